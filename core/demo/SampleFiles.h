#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "core/draftqueue/DraftOrder.h"
#include "core/extraction/engine/ExtractionEngine.h"

namespace aio::demo {

// What resources/demo holds: made-up postings and people, in the order in which lists are to show them.
// Thread-safe.

/// A posting as somebody would hand it over: a page or a text.
struct SamplePosting
{
    QString language; ///< BCP 47
    extraction::SourceFile file;
};

/// `today`: the day that a posting's own dates count from.
[[nodiscard]] QList<SamplePosting> samplePostings(const QDate &today);

struct SampleCandidate
{
    Candidate candidate;
    extraction::SourceFile file; ///< the JSON Resume file that it was read from
};

/// BadInput if a file is no JSON Resume.
[[nodiscard]] Result<QList<SampleCandidate>> sampleCandidates();

/// Which document is drafted for whom.
struct SampleDraft
{
    QString candidate; ///< name of the candidate's file
    QString posting; ///< name of the posting's file
    DraftStyle style;
    DocumentStatus status = DocumentStatus::Draft;
};

[[nodiscard]] QList<SampleDraft> sampleDrafts();

} // namespace aio::demo
