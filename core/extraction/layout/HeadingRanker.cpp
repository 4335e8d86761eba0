#include "core/extraction/layout/HeadingRanker.h"

#include "core/extraction/layout/Script.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace aio::extraction {

namespace {

constexpr double large = 1.2; // times the running text
constexpr qsizetype longestHeading = 120; // characters

qsizetype letters(const LayoutLine &line)
{
    qsizetype count = 0;
    for (const LayoutWord &word : line.words) {
        count += word.text.size();
    }
    return count;
}

} // namespace

HeadingRanker::HeadingRanker(const QList<LayoutLine> &lines)
{
    QMap<int, qsizetype> lettersBySize; // half pixels: sizes of one font differ a little from line to line
    qsizetype bold = 0;
    qsizetype all = 0;
    for (const LayoutLine &line : lines) {
        const qsizetype count = letters(line);
        lettersBySize[int(std::lround(line.size * 2))] += count;
        all += count;
        bold += line.isBold() ? count : 0;
        m_largest = std::max(m_largest, line.size);
    }
    // The weighted median: unlike the most frequent size it does not jump between two neighbours.
    qsizetype seen = 0;
    for (auto it = lettersBySize.cbegin(); it != lettersBySize.cend() && seen * 2 <= all; ++it) {
        seen += it.value();
        m_bodySize = it.key() / 2.0;
    }
    m_mostlyBold = bold * 2 > all;
}

bool HeadingRanker::isLarge(const LayoutLine &line) const
{
    return line.size > large * m_bodySize;
}

bool HeadingRanker::isHeading(const LayoutLine &line) const
{
    const QString text = line.text();
    if (text.size() > longestHeading || text.size() < 2 || !hasLetterOrDigit(text)) {
        return false;
    }
    if (isLarge(line)) {
        return true;
    }
    return line.isBold() && !m_mostlyBold && line.words.size() <= 14 && line.size > 0.85 * m_bodySize;
}

int HeadingRanker::level(const LayoutLine &line) const
{
    if (!isLarge(line)) {
        return 4;
    }
    if (line.size > 0.9 * m_largest) {
        return 1;
    }
    return line.size > 1.5 * m_bodySize ? 2 : 3;
}

} // namespace aio::extraction
