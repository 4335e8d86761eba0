#pragma once

#include "core/usage/document/ReportFacts.h"
#include "core/usage/document/ReportSheet.h"
#include "core/usage/document/ReportWords.h"

namespace aio::usage {

/// Draws cost over time, stacked by the report's series, with the forecast of the days to come and a mark on
/// every day that stands out. Its legend is above it, its axes within `box`.
void drawCosts(ReportSheet &sheet, const QRectF &box, const ReportFacts &facts, const ReportWords &words);

struct AxisScale
{
    double end = 1;
    double step = 1;
};

/// An axis that holds `most` in at most five steps of 1, 2, 2.5 or 5 times a power of ten; for nothing one of
/// 1.
[[nodiscard]] AxisScale axisFor(double most);

} // namespace aio::usage
