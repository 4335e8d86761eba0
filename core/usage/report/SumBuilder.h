#pragma once

#include "core/usage/report/SumMaker.h"

#include <QDeadlineTimer>

namespace aio::usage {

/// Makes the sums of hours, days and months out of the quarters: once an hour is over, and again where one
/// changed since. In steps that lock out other writers for milliseconds only: what takes time is made beside
/// them. Whatever ends it between two transactions, all that can be read is right and the next one goes on.
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
    Result<SumState> claim(qint64 now);
    Result<void> makeAndKeep(const SumState &state);
    Result<void> keep(const SumState &state, const MadeSums &made);
    Result<bool> hasStale(const quota::TimeSpan &span);
    Result<void> beginAgain(SumState state);

    Connection &m_connection;
    UsageNameBook m_names;
};

} // namespace aio::usage
