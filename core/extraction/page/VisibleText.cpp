#include "core/extraction/page/VisibleText.h"

#include "core/extraction/page/PairFinder.h"
#include "core/extraction/page/UiPhrases.h"

namespace aio::extraction {

namespace {

using Kind = TextBlock::Kind;

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

int headingLevel(const HtmlTree &tree, int node)
{
    const GumboTag tag = tree.tag(node);
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) {
        return 1 + int(tag) - int(GUMBO_TAG_H1);
    }
    if (tag == GUMBO_TAG_SUMMARY || tag == GUMBO_TAG_LEGEND) {
        return 4;
    }
    if (tree.rawAttribute(node, "role") == "heading") {
        bool ok = false;
        const int level = tree.attribute(node, "aria-level").toInt(&ok);
        return ok && level >= 1 && level <= 6 ? level : 3;
    }
    return 0;
}

bool isBold(const HtmlTree &tree, int node)
{
    const GumboTag tag = tree.tag(node);
    if (tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG) {
        return true;
    }
    const QByteArrayView style = tree.rawAttribute(node, "style");
    if (style.isEmpty()) {
        return false;
    }
    const QByteArray packed = style.toByteArray().toLower().replace(" ", "");
    return packed.contains("font-weight:bold") || packed.contains("font-weight:6")
        || packed.contains("font-weight:7") || packed.contains("font-weight:8");
}

// One pass over the nodes; what an open element changed is put back when its subtree ends.
class VisibleTextReader
{
public:
    VisibleTextReader(const HtmlTree &tree, const std::vector<NodeRole> &roles, const WorkContext &context)
        : m_tree(tree)
        , m_roles(roles)
        , m_context(context)
        , m_pairs(tree, roles)
    {
    }

    StructuredText run()
    {
        for (int i = 0; i < m_tree.size();) {
            if ((i & 0x3FF) == 0 && m_context.interrupted()) {
                break;
            }
            leaveUntil(i);
            i = visit(i);
        }
        leaveUntil(m_tree.size());
        return m_writer.take();
    }

private:
    struct Open
    {
        int end;
        bool block;
        bool bold;
        bool verbatim;
        int listDepth;
        BlockWriter::Style style;
    };

    void leaveUntil(int node)
    {
        while (!m_open.empty() && m_open.back().end <= node) {
            const Open &top = m_open.back();
            if (top.block) {
                m_writer.endBlock();
            }
            m_bold = top.bold;
            m_verbatim = top.verbatim;
            m_listDepth = top.listDepth;
            m_writer.setStyle(top.style);
            m_open.pop_back();
        }
    }

    int visit(int node)
    {
        const NodeRole role = m_roles[std::size_t(node)];
        if (role == NodeRole::Skip) {
            m_writer.addSpace();
            return m_tree.end(node);
        }
        if (m_tree.isText(node)) {
            m_writer.addText(QString::fromUtf8(m_tree.text(node)), m_bold, m_verbatim);
            return node + 1;
        }
        if (isControl(node)) {
            m_writer.addSpace();
            return m_tree.end(node);
        }
        if (const auto pair = m_pairs.pairAt(node)) {
            BlockWriter::Style style = m_writer.style();
            style.aside = style.aside || role == NodeRole::Aside;
            m_writer.endBlock();
            const BlockWriter::Style before = m_writer.style();
            m_writer.setStyle(style);
            m_writer.addPair(pair->label, pair->value);
            m_writer.setStyle(before);
            return pair->end;
        }
        enter(node, role);
        return node + 1;
    }

    // A link or button that does something on the site rather than say something about the posting.
    [[nodiscard]] bool isControl(int node) const
    {
        const GumboTag tag = m_tree.tag(node);
        if (tag != GUMBO_TAG_A && tag != GUMBO_TAG_BUTTON) {
            return false;
        }
        const QString words = m_tree.innerText(node, 60);
        return !words.isEmpty() && isUiPhrase(words);
    }

    void enter(int node, NodeRole role)
    {
        const GumboTag tag = m_tree.tag(node);
        if (tag == GUMBO_TAG_BR) {
            if (m_writer.style().kind == Kind::Heading) {
                m_writer.addSpace();
            } else {
                m_writer.breakLine();
            }
            return;
        }
        const bool block = !isInline(tag) || isBoxOfFactRow(node);
        if (block) {
            if (m_writer.style().kind == Kind::Heading && headingLevel(m_tree, node) == 0) {
                m_writer.addSpace(); // a <div> within a heading does not end it
            } else {
                m_writer.endBlock();
            }
        } else if (needsGap(node)) {
            m_writer.addSpace();
        }
        const bool ends =
            block && (m_writer.style().kind != Kind::Heading || headingLevel(m_tree, node) != 0);
        m_open.push_back({m_tree.end(node), ends, m_bold, m_verbatim, m_listDepth, m_writer.style()});
        m_bold = m_bold || isBold(m_tree, node);
        m_verbatim = m_verbatim || tag == GUMBO_TAG_PRE;
        applyStyle(node, tag, role);
    }

