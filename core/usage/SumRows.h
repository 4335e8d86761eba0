#pragma once

#include "core/storage/Connection.h"
#include "core/usage/UsageDimension.h"
#include "core/usage/UsageFigures.h"

#include <functional>
#include <optional>

namespace aio::usage {

// Rows of ai_usage_sum: figures by hour, day and month, packed (see FigurePacker): one row for every pair of
// dimensions, which is why any chart with one filter is a few short rows, and one for all of them at once,
// which answers everything else.

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
    /// How many names a cell has: first, then second, then perhaps the quarter of the hour (0…3).
    [[nodiscard]] int names(SumLevel level) const
    {
        return (first ? 1 : 0) + (second ? 1 : 0) + (level == SumLevel::Hour && hasQuarters() ? 1 : 0);
    }
    /// Where among them the last dimension is.
    [[nodiscard]] int secondPlace() const { return first ? 1 : 0; }
    /// Its hours tell their quarters apart, for zones that are half an hour off.
    [[nodiscard]] bool hasQuarters() const { return !first && second != UsageDimension::User; }
    /// By the hour, two dimensions are hardly fewer cells than all of them.
    [[nodiscard]] bool isKeptByHour() const;
    [[nodiscard]] static SumPair of(
        const std::optional<UsageDimension> &one, const std::optional<UsageDimension> &other);
    /// Every pair that there is.
    [[nodiscard]] static const QList<SumPair> &all();
};

/// In place of a pair: every dimension, in the order of usageDimensions(), and at last the quarter of the
/// hour (0…3). Kept by the hour and, as if all were of one quarter, by the month. A cell may come several
/// times.
inline constexpr int everythingCode = 63;
inline constexpr int everythingNames = 7;
inline constexpr int quarterPlace = 6;

/// The number of an hour, day or month (UTC, since 1970) that a time is in, and where one starts (UTC ms).
[[nodiscard]] qint64 bucketNumber(SumLevel level, qint64 time);
[[nodiscard]] qint64 bucketStart(SumLevel level, qint64 number);

/// Hands over rows in the order of buckets, from `first` before `end`.
using TakeSums = std::function<void(qint64 bucket, const QByteArray &cells)>;
[[nodiscard]] Result<void> forEachSums(
    Connection &connection, SumLevel level, int code, qint64 first, qint64 end, const TakeSums &take);

/// Columns of figures in the order: attempts, calls, errors, requests, tokens by kind, cost, unpriced,
/// estimated, fallbacks, retries.
[[nodiscard]] UsageFigures figuresOf(const SqlRow &row, int firstColumn);
inline constexpr int figureCount = 15;

} // namespace aio::usage
