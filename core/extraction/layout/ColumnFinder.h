#pragma once

#include "core/extraction/layout/LineBuilder.h"

#include <optional>

namespace aio::extraction {

/// Consecutive rows that a vertical strip of white space cuts into two sides.
struct ColumnSplit
{
    qsizetype first = 0; ///< first row
    qsizetype count = 0;
    double x = 0; ///< a position inside the strip
    bool table = false; ///< labels on one side, their values on the other
};

/// The split that starts at row `first` and reaches furthest down, if columns start there. `left` and `right`
/// bound the region that the rows are in.
[[nodiscard]] std::optional<ColumnSplit> findColumns(
    const QList<LayoutRow> &rows, qsizetype first, double left, double right);

} // namespace aio::extraction
