#pragma once

#include "core/jobstore/JobRecord.h"
#include "core/storage/Connection.h"

namespace aio {

/// The jobs of a filter. Runs on the database thread.
[[nodiscard]] Result<QList<JobSummary>> searchJobs(Connection &connection, const JobFilter &filter);

/// The jobs that share a key with `job`, each once with its best reason, best first; newest first among
/// equals.
[[nodiscard]] Result<QList<JobDuplicate>> searchDuplicates(
    Connection &connection, const JobPosting &job, const QString &sourceText);

} // namespace aio
