#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "core/jobs/Extraction.h"

namespace aio::demo {

/// Made-up postings and people, always the same.
[[nodiscard]] QList<Extraction> sampleJobs();
[[nodiscard]] QList<Candidate> sampleCandidates();

} // namespace aio::demo
