#pragma once

#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// One horizontal row of a page: the pieces of text that stand side by side on it, from left to right.
struct LayoutRow
{
    QList<LayoutLine> pieces;
    QRectF box;
};

/// Groups words into rows, and each row into pieces where a gap is wider than a space can be. Rows come from
/// top to bottom. Words without text or without area are dropped.
[[nodiscard]] QList<LayoutRow> buildRows(QList<LayoutWord> words);

/// A line of these words, given from left to right, in reading order with its box and size.
[[nodiscard]] LayoutLine makeLine(QList<LayoutWord> words);

} // namespace aio::extraction
