#include "ui/jobs/page/JobExporter.h"

#include "core/base/WhenFinished.h"

#include "ui/jobs/form/FieldText.h"
#include "ui/shell/FileChooser.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QtConcurrent>

namespace aio::ui {

namespace {

constexpr qsizetype longestName = 80;

QString filterText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLd:
        return JobExporter::tr("schema.org JSON (*.json)");
    case ExportFormat::Csv:
        return JobExporter::tr("CSV table (*.csv)");
    case ExportFormat::Markdown:
        break;
    }
    return JobExporter::tr("Markdown (*.md)");
}

} // namespace

QString fileNameFrom(const QString &title)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const QString name = QString(title).replace(refused, QStringLiteral(" ")).simplified().left(longestName);
    return name.isEmpty() || name.startsWith(u'.') ? QStringLiteral("job") : name;
}

QString jobsAsTable(const QList<JobPosting> &jobs)
{
    QStringList lines;
    QStringList header;
    for (const JobField field : allJobFields()) {
        header << jobFieldLabel(field);
    }
    lines << header.join(u'\t');
    for (const JobPosting &job : jobs) {
        QStringList cells;
        for (const JobField field : allJobFields()) {
            cells << valueText(field, job.value(field)).simplified();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

JobExporter::JobExporter(JobStore &store, FileChooser &chooser, QWidget *dialogs, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_chooser(chooser)
    , m_dialogs(dialogs)
{
}

QFuture<Result<QList<JobPosting>>> JobExporter::load(const QList<QUuid> &ids)
{
    QList<QFuture<Result<JobRecord>>> loads;
    for (const QUuid &id : ids) {
        loads << m_store.load(id);
    }
    return QtFuture::whenAll(loads.begin(), loads.end())
        .then([](const QList<QFuture<Result<JobRecord>>> &records) -> Result<QList<JobPosting>> {
            QList<JobPosting> jobs;
            for (const auto &record : records) {
                if (!record.result()) {
                    return Failure(record.result().error());
                }
                jobs << record.result()->extraction.job;
            }
            return jobs;
        });
}

void JobExporter::exportJobs(const QList<QUuid> &ids, ExportFormat format, const QString &name)
{
    if (ids.isEmpty()) {
        return;
    }
    m_chooser.chooseSaveName(m_dialogs, tr("Export %n jobs", nullptr, int(ids.size())),
        fileNameFrom(name) + u'.' + exportSuffix(format), {filterText(format)},
        [this, ids, format](const QString &path, const QString &) {
            if (!path.isEmpty()) {
                write(ids, format, path);
            }
        });
}

void JobExporter::write(const QList<QUuid> &ids, ExportFormat format, const QString &path)
{
    const QFuture<Result<void>> written = load(ids).then(
        QtFuture::Launch::Async, [format, path](const Result<QList<JobPosting>> &jobs) -> Result<void> {
            return jobs ? exportJobsTo(path, *jobs, format) : Failure(jobs.error());
        });
    whenFinished(written, this,
        [this, path, count = int(ids.size())](const Result<void> &result) { report(path, count, result); });
}

void JobExporter::report(const QString &path, int count, const Result<void> &written)
{
    if (!written) {
        Q_EMIT notify({written.error().message + u' ' + written.error().hint, Severity::Danger});
        return;
    }
    const QString folder = QFileInfo(path).absolutePath();
    Q_EMIT notify(
        {tr("%n jobs exported to %1", nullptr, count).arg(QFileInfo(path).fileName()), Severity::Success,
            tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

void JobExporter::copyAsTable(const QList<QUuid> &ids)
{
    whenFinished(load(ids), this, [this](const Result<QList<JobPosting>> &jobs) {
        if (!jobs) {
            Q_EMIT notify({jobs.error().message, Severity::Danger});
            return;
        }
        QGuiApplication::clipboard()->setText(jobsAsTable(*jobs));
        Q_EMIT notify({tr("%n jobs copied", nullptr, int(jobs->size())), Severity::Success});
    });
}

} // namespace aio::ui
