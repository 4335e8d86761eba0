#pragma once

#include "core/jobs/JobExport.h"
#include "ui/jobs/engine/RunAgainMenu.h"
#include "ui/jobs/engine/WhyReading.h"
#include "ui/jobs/page/JobExporter.h"
#include "ui/jobs/session/RunAgain.h"

#include <QAction>
#include <QMenu>

namespace aio::ui {

class JobDesk;
class JobInput;

/// Everything a person can do with jobs, as actions: for the header, menus, shortcuts and the palette.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// `page` carries the shortcuts and the dialogs.
    JobActions(const struct JobsServices &services, JobDesk *desk, JobInput *input, QWidget *page);

    [[nodiscard]] QAction *newJob() const { return m_newJob; }
    [[nodiscard]] QAction *openFiles() const { return m_files; }
    [[nodiscard]] QAction *openLink() const { return m_link; }
    [[nodiscard]] QAction *paste() const { return m_paste; }
    [[nodiscard]] QAction *trySample() const { return m_sample; }
    [[nodiscard]] QAction *runAgain() const { return m_runAgain; }
    [[nodiscard]] QAction *exportMenu() const { return m_export; }
    [[nodiscard]] QAction *draftMenu() const { return m_draft; }
    [[nodiscard]] QAction *draftCv() const { return m_draftCv; }
    [[nodiscard]] QAction *draftLetter() const { return m_draftLetter; }
    [[nodiscard]] QAction *review() const { return m_review; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }

    void retranslate();
    /// What can be done changed elsewhere: providers were set up, say.
    void refresh();

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);
    void pageRequested(const QString &id, const QStringList &arguments);

private:
    QAction *make(const QString &iconName, const QKeySequence &keys = {});
    void makeInput(JobInput *input);
    void makeEditing();
    void makeExport();
    void makeList();
    void makeDrafting();
    void draft(const QString &kind);
    void makeAgain();
    void readAgain(extraction::ExtractionEngine *engine);
    void toggleReviewed();
    void askReviewed(int open);
    void removeSelected();
    /// What lies below `ids` in the list, or above; null where nothing else is.
    [[nodiscard]] QUuid jobBeside(const QList<QUuid> &ids) const;
    void restore(const QList<QUuid> &ids);
    void tellReadAgain(const std::shared_ptr<JobSession> &session, int changed);
    void exportAs(ExportFormat format);
    [[nodiscard]] QList<QUuid> chosenJobs() const;

    const JobsServices &m_services;
    JobDesk *m_desk;
    QWidget *m_page;
    RunAgain m_runner;
    RunAgainMenu m_againMenu;
    WhyReading m_why;
    JobExporter m_exporter;
    QMenu m_newMenu;
    QMenu m_exportMenu;
    QMenu m_draftMenu;
    QAction *m_newJob = nullptr;
    QAction *m_files = nullptr;
    QAction *m_link = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_sample = nullptr;
    QAction *m_runAgain = nullptr;
    QAction *m_export = nullptr;
    QAction *m_exportJson = nullptr;
    QAction *m_exportCsv = nullptr;
    QAction *m_exportMarkdown = nullptr;
    QAction *m_review = nullptr;
    QAction *m_draft = nullptr;
    QAction *m_draftCv = nullptr;
    QAction *m_draftLetter = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_nextCheck = nullptr;
    QAction *m_previousCheck = nullptr;
    QAction *m_find = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_copyTable = nullptr;
};

} // namespace aio::ui
