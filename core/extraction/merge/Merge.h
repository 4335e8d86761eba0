#pragma once

#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

/// Decides every field from the votes and says why. Fields whose best value stays below `minimumConfidence()`
/// are absent. Spans of the provenance count in `document.text`; the description is the front part of that
/// text, so they count in it too (see `moveAsidesToEnd()`, whose result is `mainEnd`).
[[nodiscard]] Extraction mergeVotes(
    const SourceDocument &document, const QList<Vote> &votes, qsizetype mainEnd);

} // namespace aio::extraction
