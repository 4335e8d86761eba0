#pragma once

#include "ui/charts/ChartData.h"

namespace aio::ui {

/// A value as people read it: "$37.59", "18,543", "11.8 s", "1.9 %"; "—" for nothing. Money that is less than
/// a cent shows the digits that it takes.
[[nodiscard]] QString chartValueText(ChartUnit unit, const std::optional<double> &value);

/// The same in little room, for axes and tiles: "$12k", "61.8 M", "24 s".
[[nodiscard]] QString chartShortText(ChartUnit unit, double value, double step = 0);

/// For CSV: dollars with nine digits after the point, milliseconds, shares of one; empty for nothing.
[[nodiscard]] QVariant chartRawValue(ChartUnit unit, const std::optional<double> &value);

/// Round values for an axis from zero to at least `highest`: at most `most` of them, zero among them.
[[nodiscard]] QList<double> chartTicks(ChartUnit unit, double highest, int most);

/// "Wed 18 Nov 2026", "18 Nov 2026 14:00 – 15:00", "November 2026": a bucket, in a zone.
[[nodiscard]] QString bucketText(const ChartBucket &bucket, const QTimeZone &zone);

/// A bucket with its label below the axis.
struct ChartLabel
{
    int bucket = 0;
    QString text;

    bool operator==(const ChartLabel &) const = default;
};

/// Labels for the buckets `first`…`last`, at most `most`, at weeks, months or hours where they begin.
[[nodiscard]] QList<ChartLabel> chartLabels(const ChartData &data, int first, int last, int most);

} // namespace aio::ui
