#include "core/usage/report/SumBuilder.h"

#include "core/usage/UsageRollup.h"
#include "core/usage/report/SumMaker.h"

#include <algorithm>
#include <limits>

namespace aio::usage {

namespace {

// What is kept at once: some hundred kilobytes where there are tens of thousands of calls a day.
constexpr qint64 mostHours = 6 * hourMs;

constexpr qint64 noDay = std::numeric_limits<int>::max();

// The first day from `day` on that has quarters.
Result<qint64> nextDayWithRows(Connection &connection, qint64 day)
{
    const auto next = connection.first(
        QStringLiteral("SELECT coalesce((SELECT min(day) FROM ai_usage_quarter WHERE day >= ?), ?)"),
        {day, noDay}, [](const SqlRow &row) { return row.integer(0); });
    return next ? Result<qint64>(next->value_or(noDay)) : Failure(next.error());
}

// How many hours of a span were noted to have changed.
Result<int> forgetStale(Connection &connection, const quota::TimeSpan &span)
{
    return connection.execute(
        QStringLiteral("DELETE FROM ai_usage_stale WHERE hour >= ? AND hour < ?"), {span.start, span.end});
}

// Stale hours of one day, the first of them; empty: there are none.
Result<quota::TimeSpan> staleHours(Connection &connection, qint64 closedUntil)
{
    const auto hours = connection.list(
        QStringLiteral("SELECT hour FROM ai_usage_stale WHERE hour < ? ORDER BY hour LIMIT 24"),
        {closedUntil}, [](const SqlRow &row) { return row.integer(0); });
    if (!hours || hours->isEmpty()) {
        return hours ? Result<quota::TimeSpan>(quota::TimeSpan{}) : Failure(hours.error());
    }
    const qint64 first = hours->constFirst();
    quota::TimeSpan changed{first, first + hourMs};
    for (const qint64 hour : *hours) {
        const bool fits = dayOf(hour) == dayOf(first) && hour < first + mostHours;
        changed.end = fits ? hour + hourMs : changed.end;
    }
    return changed;
}

// The hours that are next to be closed: some of one day, or of all up to the next one with quarters.
Result<quota::TimeSpan> nextHours(Connection &connection, qint64 closedUntil, qint64 target)
{
    qint64 from = closedUntil;
    auto next = nextDayWithRows(connection, from == 0 ? std::numeric_limits<int>::min() : dayOf(from));
    if (!next) {
        return Failure(next.error());
    }
    if (from == 0) {
        from = *next == noDay ? target : std::min(*next * dayMs, target);
    }
    const qint64 day = dayOf(from);
    if (*next == day) {
        return quota::TimeSpan{from, std::min({target, (day + 1) * dayMs, from + mostHours})};
    }
    const qint64 monthEnd = bucketStart(SumLevel::Month, bucketNumber(SumLevel::Month, from) + 1);
    const qint64 end = std::min(target, monthEnd);
    return quota::TimeSpan{from, *next == noDay ? end : std::min(end, *next * dayMs)};
}

} // namespace

SumBuilder::SumBuilder(Connection &connection)
    : m_connection(connection)
    , m_names(connection)
{
}

Result<void> SumBuilder::steps(qint64 now, int most)
{
    for (int i = 0; i < most; ++i) {
        const Result<bool> more = step(now);
        if (!more) {
            return Failure(more.error());
        }
        if (!*more) {
            break;
        }
    }
    return {};
}

Result<bool> SumBuilder::stepsUntil(qint64 now, const QDeadlineTimer &deadline)
{
    Result<bool> more = true;
    do {
        more = step(now);
    } while (more && *more && !deadline.hasExpired());
    return more;
}

Result<bool> SumBuilder::step(qint64 now)
{
    // Nothing is locked to find that there is nothing to do.
    Result<SumState> state = readSumState(m_connection);
    const auto stale = m_connection.first(QStringLiteral("SELECT count(*) FROM ai_usage_stale"), {},
        [](const SqlRow &row) { return row.integer(0); });
    if (!state || !stale) {
        return Failure(state ? stale.error() : state.error());
    }
    if (!state->isWorking() && state->closedUntil >= hourOf(now - lagMs) && stale->value_or(0) == 0) {
        return false;
    }
    if (!state->isWorking()) {
        state = m_connection.inWriteTransaction([this, now](Connection &) { return claim(now); });
    }
    if (!state || !state->isWorking()) {
        return state ? Result<bool>(false) : Failure(state.error());
    }
    const Result<void> made = makeAndKeep(*state);
    return made ? Result<bool>(true) : Failure(made.error());
}

// Writes down what is to be done next, if it is not yet: what changes there from now on is noted.
Result<SumState> SumBuilder::claim(qint64 now)
{
    auto state = readSumState(m_connection);
    if (!state || state->isWorking()) {
        return state;
    }
    auto hours = staleHours(m_connection, state->closedUntil);
    const qint64 target = hourOf(now - lagMs);
    if (hours && hours->start >= hours->end && state->closedUntil < target) {
        hours = nextHours(m_connection, state->closedUntil, target);
        state->closedUntil = hours ? hours->start : state->closedUntil;
    }
    if (!hours || hours->start >= hours->end) {
        return hours ? state : Failure(hours.error());
    }
    state->work = *hours;
    state->step = SumMaker::hoursStep;
    ++state->number;
    const auto forgotten = forgetStale(m_connection, *hours);
    const Result<void> written = forgotten ? writeSumState(m_connection, *state) : Failure(forgotten.error());
    return written ? state : Failure(written.error());
}

// What takes time locks nobody out; what is kept is only kept if it is still true.
Result<void> SumBuilder::makeAndKeep(const SumState &state)
{
    SumMaker maker(m_connection, m_names);
    const auto make = [&] {
        return m_connection.inReadTransaction([&](Connection &) { return maker.make(state); });
    };
    Result<MadeSums> made = make();
    if (made && m_names.isMissingSome()) {
        const Result<void> named =
            m_connection.inWriteTransaction([this](Connection &) { return m_names.writeMissing(); });
        made = named ? make() : Failure(named.error());
    }
    if (!made) {
        m_names.forget();
        return Failure(made.error());
    }
    if (m_names.isMissingSome()) {
        return {}; // somebody else's, since
    }
    return m_connection.inWriteTransaction([&](Connection &) { return keep(state, *made); });
}

Result<void> SumBuilder::keep(const SumState &state, const MadeSums &made)
{
    const Result<SumState> current = readSumState(m_connection);
    if (!current || *current != state) {
        return current ? Result<void>() : Failure(current.error()); // another one did it
    }
    if (state.step == SumMaker::hoursStep) {
        const Result<int> changed = forgetStale(m_connection, state.work);
        if (!changed || *changed > 0) {
            return changed ? beginAgain(state) : Failure(changed.error());
        }
    }
    const qint64 day = dayOf(state.work.start);
    const qint64 month = bucketNumber(SumLevel::Month, state.work.start);
    const auto ofDay = hasStale({day * dayMs, (day + 1) * dayMs});
    const auto ofMonth =
        hasStale({bucketStart(SumLevel::Month, month), bucketStart(SumLevel::Month, month + 1)});
    if (!ofDay || !ofMonth) {
        return Failure(ofDay ? ofMonth.error() : ofDay.error());
    }
    // Nobody reads a day or a month with stale hours: it is made once, after the last of them.
    const bool redoing = state.isRedoing();
    const SumMaker::Due due{!redoing || !*ofDay, !redoing || !*ofMonth};
    Result<void> done = dropSums(m_connection, made.level, made.codes, made.first, made.end);
    done = done ? writeSums(m_connection, made.rows) : done;
    return done ? writeSumState(m_connection, SumMaker::after(state, due)) : done;
}

Result<bool> SumBuilder::hasStale(const quota::TimeSpan &span)
{
    const auto more =
        m_connection.first(QStringLiteral("SELECT count(*) FROM ai_usage_stale WHERE hour >= ? AND hour < ?"),
            {span.start, span.end}, [](const SqlRow &row) { return row.integer(0); });
    return more ? Result<bool>(more->value_or(0) > 0) : Failure(more.error());
}

// Quarters changed while they were summed up. Where hours were about to be closed, days that were empty may
// not be any more.
Result<void> SumBuilder::beginAgain(SumState state)
{
    ++state.number;
    if (!state.isRedoing()) {
        state.work = {};
    }
    return writeSumState(m_connection, state);
}

} // namespace aio::usage
