#include "core/extraction/page/ContentRoles.h"

#include "core/extraction/page/NoiseWords.h"

#include <QHash>
#include <QRegularExpression>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

bool isNeverRead(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
        return true;
    default:
        return false;
    }
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

bool isContainer(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_P:
        return true;
    default:
        return false;
    }
}

// Decides top down; a decision for a node holds for all below it.
class RoleFinder
{
public:
    RoleFinder(const HtmlTree &tree, const std::vector<NodeStats> &stats)
        : m_tree(tree)
        , m_stats(stats)
        , m_roles(std::size_t(tree.size()), NodeRole::Main)
        , m_whole(stats.empty() ? 0 : stats.front().text)
    {
    }

    std::vector<NodeRole> run()
    {
        countHeadings();
        for (int i = 0; i < m_tree.size();) {
            const NodeRole role = m_tree.isText(i) ? m_roles[std::size_t(i)] : roleOf(i);
            if (role != NodeRole::Main) {
                mark(i, m_tree.end(i), role);
            } else if (isHeading(m_tree.tag(i))) {
                skipRelatedSection(i);
            }
            // Within an aside there is still what nobody sees.
            i = role == NodeRole::Skip ? m_tree.end(i) : i + 1;
        }
        return std::move(m_roles);
    }

private:
    [[nodiscard]] const NodeStats &stats(int node) const { return m_stats[std::size_t(node)]; }

    void mark(int from, int to, NodeRole role)
    {
        for (int i = from; i < to; ++i) {
            m_roles[std::size_t(i)] = std::max(m_roles[std::size_t(i)], role);
        }
    }

    void countHeadings()
    {
        m_headings.assign(std::size_t(m_tree.size()) + 1, 0);
        for (int i = 0; i < m_tree.size(); ++i) {
            m_headings[std::size_t(i) + 1] =
                m_headings[std::size_t(i)] + (m_tree.is(i, GUMBO_TAG_H1) ? 1 : 0);
        }
    }

    // What holds the page's only <h1>, or most of its text, is no decoration whatever its name says.
    [[nodiscard]] bool isEssential(int node) const
    {
        const int all = m_headings.back();
        const int inside = headingsIn(node);
        return stats(node).text * 2 > m_whole || (all == 1 && inside == 1);
    }

    [[nodiscard]] bool isHidden(int node) const
    {
        if (m_tree.hasAttribute(node, "hidden") && m_tree.rawAttribute(node, "hidden") != "false") {
            return true;
        }
        const QByteArrayView style = m_tree.rawAttribute(node, "style");
        if (!style.isEmpty()) {
            QByteArray packed = style.toByteArray().toLower();
            packed.replace(" ", "");
            if (packed.contains("display:none") || packed.contains("visibility:hidden")) {
                return true;
            }
        }
        return m_tree.rawAttribute(node, "aria-hidden") == "true" || isHiddenByName(node);
    }

    // "d-none", but not "d-none d-md-block": many sites hide a part on small screens only.
    [[nodiscard]] bool isHiddenByName(int node) const
    {
        const QByteArrayView names = m_tree.rawAttribute(node, "class");
        if (names.isEmpty() || (!names.contains("hid") && !names.contains("none")) || isEssential(node)) {
            return false;
        }
        static const QRegularExpression hidden(
            u"(?:^|\\s)(?:d-none|is-hidden|u-hidden|hidden|hide|ng-hide|js-hidden|display-none|w-condition-invisible)(?:\\s|$)"_s);
        static const QRegularExpression shown(
            u"(?:sm|md|lg|xl|tablet|desktop|mobile|print)[:\\-](?:block|flex|inline|grid|table|visible|show)|(?:block|flex|show|visible)-(?:sm|md|lg|xl|tablet|desktop)"_s);
        const QString text = QString::fromUtf8(names);
        return hidden.match(text).hasMatch() && !shown.match(text).hasMatch();
    }

