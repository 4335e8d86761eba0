#pragma once

#include "core/usage/UsageRollup.h"
#include "core/usage/report/UsageReport.h"

namespace aio::usage {

/// A span with its edges moved outwards to quarters of an hour, at least one of them long.
[[nodiscard]] quota::TimeSpan toQuarters(const quota::TimeSpan &span);

/// The hour, day, week or month of a zone that a time is in.
[[nodiscard]] quota::TimeSpan bucketAt(qint64 time, UsageBucket bucket, const QTimeZone &zone);

/// The bars of a span; an error of kind Usage if there would be too many. A bar is complete if it is over at
/// `now`.
[[nodiscard]] Result<QList<ReportBucket>> bucketsOf(
    const quota::TimeSpan &span, UsageBucket bucket, const QTimeZone &zone, qint64 now);

/// The period to compare with: whole months before whole months of the zone, as many days before whole days,
/// and else as much time just before.
[[nodiscard]] quota::TimeSpan previousOf(const quota::TimeSpan &span, const QTimeZone &zone);

/// Weekday (0 is Monday) and hour of a time in a zone. Finds its way from the last answer, so that asking in
/// the order of time is cheap.
class ZoneClock
{
public:
    explicit ZoneClock(const QTimeZone &zone);

    struct Place
    {
        int weekDay = 0;
        int hour = 0;
    };
    [[nodiscard]] Place at(qint64 time);

private:
    QTimeZone m_zone;
    quota::TimeSpan m_known; ///< where the offset below holds
    qint64 m_offsetMs = 0;
};

} // namespace aio::usage
