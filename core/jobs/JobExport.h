#pragma once

#include "core/base/Error.h"
#include "core/jobs/JobPosting.h"

#include <QJsonObject>

namespace aio {

enum class ExportFormat
{
    JsonLd, ///< schema.org JobPosting; several jobs as one @graph
    Csv, ///< RFC 4180, UTF-8 with a byte order mark (spreadsheets need it), one row a job
    Markdown, ///< for people: a heading a job
};

/// "json", "csv", "md".
[[nodiscard]] QString exportSuffix(ExportFormat format);
/// By the end of a file name; nothing if it is none of the formats.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &fileName);

/// The jobs in a format. Whatever the posting does not state is absent.
[[nodiscard]] QByteArray exportJobs(const QList<JobPosting> &jobs, ExportFormat format);

/// Writes the jobs to a file, whole or not at all. Touches the disk: not for the GUI thread.
[[nodiscard]] Result<void> exportJobsTo(
    const QString &path, const QList<JobPosting> &jobs, ExportFormat format);

/// One job as a schema.org JobPosting, without @context.
[[nodiscard]] QJsonObject toSchemaOrg(const JobPosting &job);

} // namespace aio
