#include "core/extraction/layout/ReadingOrder.h"

#include "core/extraction/layout/ColumnFinder.h"

#include <algorithm>

namespace aio::extraction {

namespace {

constexpr int maxDepth = 6; // columns within columns; deeper nesting is noise

class Orderer
{
public:
    QList<LayoutLine> take(const QList<LayoutRow> &rows)
    {
        emitRegion(rows, 0);
        return std::move(m_lines);
    }

private:
    void emitRegion(const QList<LayoutRow> &rows, int depth);
    void emitRows(const QList<LayoutRow> &rows, const QRectF &box);
    void emitTable(const QList<LayoutRow> &rows, double x, const QRectF &box);
    void emitColumns(const QList<LayoutRow> &rows, double x, int depth);
    void append(LayoutLine line, const QRectF &box);

    QList<LayoutLine> m_lines;
    int m_column = 0;
};

QRectF bounds(const QList<LayoutRow> &rows)
{
    QRectF box;
    for (const LayoutRow &row : rows) {
        box = box.united(row.box);
    }
    return box;
}

bool mostlyRightToLeft(const QList<LayoutRow> &rows)
{
    qsizetype right = 0;
    for (const LayoutRow &row : rows) {
        for (const LayoutLine &piece : row.pieces) {
            right += piece.isRightToLeft() ? 1 : -1;
        }
    }
    return right > 0;
}

// The part of the rows on one side of x; rows that have nothing there are left out.
QList<LayoutRow> side(const QList<LayoutRow> &rows, double x, bool left)
{
    QList<LayoutRow> part;
    for (const LayoutRow &row : rows) {
        LayoutRow half;
        for (const LayoutLine &piece : row.pieces) {
            if ((piece.box.center().x() < x) == left) {
                half.pieces.append(piece);
                half.box = half.box.united(piece.box);
            }
        }
        if (!half.pieces.isEmpty()) {
            part.append(half);
        }
    }
    return part;
}

LayoutLine joined(const QList<LayoutLine> &pieces)
{
    QList<LayoutWord> words;
    for (const LayoutLine &piece : pieces) {
        words += piece.words;
    }
    std::sort(words.begin(), words.end(),
        [](const LayoutWord &a, const LayoutWord &b) { return a.box.left() < b.box.left(); });
    return makeLine(words);
}

void Orderer::append(LayoutLine line, const QRectF &box)
{
    line.column = m_column;
    line.columnBox = box;
    m_lines.append(std::move(line));
}

void Orderer::emitRows(const QList<LayoutRow> &rows, const QRectF &box)
{
    const bool rightToLeft = mostlyRightToLeft(rows);
    for (const LayoutRow &row : rows) {
        QList<LayoutLine> pieces = row.pieces;
        if (rightToLeft) {
            std::reverse(pieces.begin(), pieces.end());
        }
        for (LayoutLine &piece : pieces) {
            append(std::move(piece), box);
        }
    }
}

void Orderer::emitTable(const QList<LayoutRow> &rows, double x, const QRectF &box)
{
    const bool rightToLeft = mostlyRightToLeft(rows);
    ++m_column;
    for (const LayoutRow &row : rows) {
        QList<LayoutLine> label;
        QList<LayoutLine> value;
        for (const LayoutLine &piece : row.pieces) {
            ((piece.box.center().x() < x) != rightToLeft ? label : value).append(piece);
        }
        if (!label.isEmpty()) {
            LayoutLine line = joined(label);
            line.pairsWithNext = !value.isEmpty();
            append(line, box);
        }
        if (!value.isEmpty()) {
            append(joined(value), box);
        }
    }
    ++m_column;
}

void Orderer::emitColumns(const QList<LayoutRow> &rows, double x, int depth)
{
    const bool leftFirst = !mostlyRightToLeft(rows);
    ++m_column;
    emitRegion(side(rows, x, leftFirst), depth + 1);
    ++m_column;
    emitRegion(side(rows, x, !leftFirst), depth + 1);
    ++m_column;
}

void Orderer::emitRegion(const QList<LayoutRow> &rows, int depth)
{
    const QRectF box = bounds(rows);
    QList<LayoutRow> plain;
    for (qsizetype i = 0; i < rows.size();) {
        const auto split =
            depth < maxDepth ? findColumns(rows, i, box.left(), box.right()) : std::optional<ColumnSplit>();
        if (!split || split->count < 2) {
            plain.append(rows.at(i));
            ++i;
            continue;
        }
        emitRows(std::exchange(plain, {}), box);
        const QList<LayoutRow> part = rows.mid(i, split->count);
        if (split->table) {
            emitTable(part, split->x, box);
        } else {
            emitColumns(part, split->x, depth);
        }
        i += split->count;
    }
    emitRows(plain, box);
}

} // namespace

QList<LayoutLine> readingOrder(const QList<LayoutRow> &rows)
{
    return Orderer().take(rows);
}

} // namespace aio::extraction
