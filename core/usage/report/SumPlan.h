#pragma once

#include "core/usage/report/SumRows.h"

namespace aio::usage {

/// Buckets of one level, from `first` before `end`.
struct SumRange
{
    SumLevel level = SumLevel::Hour;
    qint64 first = 0;
    qint64 end = 0;

    bool operator==(const SumRange &) const = default;
};

/// How a span, or several that follow one another, is put together: of as few and as wide sums as there are,
/// and of quarters where there are none. Everything is in exactly one part.
struct SumPlan
{
    QList<SumRange> ranges;
    QList<quota::TimeSpan> quarters; ///< without sums: cut hours, and those not summed up yet

    bool operator==(const SumPlan &) const = default;

    /// `until`: sums are complete before it. Without hours, days are the narrowest.
    [[nodiscard]] static SumPlan of(const quota::TimeSpan &span, qint64 until, bool withHours);
    /// No sum is across a bar's edge.
    [[nodiscard]] static SumPlan of(const QList<ReportBucket> &bars, qint64 until, bool withHours);

private:
    void add(SumLevel level, qint64 first, qint64 end);
    void addQuarters(const quota::TimeSpan &span);
    void addLevel(SumLevel level, const quota::TimeSpan &span, bool withHours);
    void append(const quota::TimeSpan &span, qint64 until, bool withHours);
};

} // namespace aio::usage
