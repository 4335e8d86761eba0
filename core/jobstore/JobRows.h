#pragma once

#include "core/jobstore/JobRecord.h"
#include "core/storage/Author.h"
#include "core/storage/Connection.h"

namespace aio::jobrows {

// The rows behind JobStore. On the database thread, each within the caller's transaction.

/// `record.id` and times are set by the caller; the revision becomes 1.
[[nodiscard]] Result<void> insert(
    Connection &connection, const JobRecord &record, const QString &sourceText, const Author &author);

/// BadInput if there is no such job.
[[nodiscard]] Result<JobRecord> load(Connection &connection, const QUuid &id);

/// The new revision. Conflict if the stored one is not `baseRevision`, BadInput if the job is gone.
[[nodiscard]] Result<qint64> update(Connection &connection, const QUuid &id, qint64 baseRevision,
    const Extraction &extraction, bool reviewed, const Author &author);

} // namespace aio::jobrows
