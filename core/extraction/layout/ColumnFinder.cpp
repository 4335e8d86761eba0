#include "core/extraction/layout/ColumnFinder.h"

#include <algorithm>

namespace aio::extraction {

namespace {

struct Strip
{
    double left = 0;
    double right = 0;
};

constexpr double minStrip = 1.15; // times the font height; as wide as the gap that parts pieces of a row
constexpr qsizetype maxRows = 400; // a page has fewer; keeps hostile input from costing a square of thousands

double rowSize(const LayoutRow &row)
{
    double size = 0;
    for (const LayoutLine &piece : row.pieces) {
        size = std::max(size, piece.size);
    }
    return size;
}

// The white space of a row within the region, ends included.
QList<Strip> whiteSpace(const LayoutRow &row, double left, double right)
{
    QList<Strip> strips;
    double x = left;
    for (const LayoutLine &piece : row.pieces) {
        strips.append({x, piece.box.left()});
        x = std::max(x, piece.box.right());
    }
    strips.append({x, right});
    return strips;
}

QList<Strip> intersect(const QList<Strip> &a, const QList<Strip> &b, double width)
{
    QList<Strip> common;
    for (const Strip &one : a) {
        for (const Strip &other : b) {
            const Strip both{std::max(one.left, other.left), std::min(one.right, other.right)};
            if (both.right - both.left >= width) {
                common.append(both);
            }
        }
    }
    return common;
}

struct Sides
{
    qsizetype left = 0; ///< rows with text on the left
    qsizetype right = 0;
    qsizetype both = 0;
    qsizetype lastLeft = -1; ///< last row with text on the left
    qsizetype lastRight = -1;
};

Sides sidesOf(const QList<LayoutRow> &rows, qsizetype first, qsizetype count, double x)
{
    Sides sides;
    for (qsizetype i = first; i < first + count; ++i) {
        bool left = false;
        bool right = false;
        for (const LayoutLine &piece : rows.at(i).pieces) {
            (piece.box.center().x() < x ? left : right) = true;
        }
        sides.left += left ? 1 : 0;
        sides.right += right ? 1 : 0;
        sides.both += left && right ? 1 : 0;
        sides.lastLeft = left ? i : sides.lastLeft;
        sides.lastRight = right ? i : sides.lastRight;
    }
    return sides;
}

// Where one side has ended, what follows after a gap is a section of its own unless its lines still wrap at
// the strip, as those of a column do.
qsizetype trimmedCount(
    const QList<LayoutRow> &rows, qsizetype first, qsizetype count, const Sides &sides, const Strip &strip)
{
    const qsizetype end = std::min(sides.lastLeft, sides.lastRight);
    if (sides.lastRight > sides.lastLeft) {
        return sides.lastRight - first + 1;
    }
    for (qsizetype i = end + 1; i < first + count; ++i) {
        const LayoutRow &row = rows.at(i);
        if (row.box.top() - rows.at(i - 1).box.bottom() < 0.7 * rowSize(row)) {
            continue;
        }
        const bool wraps =
            std::any_of(rows.begin() + i, rows.begin() + first + count, [&](const LayoutRow &r) {
                return r.box.right() > strip.left - 0.12 * (strip.left - rows.at(first).box.left());
            });
        return wraps ? count : i - first;
    }
    return count;
}

QString leftText(const LayoutRow &row, double x)
{
    QString text;
    for (const LayoutLine &piece : row.pieces) {
        text += piece.box.center().x() < x ? piece.text() : QString();
    }
    return text;
}

// One short label left of the strip and a value right of it, row after row.
bool looksLikeTable(const QList<LayoutRow> &rows, const ColumnSplit &split, const Sides &sides)
{
    if (sides.both < 2 || sides.both * 10 < std::max(sides.left, qsizetype(1)) * 7) {
        return false;
    }
    qsizetype colons = 0;
    qsizetype shortLabels = 0;
    qsizetype styleSteps = 0;
    qsizetype uniform = 0;
    std::optional<bool> style;
    for (qsizetype i = split.first; i < split.first + split.count; ++i) {
        const LayoutRow &row = rows.at(i);
        const QString label = leftText(row, split.x);
        if (label.isEmpty()) {
            continue;
        }
        colons += label.endsWith(u':') || label.endsWith(u'：') ? 1 : 0;
        shortLabels += label.size() <= 30 && label.count(u' ') < 5 ? 1 : 0;
        // Cards side by side: the labels are one row, the values the next, so the style changes down the
        // page.
        const bool bold = row.pieces.constFirst().isBold();
        if (row.pieces.size() > 1 && bold == row.pieces.constLast().isBold()) {
            ++uniform;
            styleSteps += style && *style != bold ? 1 : 0;
            style = bold;
        }
    }
    if (colons * 2 > sides.left) {
        return true;
    }
    return shortLabels * 10 >= sides.left * 9 && styleSteps == 0 && (sides.both >= 3 || uniform == 0);
}

} // namespace

std::optional<ColumnSplit> findColumns(
    const QList<LayoutRow> &rows, qsizetype first, double left, double right)
{
    if (rows.at(first).pieces.isEmpty()) {
        return {};
    }
    QList<Strip> strips = whiteSpace(rows.at(first), left, right);
    QList<Strip> open = strips;
    qsizetype count = 1;
    const qsizetype end = std::min(rows.size(), first + maxRows);
    for (qsizetype i = first + 1; i < end; ++i) {
        const double width = minStrip * rowSize(rows.at(i));
        open = intersect(strips, whiteSpace(rows.at(i), left, right), width);
        const bool interior = std::any_of(open.cbegin(), open.cend(),
            [&](const Strip &strip) { return strip.left > left + width && strip.left < right - width; });
        if (!interior) {
            break;
        }
        strips = open;
        ++count;
    }
    std::optional<ColumnSplit> best;
    double widest = 0;
    for (const Strip &strip : std::as_const(strips)) {
        ColumnSplit split{first, count, (strip.left + strip.right) / 2, false};
        const Sides sides = sidesOf(rows, first, count, split.x);
        if (sides.left < 2 || sides.right < 2 || strip.right - strip.left <= widest) {
            continue;
        }
        split.count = trimmedCount(rows, first, count, sides, strip);
        split.table = looksLikeTable(rows, split, sides);
        widest = strip.right - strip.left;
        best = split;
    }
    return best;
}

} // namespace aio::extraction
