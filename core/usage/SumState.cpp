#include "core/usage/SumState.h"

#include "core/usage/UsageRollup.h"

namespace aio::usage {

Result<SumState> readSumState(Connection &connection)
{
    const auto state = connection.first(
        QStringLiteral("SELECT closed_until, work_from, work_until, work_step, work_number "
                       "FROM ai_usage_state WHERE id = 1"),
        {}, [](const SqlRow &row) {
            return SumState{row.integer(0), {row.integer(1), row.integer(2)}, row.number(3), row.integer(4)};
        });
    return state ? Result<SumState>(state->value_or(SumState())) : Failure(state.error());
}

Result<void> writeSumState(Connection &connection, const SumState &state)
{
    const auto done =
        connection.execute(QStringLiteral("UPDATE ai_usage_state SET closed_until = ?, work_from = ?, "
                                          "work_until = ?, work_step = ?, work_number = ? WHERE id = 1"),
            {state.closedUntil, state.work.start, state.work.end, state.step, state.number});
    return done ? Result<void>() : Failure(done.error());
}

Result<qint64> readNotedUntil(Connection &connection)
{
    const Result<SumState> state = readSumState(connection);
    return state ? Result<qint64>(state->notedUntil()) : Failure(state.error());
}

Result<qint64> completeUntil(Connection &connection)
{
    const Result<SumState> state = readSumState(connection);
    const auto stale =
        connection.first(QStringLiteral("SELECT coalesce((SELECT min(hour) FROM ai_usage_stale), ?)"),
            {state ? state->closedUntil : 0}, [](const SqlRow &row) { return row.integer(0); });
    if (!state || !stale) {
        return Failure(state ? stale.error() : state.error());
    }
    qint64 changed = stale->value_or(state->closedUntil);
    if (state->isRedoing()) {
        changed = std::min(changed, state->work.start);
    }
    // The day and the month of a changed hour are changed with it.
    return changed < state->closedUntil ? dayOf(changed) * dayMs : state->closedUntil;
}

} // namespace aio::usage
