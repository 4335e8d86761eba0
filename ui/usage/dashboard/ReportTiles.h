#pragma once

#include "core/usage/report/UsageReport.h"
#include "ui/charts/KpiTile.h"
#include "ui/charts/ShareList.h"

namespace aio::ui {

class SeriesColors;

// What the tiles and breakdowns of the dashboard show of a report.

/// Cost, calls, tokens, failed calls, time to answer: the first row.
[[nodiscard]] QList<KpiData> mainTiles(const usage::UsageReport &report);
/// Cost per document, fallbacks, retries, cached tokens, calls with a price: the second row.
[[nodiscard]] QList<KpiData> furtherTiles(const usage::UsageReport &report);

/// Who or what the cost went to. Colours as in costChart() of the same dimension.
[[nodiscard]] ShareData costShares(
    const usage::UsageReport &report, usage::UsageDimension dimension, SeriesColors &colors);
/// Failed attempts by kind.
[[nodiscard]] ShareData failureShares(const usage::UsageReport &report);

} // namespace aio::ui
