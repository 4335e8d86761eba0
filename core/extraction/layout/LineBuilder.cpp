#include "core/extraction/layout/LineBuilder.h"

#include "core/extraction/layout/Bullets.h"
#include "core/extraction/layout/Script.h"

#include <algorithm>

namespace aio::extraction {

namespace {

// Wider than any space between two words, narrower than the gap between columns or table cells; times the
// font height, which is about 1.2 em.
constexpr double pieceGap = 1.15;
constexpr double bulletGap = 3; // a tab stands between a bullet and its text

bool onRow(const QRectF &row, const QRectF &word)
{
    const double overlap = std::min(row.bottom(), word.bottom()) - std::max(row.top(), word.top());
    return overlap > 0.5 * std::min(row.height(), word.height());
}

double medianSize(const QList<LayoutWord> &words)
{
    QList<double> sizes;
    for (const LayoutWord &word : words) {
        sizes.append(word.size);
    }
    const auto middle = sizes.begin() + sizes.size() / 2;
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

bool runsLeftToRight(const LayoutWord &word)
{
    return hasLetterOrDigit(word.text) && !isRightToLeftText(word.text);
}

// From the order on the page to the order of reading: everything turned round, then the Latin words and
// numbers turned back.
void orderRightToLeft(QList<LayoutWord> &words)
{
    std::reverse(words.begin(), words.end());
    for (auto it = words.begin(); it != words.end();) {
        const auto first = std::find_if(it, words.end(), runsLeftToRight);
        const auto last = std::find_if_not(first, words.end(), runsLeftToRight);
        std::reverse(first, last);
        it = last;
    }
}

LayoutRow makeRow(QList<LayoutWord> words)
{
    std::sort(words.begin(), words.end(),
        [](const LayoutWord &a, const LayoutWord &b) { return a.box.left() < b.box.left(); });
    LayoutRow row;
    QList<LayoutWord> piece;
    double right = 0;
    for (const LayoutWord &word : std::as_const(words)) {
        row.box = row.box.united(word.box);
        if (!piece.isEmpty()) {
            const bool bullet = piece.size() == 1 && isBullet(piece.constFirst().text);
            const double gap = (bullet ? bulletGap : pieceGap) * std::max(piece.constLast().size, word.size);
            if (word.box.left() - right > gap) {
                row.pieces.append(makeLine(std::exchange(piece, {})));
            }
        }
        right = piece.isEmpty() ? word.box.right() : std::max(right, word.box.right());
        piece.append(word);
    }
    row.pieces.append(makeLine(piece));
    // Rules, icons and empty bullets: what says nothing must not stand between what does.
    row.pieces.removeIf([](const LayoutLine &line) { return !hasLetterOrDigit(line.text()); });
    return row;
}

} // namespace

LayoutLine makeLine(QList<LayoutWord> words)
{
    LayoutLine line;
    line.size = medianSize(words);
    for (const LayoutWord &word : std::as_const(words)) {
        line.box = line.box.united(word.box);
    }
    line.words = std::move(words);
    if (line.isRightToLeft()) {
        orderRightToLeft(line.words);
    }
    return line;
}

QList<LayoutRow> buildRows(QList<LayoutWord> words)
{
    words.removeIf([](const LayoutWord &word) { return word.text.isEmpty() || word.box.isEmpty(); });
    std::sort(words.begin(), words.end(), [](const LayoutWord &a, const LayoutWord &b) {
        return a.band().center().y() < b.band().center().y();
    });
    QList<LayoutRow> rows;
    const auto append = [&rows](LayoutRow row) {
        if (!row.pieces.isEmpty()) {
            rows.append(std::move(row));
        }
    };
    QList<LayoutWord> open;
    QRectF box;
    for (const LayoutWord &word : std::as_const(words)) {
        if (!open.isEmpty() && !onRow(box, word.band())) {
            append(makeRow(std::exchange(open, {})));
        }
        // The row's height stays that of its first words: one tall icon must not swallow the next line.
        if (open.isEmpty()) {
            box = word.band();
        }
        open.append(word);
    }
    if (!open.isEmpty()) {
        append(makeRow(open));
    }
    return rows;
}

} // namespace aio::extraction
