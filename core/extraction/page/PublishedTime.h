#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/page/ContentRoles.h"

namespace aio::extraction {

/// The day of publication from a <time datetime> whose own names or whose words around it say that it is one.
[[nodiscard]] QList<Vote> readPublishedTime(const HtmlTree &tree, const std::vector<NodeRole> &roles);

} // namespace aio::extraction
