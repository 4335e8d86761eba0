#pragma once

#include "core/usage/report/UsageReport.h"
#include "ui/charts/ChartData.h"

namespace aio::ui {

// Values of a report as the window names them.

/// A value of a dimension for a person: "Draft CV", "Pro", "Asked to wait", "no user".
[[nodiscard]] QString dimensionValueText(usage::UsageDimension dimension, const QString &name);
/// "Cost by day", by the width of a bar.
[[nodiscard]] QString costByText(usage::UsageBucket bucket);
/// The bars of a report as buckets: whole days, months, …, wherever the range cuts them.
[[nodiscard]] QList<ChartBucket> chartBuckets(const usage::UsageReport &report);

/// Nano-USD for a chart.
[[nodiscard]] inline double chartMoney(ai::Money money)
{
    return double(money.nanoUsd);
}
/// What no price is known for is not free.
[[nodiscard]] inline bool isUnpriced(const usage::UsageFigures &figures)
{
    return figures.cost.nanoUsd == 0 && figures.unpriced > 0;
}
/// "$412.86".
[[nodiscard]] QString costText(ai::Money money);
/// What a summary says of a duration in µs: "11.8 s"; "—" for nothing.
[[nodiscard]] QString measuredTimeText(const std::optional<qint64> &microseconds);

} // namespace aio::ui
