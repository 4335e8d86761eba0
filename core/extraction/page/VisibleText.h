#pragma once

#include "core/extraction/page/BlockWriter.h"
#include "core/extraction/page/ContentRoles.h"
#include "core/extraction/page/HtmlTree.h"

namespace aio::extraction {

/// The text of the tree in reading order as a person sees it, without what `roles` skips. Blocks of asides
/// are marked.
[[nodiscard]] StructuredText readVisibleText(
    const HtmlTree &tree, const std::vector<NodeRole> &roles, const WorkContext &context);

} // namespace aio::extraction
