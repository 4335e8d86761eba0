#include "core/extraction/layout/BlockBuilder.h"

#include "core/extraction/layout/Bullets.h"
#include "core/extraction/layout/HeadingRanker.h"
#include "core/extraction/layout/Script.h"

#include <algorithm>
#include <cmath>

namespace aio::extraction {

namespace {

double leadingEdge(const LayoutLine &line)
{
    return line.isRightToLeft() ? -line.box.right() : line.box.left();
}

// The room that was left on a line: a wrapped line has no room for the first word of the next one.
bool isFull(const LayoutLine &line, const LayoutLine &next)
{
    const bool rightToLeft = line.isRightToLeft();
    const double room =
        rightToLeft ? line.box.left() - line.columnBox.left() : line.columnBox.right() - line.box.right();
    const LayoutWord &word = next.words.constFirst();
    // Without spaces a line breaks after any character.
    const double need =
        isIdeographic(firstCharacter(word.text)) ? 1.5 * next.size : word.box.width() + 0.45 * next.size;
    return room < need;
}

bool similarStyle(const LayoutLine &a, const LayoutLine &b)
{
    return a.column == b.column && a.aside == b.aside
        && std::abs(a.size - b.size) < 0.18 * std::max(a.size, b.size);
}

bool endsOpen(const LayoutLine &line)
{
    const QString last = line.words.constLast().text;
    return last.endsWith(u',') || (last.endsWith(u'-') && last.size() > 1) || last.endsWith(u'\u00AD');
}

class Builder
{
public:
    explicit Builder(QList<LayoutLine> lines)
        : m_items(takeBullets(lines))
        , m_ranker(lines)
        , m_lines(std::move(lines))
    {
    }

    QList<LayoutBlock> take();

private:
    [[nodiscard]] bool continues(const LayoutBlock &block, qsizetype line) const;
    [[nodiscard]] double spacing(qsizetype line) const
    {
        return m_lines.at(line).box.top() - m_lines.at(line - 1).box.bottom();
    }
    void start(qsizetype line);
    [[nodiscard]] qsizetype labelWords(const LayoutLine &line) const;

    QList<bool> m_items;
    HeadingRanker m_ranker;
    QList<LayoutLine> m_lines;
    QList<LayoutBlock> m_blocks;
};

// "Location: Kirkland" with a bold label, or a label of a few words before a colon.
qsizetype Builder::labelWords(const LayoutLine &line) const
{
    for (qsizetype i = 0; i < std::min<qsizetype>(5, line.words.size() - 1); ++i) {
        const LayoutWord &word = line.words.at(i);
        if (!word.text.endsWith(u':') && !word.text.endsWith(u'：')) {
            continue;
        }
        const bool styled = word.bold && !line.words.at(i + 1).bold;
        return styled || i < 3 ? i + 1 : 0;
    }
    return 0;
}

bool Builder::continues(const LayoutBlock &block, qsizetype line) const
{
    const LayoutLine &before = m_lines.at(line - 1);
    const LayoutLine &next = m_lines.at(line);
    if (m_items.at(line) || !similarStyle(before, next) || before.pairsWithNext || next.pairsWithNext) {
        return false;
    }
    const bool heading = block.kind == TextBlock::Kind::Heading;
    if (heading != m_ranker.isHeading(next) || (heading && before.isBold() != next.isBold())) {
        return false;
    }
    // Lines of one paragraph are closer than a line is high, and further down.
    const double space = spacing(line);
    if (space > 0.9 * next.size || next.box.center().y() <= before.box.center().y()) {
        return false;
    }
    const double indent = leadingEdge(next) - leadingEdge(block.lines.constFirst());
    const bool first = block.lines.size() == 1;
    if (std::abs(indent) > (first ? 2.5 : 0.8) * next.size && !(first && isFull(before, next))) {
        return false;
    }
    return isFull(before, next) || (endsOpen(before) && std::abs(indent) < 0.6 * next.size);
}

void Builder::start(qsizetype line)
{
    const LayoutLine &first = m_lines.at(line);
    LayoutBlock block;
    block.lines.append(first);
    block.aside = first.aside;
    if (m_items.at(line)) {
        block.kind = TextBlock::Kind::ListItem;
        block.level = 1;
    } else if (first.pairsWithNext) {
        block.kind = TextBlock::Kind::Pair;
        block.labelWords = first.words.size();
    } else if (const qsizetype label = labelWords(first); label > 0) {
        block.kind = TextBlock::Kind::Pair;
        block.labelWords = label;
    } else if (m_ranker.isHeading(first)) {
        block.kind = TextBlock::Kind::Heading;
        block.level = m_ranker.level(first);
    }
    m_blocks.append(block);
}

QList<LayoutBlock> Builder::take()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).words.isEmpty()) {
            continue;
        }
        if (i > 0 && !m_blocks.isEmpty()
            && (m_lines.at(i - 1).pairsWithNext || continues(m_blocks.constLast(), i))) {
            m_blocks.last().lines.append(m_lines.at(i));
        } else {
            start(i);
        }
    }
    return std::move(m_blocks);
}

} // namespace

QList<LayoutBlock> buildBlocks(const QList<LayoutLine> &lines)
{
    return Builder(lines).take();
}

} // namespace aio::extraction
