#pragma once

#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

/// Moves blocks outside the main content behind it, so that the description of the job is the front part of
/// the text and spans count in both alike. Spans of blocks, words and votes move along. Returns where the
/// main content ends.
qsizetype moveAsidesToEnd(SourceDocument &document);

} // namespace aio::extraction