    void applyStyle(int node, GumboTag tag, NodeRole role)
    {
        BlockWriter::Style style = m_writer.style();
        style.aside = style.aside || role == NodeRole::Aside;
        if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_MENU) {
            ++m_listDepth;
        }
        if (const int level = headingLevel(m_tree, node); level > 0) {
            const bool facts = level >= 2 && isFactRow(node);
            style.kind = facts ? Kind::Paragraph : Kind::Heading;
            style.level = facts ? 0 : level;
        } else if (tag == GUMBO_TAG_LI) {
            style.kind = Kind::ListItem;
            style.level = std::max(1, m_listDepth);
        }
        m_writer.setStyle(style);
    }

    // A container that holds nothing but two or more short boxes ("company", "town", "a week ago") is a row
    // of facts: each stands for itself. Not in a paragraph or list item, where boxes only carry style.
    [[nodiscard]] bool isFactRow(int node) const
    {
        const GumboTag tag = m_tree.tag(node);
        const bool heading = headingLevel(m_tree, node) >= 2;
        if (!heading && tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_HEADER && tag != GUMBO_TAG_SECTION
            && tag != GUMBO_TAG_SPAN) {
            return false;
        }
        int boxes = 0;
        bool allStyled = true;
        bool spaced = false;
        for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child)) {
            if (m_tree.isText(child)) {
                if (!m_tree.text(child).trimmed().isEmpty()) {
                    return false;
                }
                spaced = true;
                continue;
            }
            const GumboTag box = m_tree.tag(child);
            const bool styled =
                m_tree.hasAttribute(child, "class") || box == GUMBO_TAG_A || box == GUMBO_TAG_TIME;
            const bool plain =
                box == GUMBO_TAG_SPAN || box == GUMBO_TAG_A || box == GUMBO_TAG_TIME || box == GUMBO_TAG_DIV;
            if (m_tree.end(child) == child + 1 || m_roles[std::size_t(child)] == NodeRole::Skip) {
                continue;
            }
            const QString words = m_tree.innerText(child, 100);
            allStyled = allStyled && styled;
            if (!plain || words.size() > 80
                || (!words.isEmpty() && !words.front().isLetterOrNumber() && words.front() != u'(')) {
                return false;
            }
            boxes += words.isEmpty() ? 0 : 1;
        }
        // Without a class and without a space between them three or more cannot be parts of a sentence.
        return boxes >= 2 && (allStyled || (!spaced && boxes >= 3));
    }

    [[nodiscard]] bool isBoxOfFactRow(int node) const
    {
        const GumboTag tag = m_tree.tag(node);
        const int parent = m_tree.parent(node);
        return (tag == GUMBO_TAG_SPAN || tag == GUMBO_TAG_A || tag == GUMBO_TAG_TIME) && parent >= 0
            && isFactRow(parent);
    }

    // Boxes side by side ("<span>Berlin</span><span>Full time</span>") have no space between them in the
    // source.
    [[nodiscard]] bool needsGap(int node) const
    {
        const GumboTag tag = m_tree.tag(node);
        const bool box = tag == GUMBO_TAG_SPAN || tag == GUMBO_TAG_A || tag == GUMBO_TAG_TIME
            || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_LABEL || tag == GUMBO_TAG_BUTTON;
        return box && node > 0 && !m_tree.isText(node - 1) ? true : box && afterBox(node);
    }

    // The node before, in the source, closed a box of its own.
    [[nodiscard]] bool afterBox(int node) const
    {
        return m_tree.isText(node - 1) && m_tree.parent(node - 1) != m_tree.parent(node);
    }

    const HtmlTree &m_tree;
    const std::vector<NodeRole> &m_roles;
    const WorkContext &m_context;
    PairFinder m_pairs;
    BlockWriter m_writer;
    std::vector<Open> m_open;
    bool m_bold = false;
    bool m_verbatim = false;
    int m_listDepth = 0;
};

} // namespace

StructuredText readVisibleText(
    const HtmlTree &tree, const std::vector<NodeRole> &roles, const WorkContext &context)
{
    return VisibleTextReader(tree, roles, context).run();
}

} // namespace aio::extraction
