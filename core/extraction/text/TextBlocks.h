#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

/// Lays out a decoded text as a document: rebuilds it line by line with one newline inside a block and
/// between list items, two between paragraphs, and marks the blocks.
[[nodiscard]] SourceDocument layOut(QStringView text, const WorkContext &context);

} // namespace aio::extraction