    [[nodiscard]] bool hasContact(int node) const
    {
        for (int i = node; i < m_tree.end(node); ++i) {
            const QByteArrayView link =
                m_tree.is(i, GUMBO_TAG_A) ? m_tree.rawAttribute(i, "href") : QByteArrayView();
            if (link.startsWith("mailto:") || link.startsWith("tel:")) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] NodeRole roleOf(int node)
    {
        const GumboTag tag = m_tree.tag(node);
        if (isNeverRead(tag)) {
            return NodeRole::Skip;
        }
        if (isHidden(node)) {
            return NodeRole::Skip;
        }
        if (m_roles[std::size_t(node)] == NodeRole::Aside) {
            const bool menu = tag == GUMBO_TAG_NAV
                || (isContainer(tag) && stats(node).links >= 3 && stats(node).linkDensity() > 0.7);
            return menu && !hasContact(node) ? NodeRole::Skip : NodeRole::Aside;
        }
        if (m_roles[std::size_t(node)] == NodeRole::Skip) {
            return NodeRole::Skip;
        }
        if (node == 0 || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN || isEssential(node)) {
            return NodeRole::Main;
        }
        const NodeRole role = std::max(roleByTag(node, tag), roleByName(node, tag));
        const bool noise = role == NodeRole::Main && isContainer(tag)
            && (isLinkList(node) || isConsent(node, tag) || isCardList(node));
        return noise ? NodeRole::Skip : role;
    }

    [[nodiscard]] NodeRole roleByTag(int node, GumboTag tag) const
    {
        if (tag == GUMBO_TAG_NAV) {
            return NodeRole::Skip;
        }
        if (tag == GUMBO_TAG_FOOTER) {
            return stats(node).linkDensity() > 0.7 ? NodeRole::Skip : NodeRole::Aside;
        }
        if (tag == GUMBO_TAG_BUTTON) {
            return m_tree.hasAttribute(node, "aria-expanded") || m_tree.hasAttribute(node, "aria-controls")
                ? NodeRole::Main
                : NodeRole::Skip;
        }
        if (tag == GUMBO_TAG_FORM) {
            return stats(node).controls >= 2 ? NodeRole::Skip : NodeRole::Main;
        }
        const QByteArrayView role = m_tree.rawAttribute(node, "role");
        if (role.isEmpty()) {
            return NodeRole::Main;
        }
        for (const char *name : {"navigation", "search", "dialog", "alertdialog", "menu", "menubar",
                 "tooltip", "listbox", "toolbar"}) {
            if (role == name) {
                return NodeRole::Skip;
            }
        }
        return role == "contentinfo" ? NodeRole::Aside : NodeRole::Main;
    }

    [[nodiscard]] NodeRole roleByName(int node, GumboTag tag)
    {
        if (tag == GUMBO_TAG_A || isHeading(tag) || tag == GUMBO_TAG_SPAN || tag == GUMBO_TAG_LI) {
            return NodeRole::Main;
        }
        const QByteArrayView names = m_tree.rawAttribute(node, "class");
        const QByteArrayView id = m_tree.rawAttribute(node, "id");
        if (names.isEmpty() && id.isEmpty()) {
            return NodeRole::Main;
        }
        switch (noiseOf(names, id)) {
        case NoiseKind::Chrome:
            // A name alone is weak: a real paragraph of the posting may live in a "modal".
            return stats(node).text < 600 || stats(node).linkDensity() > 0.4 ? NodeRole::Skip
                                                                             : NodeRole::Main;
        case NoiseKind::Related:
            return stats(node).links > 0 ? NodeRole::Skip : NodeRole::Main;
        case NoiseKind::Footer:
            return stats(node).linkDensity() > 0.7 ? NodeRole::Skip : NodeRole::Aside;
        case NoiseKind::None:
            break;
        }
        return NodeRole::Main;
    }

    // Sites repeat the same few names thousands of times.
    [[nodiscard]] NoiseKind noiseOf(QByteArrayView names, QByteArrayView id)
    {
        const QByteArray key = names.toByteArray() + ' ' + id.toByteArray();
        auto known = m_noise.constFind(key);
        if (known == m_noise.constEnd()) {
            known = m_noise.insert(key, noiseByName(QString::fromUtf8(key)));
        }
        return *known;
    }

    // Many links and hardly anything but links: a menu, a list of categories, a sitemap. Chips that name
    // skills or places are links on many boards, too, and say so.
    [[nodiscard]] bool isLinkList(int node) const
    {
        const NodeStats &own = stats(node);
        if (own.links < 4 || own.linkDensity() < 0.8) {
            return false;
        }
        static const QRegularExpression chips(u"tag|skill|chip|badge|keyword|technolog|stack|pill"_s,
            QRegularExpression::CaseInsensitiveOption);
        return !chips.match(m_tree.attribute(node, "class")).hasMatch()
            && !chips.match(m_tree.attribute(m_tree.parent(node), "class")).hasMatch();
    }

    // Short, without a heading of the page in it, and about cookies: a box that asks for consent.
    [[nodiscard]] bool isConsent(int node, GumboTag tag) const
    {
        constexpr int longest = 1200;
        constexpr int shortest = 20;
        const int text = stats(node).text;
        const bool box = tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_ASIDE
            || tag == GUMBO_TAG_P || tag == GUMBO_TAG_FORM;
        if (!box || text < shortest || text > longest || text * 3 > m_whole || m_tree.parent(node) < 0
            || headingsIn(node) > 0) {
            return false;
        }
        return mentionsCookies(node) && saysConsent(m_tree.innerText(node, 400));
    }

    [[nodiscard]] int headingsIn(int node) const
    {
        return m_headings[std::size_t(m_tree.end(node))] - m_headings[std::size_t(node)];
    }

    // Cheap, as it is asked of every box: the word is the same in nearly all languages.
    [[nodiscard]] bool mentionsCookies(int node) const
    {
        for (int i = node; i < m_tree.end(node); ++i) {
            if (m_tree.isText(i)) {
                const QByteArrayView text = m_tree.text(i);
                if (text.contains("ookie") || text.contains("OOKIE") || text.contains("kakor")) {
                    return true;
                }
            }
        }
        return false;
    }

    // Three or more siblings of the same make, each with a heading that is a link and little else: cards of
    // other postings. A posting's own sections have headings that lead nowhere.
    [[nodiscard]] bool isCardList(int node) const
    {
        constexpr int fewest = 3;
        constexpr int longestCard = 400;
        if (stats(node).links < fewest || headingsIn(node) > 0) {
            return false;
        }
        int cards = 0;
        int others = 0;
        int first = -1;
        for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child)) {
            if (m_tree.isText(child) || stats(child).text == 0) {
                continue;
            }
            first = first < 0 ? child : first;
            const bool alike = m_tree.tag(child) == m_tree.tag(first)
                && m_tree.rawAttribute(child, "class") == m_tree.rawAttribute(first, "class");
            const bool card =
                alike && stats(child).links >= 1 && stats(child).text <= longestCard && headsWithLink(child);
            (card ? cards : others) += 1;
        }
        return cards >= fewest && others == 0;
    }

    [[nodiscard]] bool headsWithLink(int card) const
    {
        for (int i = card; i < m_tree.end(card); ++i) {
            if (isHeading(m_tree.tag(i))) {
                return stats(i).links > 0 || m_tree.ancestor(i, GUMBO_TAG_A) >= card;
            }
        }
        return false;
    }

    // From a heading such as "Similar jobs" to the end of what it heads.
    void skipRelatedSection(int heading)
    {
        if (!headsRelatedJobs(m_tree.innerText(heading, 150))) {
            return;
        }
        // The heading may be wrapped alone: climb while it is all the text there is.
        int top = heading;
        while (m_tree.parent(top) > 0 && stats(m_tree.parent(top)).text == stats(heading).text) {
            top = m_tree.parent(top);
        }
        int next = m_tree.end(top);
        const int limit = m_tree.parent(top) >= 0 ? m_tree.end(m_tree.parent(top)) : m_tree.size();
        while (next < limit && !(isHeading(m_tree.tag(next)) && m_tree.tag(next) <= m_tree.tag(heading))) {
            next = m_tree.end(next);
        }
        // A heading of the page itself, over most of its text, heads the posting.
        int text = 0;
        for (int i = top; i < next; i = m_tree.end(i)) {
            text += stats(i).text;
        }
        if (text * 2 < m_whole || m_tree.tag(heading) != GUMBO_TAG_H1) {
            mark(top, next, NodeRole::Skip);
        }
    }

    const HtmlTree &m_tree;
    const std::vector<NodeStats> &m_stats;
    std::vector<NodeRole> m_roles;
    std::vector<int> m_headings;
    QHash<QByteArray, NoiseKind> m_noise;
    int m_whole;
};

} // namespace

std::vector<NodeRole> contentRoles(const HtmlTree &tree, const std::vector<NodeStats> &stats)
{
    return RoleFinder(tree, stats).run();
}

} // namespace aio::extraction
