#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "core/storage/Connection.h"

namespace aio {

/// The candidates that a list shows.
[[nodiscard]] Result<QList<CandidateSummary>> searchCandidates(
    Connection &connection, const CandidateFilter &filter);

/// Candidates who are probably the same person: the same e-mail address first, then the same name.
[[nodiscard]] Result<QList<CandidateSummary>> searchSamePerson(
    Connection &connection, const Candidate &candidate);

} // namespace aio
