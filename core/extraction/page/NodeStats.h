#pragma once

#include "core/extraction/page/HtmlTree.h"

#include <vector>

namespace aio::extraction {

/// How much text and how many links lie below a node. Lengths are bytes of UTF-8 without white space.
struct NodeStats
{
    int text = 0;
    int linkText = 0;
    int links = 0;
    int controls = 0; ///< inputs, selects, text areas

    [[nodiscard]] double linkDensity() const { return text > 0 ? double(linkText) / text : 0; }
};

/// One entry a node of the tree.
[[nodiscard]] std::vector<NodeStats> measureNodes(const HtmlTree &tree);

} // namespace aio::extraction
