#pragma once

#include "core/extraction/page/NodeStats.h"

#include <vector>

namespace aio::extraction {

/// What a part of the page is to a reader of the posting.
enum class NodeRole : quint8
{
    Main, ///< belongs to the posting
    Aside, ///< footer, contact, company: kept apart
    Skip, ///< navigation, consent, similar jobs, what nobody sees
};

/// The role of every node; children of a skipped node are skipped.
[[nodiscard]] std::vector<NodeRole> contentRoles(const HtmlTree &tree, const std::vector<NodeStats> &stats);

} // namespace aio::extraction
