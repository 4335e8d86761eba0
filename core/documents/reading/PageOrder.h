#pragma once

#include "core/extraction/layout/LayoutWord.h"

namespace aio {

/// A row of a page in reading order: the pieces that stand side by side on it.
struct PageRow
{
    QList<extraction::LayoutLine> pieces; ///< in reading order; at least one
    QRectF box;
    QRectF columnBox; ///< the room that the rows of the column share
    int column = 0;
};

/// The rows of a CV's page in the order of reading. Columns are read one after the other; dates, places and
/// headings that stand in a margin beside the text stay on the row that they belong to.
[[nodiscard]] QList<PageRow> pageRows(QList<extraction::LayoutWord> words);

} // namespace aio
