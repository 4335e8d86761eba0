#include "core/extraction/page/PairFinder.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxLabel = 60;
constexpr qsizetype maxValue = 300;
constexpr qsizetype maxRepeatedLabel = 32;

bool endsWithColon(const QString &text)
{
    return text.endsWith(u':') || text.endsWith(u'：');
}

bool canBeLabel(const QString &text)
{
    static const QRegularExpression sentence(u"[.!?。]\\s|[.!。]$|[@{}<>]|\\d{4,}"_s);
    return !text.isEmpty() && text.size() <= maxLabel && !sentence.match(text).hasMatch()
        && text.count(u' ') < 8;
}

bool canBeValue(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxValue;
}

bool isBlockTag(GumboTag tag)
{
    return tag == GUMBO_TAG_BR || tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_LI
        || tag == GUMBO_TAG_TR;
}

bool saysLabel(const QString &names)
{
    static const QRegularExpression pattern(
        u"label|visually-?hidden|sr-only|screen-?reader|accessibility-hidden|(?:^|[-_ ])(?:key|term|caption|dt|fieldname|field-name|attr-name|name-col)(?:$|[-_ ])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(names).hasMatch();
}

} // namespace

PairFinder::PairFinder(const HtmlTree &tree, const std::vector<NodeRole> &roles)
    : m_tree(tree)
    , m_roles(roles)
{
}

std::optional<PairFinder::Pair> PairFinder::pairAt(int node)
{
    switch (m_tree.tag(node)) {
    case GUMBO_TAG_DT:
        return definition(node);
    case GUMBO_TAG_DD:
        return furtherDefinition(node);
    case GUMBO_TAG_TR:
        return row(node);
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_P:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SPAN:
        return boxes(node);
    default:
        return std::nullopt;
    }
}

// <dt> with the <dd> after it; a <dd> that is a section of its own stays one.
std::optional<PairFinder::Pair> PairFinder::definition(int term)
{
    const int parent = m_tree.parent(term);
    const int next = nextElement(m_tree.end(term), parent);
    if (next >= m_tree.end(parent) || !m_tree.is(next, GUMBO_TAG_DD)
        || m_roles[std::size_t(next)] == NodeRole::Skip) {
        return std::nullopt;
    }
    const QString label = textOf(term);
    const QString value = textOf(next);
    if (!canBeLabel(label) || !canBeValue(value)) {
        return std::nullopt;
    }
    m_definition = Pair{label, value, m_tree.end(next)};
    return m_definition;
}

// A second <dd> of the same <dt> says another value of it.
std::optional<PairFinder::Pair> PairFinder::furtherDefinition(int node)
{
    const int parent = m_tree.parent(node);
    if (m_definition.end <= parent || nextElement(m_definition.end, parent) != node
        || m_roles[std::size_t(node)] == NodeRole::Skip) {
        return std::nullopt;
    }
    const QString value = textOf(node);
    if (!canBeValue(value)) {
        return std::nullopt;
    }
    m_definition = Pair{m_definition.label, value, m_tree.end(node)};
    return m_definition;
}

int PairFinder::nextElement(int from, int parent) const
{
    while (from < m_tree.end(parent) && !m_tree.isElement(from)) {
        from = m_tree.end(from);
    }
    return from;
}

std::optional<PairFinder::Pair> PairFinder::row(int row) const
{
    const std::vector<int> cells = elements(row, 3);
    if (cells.size() != 2) {
        return std::nullopt;
    }
    const QString label = textOf(cells[0]);
    const QString value = textOf(cells[1]);
    // A table row of two long cells is layout; of two short ones without a sign of a label it may be
    // anything.
    const bool sure = m_tree.is(cells[0], GUMBO_TAG_TH) || endsWithColon(label) || label.size() <= 40;
    if (!sure || !canBeLabel(label) || !canBeValue(value) || !isSimple(cells[0])) {
        return std::nullopt;
    }
    return Pair{label, value, m_tree.end(row)};
}

