#pragma once

#include "core/extraction/engine/ExtractionEngine.h"

namespace aio::extraction {

/// A source that was read, with every vote on it, before anything is decided.
struct Reading
{
    SourceDocument document; ///< main content first
    QList<Vote> votes;
    qsizetype mainEnd = 0; ///< where the main content ends in the document's text
    qint64 elapsedMs = 0;
};

/// Weighs all votes, those of `more` too, and makes the posting. Thread-safe.
[[nodiscard]] ExtractionOutcome decide(Reading reading, const QList<Vote> &more = {});

} // namespace aio::extraction
