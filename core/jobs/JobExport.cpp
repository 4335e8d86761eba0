#include "core/jobs/JobExport.h"

#include "core/base/AtomicFile.h"
#include "core/jobs/JobCsv.h"
#include "core/jobs/JobMarkdown.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace aio {

namespace {

QByteArray jsonLd(const QList<JobPosting> &jobs)
{
    QJsonObject root;
    if (jobs.size() == 1) {
        root = toSchemaOrg(jobs.constFirst());
    } else {
        QJsonArray graph;
        for (const JobPosting &job : jobs) {
            graph.append(toSchemaOrg(job));
        }
        root[QStringLiteral("@graph")] = graph;
    }
    root[QStringLiteral("@context")] = QStringLiteral("https://schema.org");
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    case ExportFormat::JsonLd:
        break;
    }
    return QStringLiteral("json");
}

std::optional<ExportFormat> exportFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == u"json" || suffix == u"jsonld") {
        return ExportFormat::JsonLd;
    }
    if (suffix == u"csv") {
        return ExportFormat::Csv;
    }
    if (suffix == u"md" || suffix == u"markdown") {
        return ExportFormat::Markdown;
    }
    return std::nullopt;
}

QByteArray exportJobs(const QList<JobPosting> &jobs, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return toCsv(jobs);
    case ExportFormat::Markdown:
        return toMarkdown(jobs);
    case ExportFormat::JsonLd:
        break;
    }
    return jsonLd(jobs);
}

Result<void> exportJobsTo(const QString &path, const QList<JobPosting> &jobs, ExportFormat format)
{
    return writeFileAtomically(path, exportJobs(jobs, format));
}

} // namespace aio
