#pragma once

#include "core/usage/report/Anomalies.h"
#include "core/usage/report/Forecast.h"
#include "ui/charts/ChartData.h"
#include "ui/charts/KpiTile.h"
#include "ui/usage/dashboard/DashboardServices.h"
#include "ui/usage/dashboard/NoticeList.h"

namespace aio::ui {

// Where the cost leads, and where it stood out.

/// "November, forecast": the month against its budget. `zone` tells which month it is.
[[nodiscard]] KpiData forecastTile(const std::optional<usage::Forecast> &forecast, const SpendBudget &budget,
    qint64 now, const QTimeZone &zone);

/// Adds the days to the end of the month to a chart of days that reaches today; other charts stay as they
/// are.
void addForecast(ChartData &chart, const usage::UsageReport &report, const usage::Forecast &forecast);

/// Marks what stands out.
void addAnomalies(ChartData &chart, const usage::UsageReport &report, const QList<usage::Anomaly> &anomalies,
    bool withCauses);

/// The same as notices, the latest first. Their places hold the range of the bar and the series that grew
/// most, which is one of `dimension`. Without that, causes are not known yet.
[[nodiscard]] QList<UsageNotice> anomalyNotices(const usage::UsageReport &report,
    const QList<usage::Anomaly> &anomalies, std::optional<usage::UsageDimension> dimension);

} // namespace aio::ui
