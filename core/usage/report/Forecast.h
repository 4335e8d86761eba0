#pragma once

#include "core/usage/report/UsageReport.h"

namespace aio::usage {

/// What a day is expected to cost: with four chances in five between `low` and `high`.
struct ForecastDay
{
    quota::TimeSpan span; ///< the day, as the report cuts it
    ai::Money expected{};
    ai::Money low{};
    ai::Money high{};

    bool operator==(const ForecastDay &) const = default;
};

struct Forecast
{
    ai::Money soFar{}; ///< of the month, up to now
    ai::Money expected{}; ///< of the whole month; with the band as above
    ai::Money low{};
    ai::Money high{};
    QList<ForecastDay> days; ///< from today's rest on to the month's end; of today what is still to come

    bool operator==(const Forecast &) const = default;
};

/// The cost up to the end of the month (of the question's zone) that `report.readAt` is in. Days cost what
/// that weekday cost lately, by the level of the last two weeks; days far out of the ordinary count as what
/// is usual. Days before the first call do not count. Nothing without a week of complete days, or if the
/// report is not by day, begins within the month or ends before the day of `readAt`: ask for two months or
/// more, up to now.
[[nodiscard]] std::optional<Forecast> forecastMonth(const UsageReport &report);

} // namespace aio::usage
