#pragma once

#include "core/jobs/JobExport.h"
#include "core/jobstore/JobStore.h"
#include "ui/widgets/Toast.h"

#include <QObject>

class QWidget;

namespace aio::ui {

class FileChooser;

/// Exports jobs to a file that a person chooses: loaded, put into the format and written off the GUI thread.
class JobExporter : public QObject
{
    Q_OBJECT

public:
    JobExporter(JobStore &store, FileChooser &chooser, QWidget *dialogs, QObject *parent = nullptr);

    /// `name` is the suggested file name without suffix.
    void exportJobs(const QList<QUuid> &ids, ExportFormat format, const QString &name);
    /// Title, company, location … of jobs for a spreadsheet: lines of tab separated values with a header.
    void copyAsTable(const QList<QUuid> &ids);

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);

private:
    void write(const QList<QUuid> &ids, ExportFormat format, const QString &path);
    [[nodiscard]] QFuture<Result<QList<JobPosting>>> load(const QList<QUuid> &ids);
    void report(const QString &path, int count, const Result<void> &written);

    JobStore &m_store;
    FileChooser &m_chooser;
    QWidget *m_dialogs;
};

/// The jobs as lines of tab separated values with a header line. Tabs and line ends inside become spaces.
[[nodiscard]] QString jobsAsTable(const QList<JobPosting> &jobs);

/// A title as a file name: without what file systems refuse.
[[nodiscard]] QString fileNameFrom(const QString &title);

} // namespace aio::ui
