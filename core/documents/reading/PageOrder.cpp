#include "core/documents/reading/PageOrder.h"

#include "core/documents/reading/SectionHeadings.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/layout/ColumnFinder.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio {

using namespace extraction;

namespace {

constexpr int maxDepth = 4; // columns within columns; deeper nesting is noise

// What tells a margin from a column: how many of its pieces are headings, dates or places.
struct SideProfile
{
    int pieces = 0;
    int headings = 0; ///< known ones
    int notes = 0; ///< dates, durations and places
    int contacts = 0;
    int alone = 0; ///< rows that have nothing on the other side
    qsizetype characters = 0;

    [[nodiscard]] bool isMargin() const
    {
        return pieces == 0 || (headings * 10 >= pieces * 6) || (headings == 0 && notes * 10 >= pieces * 4);
    }
};

bool isContact(const QString &text)
{
    static const QRegularExpression contact(
        QStringLiteral("@|https?://|www\\.|linkedin|github|\\+\\d[\\d ()/-]{7,}|\\(?0\\d[\\d ()/-]{7,}"),
        QRegularExpression::CaseInsensitiveOption);
    return contact.match(text).hasMatch();
}

bool isNote(const QString &text)
{
    static const QRegularExpression dated(QStringLiteral("(?:19|20)\\d\\d|^\\d+ \\p{L}+(?: \\d+ \\p{L}+)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 45;
    return text.size() <= longest && (dated.match(text).hasMatch() || isPlace(text));
}

SideProfile profileOf(const QList<LayoutRow> &rows, const ColumnSplit &split, bool left)
{
    SideProfile profile;
    for (qsizetype i = split.first; i < split.first + split.count; ++i) {
        int here = 0;
        for (const LayoutLine &piece : rows.at(i).pieces) {
            if ((piece.box.center().x() < split.x) != left) {
                continue;
            }
            ++here;
            const QString text = piece.text();
            profile.characters += text.size();
            profile.headings += sectionOfLine(text) != CvSection::None ? 1 : 0;
            profile.notes += isNote(text) ? 1 : 0;
            profile.contacts += isContact(text) ? 1 : 0;
        }
        profile.pieces += here;
        profile.alone += here > 0 && here == rows.at(i).pieces.size() ? 1 : 0;
    }
    return profile;
}

// Columns hold sections of their own; what has none is a margin or a table.
bool areColumns(const QList<LayoutRow> &rows, const ColumnSplit &split)
{
    const SideProfile left = profileOf(rows, split, true);
    const SideProfile right = profileOf(rows, split, false);
    if (left.isMargin() || right.isMargin()) {
        return false;
    }
    if (left.headings > 0 && right.headings > 0) {
        return true;
    }
    // One side has a heading: the other is a column if its rows do not go along.
    const int headings = left.headings + right.headings;
    const int alone = std::min(left.alone, right.alone);
    const bool contacts = left.contacts + right.contacts >= 2;
    return (headings >= 2 || (headings == 1 && contacts)) && alone * 4 >= int(split.count);
}

// A line of the left column may reach so close to the right one that the two look like one piece: parted at
// the right column's edge, if a word begins there.
bool partAt(LayoutRow &row, double edge)
{
    QList<LayoutLine> pieces;
    for (const LayoutLine &piece : std::as_const(row.pieces)) {
        const double tolerance = 0.4 * piece.size;
        if (piece.box.right() <= edge + tolerance || piece.box.left() >= edge - tolerance) {
            pieces.append(piece);
            continue;
        }
        const auto word = std::find_if(piece.words.cbegin(), piece.words.cend(),
            [&](const LayoutWord &one) { return one.box.left() >= edge - tolerance; });
        if (word == piece.words.cbegin() || word == piece.words.cend()
            || word->box.left() - std::prev(word)->box.right() < 0.3 * piece.size
            || word->box.left() > edge + piece.size) {
            return false;
        }
        const qsizetype at = word - piece.words.cbegin();
        pieces.append(makeLine(piece.words.mid(0, at)));
        pieces.append(makeLine(piece.words.mid(at)));
    }
    row.pieces = pieces;
    return true;
}

// Columns go on below the rows in which a wide strip parts them, down to the first line that spans both.
ColumnSplit prolonged(QList<LayoutRow> &rows, ColumnSplit split)
{
    double edge = 1e9;
    for (qsizetype i = split.first; i < split.first + split.count; ++i) {
        for (const LayoutLine &piece : rows.at(i).pieces) {
            edge = piece.box.center().x() > split.x ? std::min(edge, piece.box.left()) : edge;
        }
    }
    qsizetype end = split.first + split.count;
    qsizetype lastRight = end - 1;
    for (; end < rows.size() && partAt(rows[end], edge); ++end) {
        const bool right = rows.at(end).pieces.constLast().box.center().x() > edge;
        lastRight = right ? end : lastRight;
    }
    split.count = (end == rows.size() ? end : lastRight + 1) - split.first;
    split.x = edge;
    return split;
}

class Orderer
{
public:
    void region(QList<LayoutRow> rows, int depth);
    [[nodiscard]] QList<PageRow> take() { return std::move(m_rows); }

private:
    void append(const LayoutRow &row, const QRectF &box);

    QList<PageRow> m_rows;
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

bool runsRightToLeft(const LayoutRow &row)
{
    const auto count = std::count_if(row.pieces.cbegin(), row.pieces.cend(),
        [](const LayoutLine &piece) { return piece.isRightToLeft(); });
    return count * 2 > row.pieces.size();
}

void Orderer::append(const LayoutRow &row, const QRectF &box)
{
    PageRow out{row.pieces, row.box, box, m_column};
    if (runsRightToLeft(row)) {
        std::reverse(out.pieces.begin(), out.pieces.end());
    }
    m_rows.append(std::move(out));
}

void Orderer::region(QList<LayoutRow> rows, int depth)
{
    const QRectF box = bounds(rows);
    for (qsizetype i = 0; i < rows.size();) {
        const auto split =
            depth < maxDepth ? findColumns(rows, i, box.left(), box.right()) : std::optional<ColumnSplit>();
        constexpr qsizetype fewestRows = 4;
        if (!split || split->count < fewestRows || !areColumns(rows, *split)) {
            append(rows.at(i), box);
            ++i;
            continue;
        }
        const ColumnSplit columns = prolonged(rows, *split);
        const QList<LayoutRow> part = rows.mid(i, columns.count);
        const bool leftFirst = !std::all_of(part.cbegin(), part.cend(), runsRightToLeft);
        ++m_column;
        region(side(part, columns.x, leftFirst), depth + 1);
        ++m_column;
        region(side(part, columns.x, !leftFirst), depth + 1);
        ++m_column;
        i += columns.count;
    }
}

} // namespace

QList<PageRow> pageRows(QList<LayoutWord> words)
{
    Orderer orderer;
    orderer.region(buildRows(std::move(words)), 0);
    return orderer.take();
}

} // namespace aio
