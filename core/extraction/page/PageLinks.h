#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/page/ContentRoles.h"
#include "core/extraction/page/PageFacts.h"

namespace aio::extraction {

/// Votes from links: where to apply, and whom to write to or call. A link is one to apply by its words (in
/// many languages), by its names and by its address.
[[nodiscard]] QList<Vote> readPageLinks(
    const HtmlTree &tree, const std::vector<NodeRole> &roles, const PageFacts &facts);

/// True for "Apply now", "Jetzt bewerben", "応募する" … as the text of a link or button.
[[nodiscard]] bool saysApply(const QString &text);

} // namespace aio::extraction
