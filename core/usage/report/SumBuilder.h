#pragma once

#include "core/usage/report/SumTable.h"

#include <QDeadlineTimer>

namespace aio::usage {

/// Makes the sums of hours, days and months out of the quarters: once an hour is over, and again where one
/// changed since. In steps of at most a day, each a write transaction of its own, so that nobody waits for
/// long; one that fails leaves everything as it was.
class SumBuilder
{
public:
    /// How long after an hour's end it is summed up: most calls that began in it are logged by then. Those
    /// that come later make it stale.
    static constexpr qint64 lagMs = 600'000;

    explicit SumBuilder(Connection &connection);

    /// One step; false: there is nothing left to do at `now` (UTC ms).
    [[nodiscard]] Result<bool> step(qint64 now);
    /// As many steps as there are, but no more than `most`.
    [[nodiscard]] Result<void> steps(qint64 now, int most);
    /// Steps until `deadline`, at least one; whether there is more to do.
    [[nodiscard]] Result<bool> stepsUntil(qint64 now, const QDeadlineTimer &deadline);

private:
    struct State
    {
        qint64 closedUntil = 0;
        qint64 target = 0;
    };

    Result<bool> stepWithin(qint64 now);
    Result<bool> refreshStale(qint64 closedUntil);
    Result<bool> closeNext(const State &state);
    Result<qint64> nextDayWithRows(qint64 day);
    Result<void> sumHours(qint64 day, const quota::TimeSpan &hours);
    Result<void> sumDay(qint64 day);
    Result<void> sumMonth(qint64 month);
    Result<void> sumPair(
        const SumPair &pair, SumLevel from, const quota::TimeSpan &buckets, SumLevel level, qint64 bucket);
    Result<void> setClosedUntil(qint64 until);

    Connection &m_connection;
    UsageNameBook m_names;
};

/// The DayIndex of a day, of its quarters; names that are new are written.
[[nodiscard]] Result<QByteArray> dayIndex(Connection &connection, UsageNameBook &names, qint64 day);

} // namespace aio::usage
