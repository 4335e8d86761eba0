#pragma once

#include "core/storage/SqlRow.h"
#include "core/usage/report/UsageReport.h"

namespace aio::usage {

// Rows of ai_usage_sum: figures by hour, day and month for one dimension or for two, which is why any chart
// with one filter is a short range of rows.

enum class SumLevel
{
    Hour,
    Day,
    Month
};

/// Which dimensions a row is of: none, one (as the second) or two. First is always before second.
struct SumPair
{
    std::optional<UsageDimension> first{};
    std::optional<UsageDimension> second{};

    bool operator==(const SumPair &) const = default;
    [[nodiscard]] int code() const;
    /// Users are too many to be kept by the hour.
    [[nodiscard]] bool hasUsers() const;
    [[nodiscard]] static SumPair of(
        const std::optional<UsageDimension> &one, const std::optional<UsageDimension> &other);
    /// Every pair that there is; with users, or without.
    [[nodiscard]] static const QList<SumPair> &all();
};

/// The number of an hour, day or month (UTC, since 1970) that a time is in, and where one starts (UTC ms).
[[nodiscard]] qint64 bucketNumber(SumLevel level, qint64 time);
[[nodiscard]] qint64 bucketStart(SumLevel level, qint64 number);

/// The columns of figures, in the order of figuresOf(); plain or each within sum().
[[nodiscard]] const QString &figureColumns();
[[nodiscard]] const QString &figureSums();
[[nodiscard]] UsageFigures figuresOf(const SqlRow &row, int firstColumn);
[[nodiscard]] QVariantList valuesOf(const UsageFigures &figures);
inline constexpr int figureCount = 15;

/// Counts that are not zero, as pairs of class and count in seven-bit groups. Empty: no counts at all.
[[nodiscard]] QByteArray packed(const LatencyHistogram &histogram);
/// Adds what packed() made; what makes no sense is left out.
void addPacked(LatencyHistogram &histogram, const QByteArray &bytes);

} // namespace aio::usage
