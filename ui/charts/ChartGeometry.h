#pragma once

#include <QRectF>

#include <algorithm>

namespace aio::ui {

/// Where buckets and values are in a chart. A value.
struct ChartGeometry
{
    QRectF area{}; ///< of the plot
    int first = 0; ///< the buckets that are shown
    int last = -1;
    double top = 1; ///< the value at the upper edge

    bool operator==(const ChartGeometry &) const = default;

    [[nodiscard]] int count() const { return last - first + 1; }
    [[nodiscard]] double columnWidth() const { return count() > 0 ? area.width() / count() : 0; }
    /// The middle of a bucket.
    [[nodiscard]] double x(double bucket) const
    {
        return area.left() + (bucket - first + 0.5) * columnWidth();
    }
    [[nodiscard]] double y(double value) const
    {
        return area.bottom() - area.height() * std::clamp(value / top, 0.0, 1.0);
    }
    /// The whole height of a bucket.
    [[nodiscard]] QRectF column(int bucket) const
    {
        return {area.left() + (bucket - first) * columnWidth(), area.top(), columnWidth(), area.height()};
    }
    /// The nearest bucket that is shown; -1 if none is.
    [[nodiscard]] int bucketAt(double position) const
    {
        return count() > 0 && area.width() > 0
            ? std::clamp(first + int((position - area.left()) / columnWidth()), first, last)
            : -1;
    }
};

} // namespace aio::ui
