#pragma once

#include "core/extraction/layout/LineBuilder.h"

namespace aio::extraction {

/// The lines of a page in the order in which a person reads them: column after column where columns run side
/// by side, row by row elsewhere. Rows of a table of labels and values stay together (`pairsWithNext`). Lines
/// of a column share `column` and `columnBox`. Recursion is bounded; time is O(rows²) at worst.
[[nodiscard]] QList<LayoutLine> readingOrder(const QList<LayoutRow> &rows);

} // namespace aio::extraction
