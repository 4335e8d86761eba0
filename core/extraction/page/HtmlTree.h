#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/page/HtmlTrim.h"

#include <QByteArray>

#include <gumbo.h>

#include <memory>
#include <vector>

namespace aio::extraction {

/// A parsed page as a flat list of nodes in document order: the subtree of node `i` is the range [i, end(i)),
/// so readers are loops and never recurse, however deep the page nests. Node 0 is <html>. Comments are left
/// out. Not thread-safe; move only.
class HtmlTree
{
public:
    static constexpr qsizetype maxBytes = qsizetype(8) * 1024 * 1024;
    /// Start tags that are open at once. Real pages stay below a hundred or two.
    static constexpr int maxDepth = 10'000;

    /// Parses UTF-8. BadInput if the page is larger or nested deeper than allowed, else Cancelled or Timeout.
    [[nodiscard]] static Result<HtmlTree> parse(QByteArray utf8, const WorkContext &context);

    ~HtmlTree();
    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    [[nodiscard]] bool isText(int node) const { return at(node).tag == GUMBO_TAG_LAST; }
    [[nodiscard]] bool isElement(int node) const { return at(node).tag != GUMBO_TAG_LAST; }
    [[nodiscard]] bool is(int node, GumboTag tag) const { return at(node).tag == tag; }
    /// GUMBO_TAG_LAST for text, GUMBO_TAG_UNKNOWN for elements that HTML does not know.
    [[nodiscard]] GumboTag tag(int node) const { return at(node).tag; }
    [[nodiscard]] int parent(int node) const { return at(node).parent; } ///< -1 above <html>
    [[nodiscard]] int end(int node) const { return at(node).end; } ///< one past the subtree
    /// Nearest ancestor with `tag` (not the node itself), or -1.
    [[nodiscard]] int ancestor(int node, GumboTag tag) const;
    [[nodiscard]] bool hasChildElements(int node) const;

    /// UTF-8 of a text node, character references decoded.
    [[nodiscard]] QByteArrayView text(int node) const;
    /// Null if there is no such attribute; the name is lower case.
    [[nodiscard]] QByteArrayView rawAttribute(int node, const char *name) const;
    [[nodiscard]] QString attribute(int node, const char *name) const;
    [[nodiscard]] bool hasAttribute(int node, const char *name) const;
    /// All attributes of an element, names and values.
    [[nodiscard]] QList<std::pair<QByteArrayView, QByteArrayView>> attributes(int node) const;

    /// Bytes of the longest value among the attributes of an element; 0 without any.
    [[nodiscard]] qsizetype longestAttribute(int node) const;

    /// Text below `node` with white space collapsed, without scripts and styles; at most `limit` units.
    [[nodiscard]] QString innerText(int node, qsizetype limit = 100'000) const;
    /// Text below `node` as it stands: for <script> and <title>.
    [[nodiscard]] QString verbatimText(int node) const;

private:
    struct Node
    {
        const GumboNode *element = nullptr;
        const char *text = nullptr;
        int parent = -1;
        int end = 0;
        int length = 0; ///< bytes of a text
        GumboTag tag = GUMBO_TAG_LAST;
    };
    struct Memory;

    HtmlTree();
    [[nodiscard]] const Node &at(int node) const { return m_nodes[std::size_t(node)]; }
    void flatten(const GumboNode *root);
    [[nodiscard]] QByteArrayView valueOf(const GumboAttribute &attribute) const;
    [[nodiscard]] QByteArrayView restoredText(const char *text);

    QByteArray m_source;
    TrimmedHtml m_trimmed; // its parts lie in m_source
    std::vector<QByteArray> m_joined; // texts put together from several
    std::unique_ptr<Memory> m_memory;
    std::vector<Node> m_nodes;
};

} // namespace aio::extraction
