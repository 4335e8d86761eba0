#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/page/PageFacts.h"

namespace aio::extraction {

/// Votes from <title>, OpenGraph, Twitter and other meta elements. `visibleText` is asked whether a company
/// that a title names is one that the page speaks of.
[[nodiscard]] QList<Vote> readMeta(const PageFacts &facts, QStringView visibleText);

} // namespace aio::extraction