std::optional<PairFinder::Pair> PairFinder::boxes(int container) const
{
    const std::vector<int> parts = elements(container, 3);
    if (parts.size() != 2 || hasLooseText(container) || m_tree.is(parts[0], GUMBO_TAG_UL)
        || m_tree.is(parts[1], GUMBO_TAG_UL) || !isSimple(parts[0]) || !isSimple(parts[1])) {
        return std::nullopt;
    }
    const QString names = m_tree.attribute(parts[0], "class");
    const QString label = textOf(parts[0]);
    const bool sure = endsWithColon(label) || saysLabel(names) || m_tree.is(parts[0], GUMBO_TAG_LABEL)
        || (label.size() <= maxRepeatedLabel && isRepeated(container));
    if (!sure || !canBeLabel(label)) {
        return std::nullopt;
    }
    const QString value = textOf(parts[1]);
    return canBeValue(value) ? std::optional(Pair{label, value, m_tree.end(container)}) : std::nullopt;
}

// One of three or more siblings of the same make, each of two short parts that are made differently: a list
// of facts, whatever it is called.
bool PairFinder::isRepeated(int container) const
{
    const int parent = m_tree.parent(container);
    if (parent < 0 || m_tree.is(container, GUMBO_TAG_SPAN)) {
        return false;
    }
    const QByteArrayView names = m_tree.rawAttribute(container, "class");
    int alike = 0;
    int unlike = 0;
    for (int child = parent + 1; child < m_tree.end(parent) && alike + unlike < 12;
         child = m_tree.end(child)) {
        if (!m_tree.is(child, m_tree.tag(container)) || m_tree.rawAttribute(child, "class") != names) {
            continue;
        }
        const std::vector<int> parts = elements(child, 3);
        const bool differ = parts.size() == 2
            && (m_tree.tag(parts[0]) != m_tree.tag(parts[1])
                || m_tree.rawAttribute(parts[0], "class") != m_tree.rawAttribute(parts[1], "class"));
        // Cards of postings have two parts as well, and links.
        if (!differ || m_tree.is(parts[0], GUMBO_TAG_A) || textOf(parts[0]).size() > maxRepeatedLabel
            || textOf(parts[1]).size() > 160) {
            ++unlike;
        } else {
            ++alike;
        }
    }
    return alike >= 3 && unlike * 2 < alike;
}

std::vector<int> PairFinder::elements(int node, std::size_t limit) const
{
    std::vector<int> list;
    for (int child = node + 1; child < m_tree.end(node) && list.size() < limit; child = m_tree.end(child)) {
        if (m_tree.isElement(child) && m_roles[std::size_t(child)] != NodeRole::Skip
            && !m_tree.is(child, GUMBO_TAG_BR) && !m_tree.is(child, GUMBO_TAG_IMG)) {
            // An icon is no part of a pair.
            const bool empty = m_tree.end(child) == child + 1;
            if (!empty || m_tree.is(child, GUMBO_TAG_TD)) {
                list.push_back(child);
            }
        }
    }
    return list;
}

bool PairFinder::hasLooseText(int node) const
{
    for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child)) {
        if (m_tree.isText(child) && !m_tree.text(child).trimmed().isEmpty()) {
            return true;
        }
    }
    return false;
}

// Not a container of sections.
bool PairFinder::isSimple(int node) const
{
    int paragraphs = 0;
    for (int i = node; i < m_tree.end(node); ++i) {
        const GumboTag tag = m_tree.tag(i);
        if (tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL
            || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H3 && i != node)) {
            return false;
        }
        paragraphs += tag == GUMBO_TAG_P ? 1 : 0;
    }
    return paragraphs <= 1;
}

QString PairFinder::textOf(int node) const
{
    QString text;
    for (int i = node; i < m_tree.end(node) && text.size() <= maxValue * 4;) {
        if (m_roles[std::size_t(i)] == NodeRole::Skip) {
            i = m_tree.end(i);
            continue;
        }
        if (m_tree.isText(i)) {
            text += QString::fromUtf8(m_tree.text(i));
        } else if (isBlockTag(m_tree.tag(i)) && !text.trimmed().isEmpty()) {
            text = text.trimmed();
            text += text.endsWith(u',') || endsWithColon(text) ? u" "_s : u", "_s;
        } else if (m_tree.is(i, GUMBO_TAG_SPAN) || m_tree.is(i, GUMBO_TAG_A)) {
            text += u' ';
        }
        ++i;
    }
    text = text.simplified();
    while (text.endsWith(u',')) {
        text.chop(1);
    }
    return text;
}

} // namespace aio::extraction
