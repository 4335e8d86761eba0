#include "core/extraction/page/NodeStats.h"

namespace aio::extraction {

namespace {

bool isUnread(GumboTag tag)
{
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_NOSCRIPT
        || tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_SELECT
        || tag == GUMBO_TAG_TEXTAREA;
}

int visibleBytes(QByteArrayView text)
{
    int count = 0;
    for (const char c : text) {
        count += uchar(c) > ' ' ? 1 : 0;
    }
    return count;
}

} // namespace

std::vector<NodeStats> measureNodes(const HtmlTree &tree)
{
    std::vector<NodeStats> stats(std::size_t(tree.size()));
    // Children come after their parent, so going backwards every sum is complete when it is handed up.
    for (int i = tree.size() - 1; i >= 0; --i) {
        NodeStats &own = stats[std::size_t(i)];
        const GumboTag tag = tree.tag(i);
        if (tag == GUMBO_TAG_LAST) {
            own.text = visibleBytes(tree.text(i));
        } else if (isUnread(tag)) {
            own = NodeStats{0, 0, 0, tag == GUMBO_TAG_SELECT || tag == GUMBO_TAG_TEXTAREA ? 1 : 0};
        } else if (tag == GUMBO_TAG_A) {
            own.linkText = own.text;
            own.links = tree.hasAttribute(i, "href") ? 1 : 0;
        } else if (tag == GUMBO_TAG_INPUT) {
            own.controls = tree.rawAttribute(i, "type") == "hidden" ? 0 : 1;
        }
        if (const int up = tree.parent(i); up >= 0) {
            NodeStats &above = stats[std::size_t(up)];
            above.text += own.text;
            above.linkText += own.linkText;
            above.links += own.links;
            above.controls += own.controls;
        }
    }
    return stats;
}

} // namespace aio::extraction
