#pragma once

#include "core/usage/report/UsageReport.h"
#include "ui/charts/ChartData.h"
#include "ui/charts/HeatMap.h"
#include "ui/charts/SeriesColors.h"

namespace aio::ui {

// What the charts of the dashboard show of a report.

/// The key of the series that sums up all but the greatest.
extern const QString restKey;

/// Cost over time, stacked by the report's dimension. Colours of its series are taken from, and noted in,
/// `colors`.
[[nodiscard]] ChartData costChart(const usage::UsageReport &report, SeriesColors &colors);
/// The bars of the period before, for costChart().
void addPrevious(ChartData &chart, const usage::UsageReport &before);
[[nodiscard]] ChartData tokenChart(const usage::UsageReport &report);
/// p50, p95 and p99 of attempts that went well.
[[nodiscard]] ChartData latencyChart(const usage::UsageReport &report);
/// The share of attempts that failed.
[[nodiscard]] ChartData failureChart(const usage::UsageReport &report);
[[nodiscard]] HeatData callHeat(const usage::UsageReport &report);

} // namespace aio::ui
