#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "core/storage/Author.h"
#include "core/storage/Connection.h"

namespace aio::candidaterows {

// The rows behind CandidateStore. On the database thread, each within the caller's transaction.

/// `record.id` and times are set by the caller; the revision becomes 1.
[[nodiscard]] Result<void> insert(
    Connection &connection, const CandidateRecord &record, const Author &author);

/// BadInput if there is no such candidate.
[[nodiscard]] Result<CandidateRecord> load(Connection &connection, const QUuid &id);

/// The new revision. Conflict if the stored one is not `baseRevision`, BadInput if the candidate is gone.
[[nodiscard]] Result<qint64> update(Connection &connection, const QUuid &id, qint64 baseRevision,
    const Candidate &candidate, const Author &author);

/// By what two candidates are found to be the same person; empty: by nothing.
[[nodiscard]] QString emailKey(const Candidate &candidate);
[[nodiscard]] QString nameKey(const Candidate &candidate);

} // namespace aio::candidaterows
