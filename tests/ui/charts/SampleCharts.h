#pragma once

#include "ui/charts/ChartData.h"

#include <QDateTime>

namespace aio::test {

inline constexpr qint64 chartDayMs = 24LL * 3'600'000;

/// Days of UTC from 1 November 2026 on.
inline QList<ui::ChartBucket> chartDays(int count)
{
    const qint64 begin = QDate(2026, 11, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    QList<ui::ChartBucket> buckets;
    for (int i = 0; i < count; ++i) {
        buckets.append({begin + i * chartDayMs, begin + (i + 1) * chartDayMs});
    }
    return buckets;
}

/// Cost of three providers by day: 1, 2 and 3 dollars, each a cent more from day to day.
inline ui::ChartData costByDay(int days)
{
    ui::ChartData data;
    data.title = QStringLiteral("Cost by day");
    data.unit = ui::ChartUnit::Money;
    data.buckets = chartDays(days);
    const QStringList names{QStringLiteral("Google"), QStringLiteral("Anthropic"), QStringLiteral("OpenAI")};
    for (int k = 0; k < names.size(); ++k) {
        ui::ChartSeries series{names.at(k).toLower(), names.at(k), k, ui::ChartDash::Solid, {}};
        for (int i = 0; i < days; ++i) {
            series.values << 1e9 * (k + 1) + 1e7 * i;
        }
        data.series << series;
    }
    return data;
}

/// p50 and p95 in milliseconds, with a day without calls.
inline ui::ChartData latencyByDay(int days)
{
    ui::ChartData data;
    data.title = QStringLiteral("Time to answer");
    data.shape = ui::ChartData::Shape::Lines;
    data.unit = ui::ChartUnit::Milliseconds;
    data.buckets = chartDays(days);
    ui::ChartSeries p50{QStringLiteral("p50"), QStringLiteral("p50"), 0, ui::ChartDash::Solid, {}};
    ui::ChartSeries p95{QStringLiteral("p95"), QStringLiteral("p95"), 1, ui::ChartDash::Dashed, {}};
    for (int i = 0; i < days; ++i) {
        p50.values << (i == 3 ? std::nullopt : std::optional<double>(2500 + 100 * (i % 4)));
        p95.values << (i == 3 ? std::nullopt : std::optional<double>(11000 + 300 * (i % 5)));
    }
    data.series = {p50, p95};
    return data;
}

} // namespace aio::test
