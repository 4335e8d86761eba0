#include "core/usage/report/SumBuilder.h"

#include "core/usage/UsageRollup.h"

#include <algorithm>
#include <limits>
#include <map>

namespace aio::usage {

namespace {

constexpr int dayHours = 24;

// A row of the quarters as it is read here.
struct QuarterRow
{
    qint64 key = 0;
    int quarter = 0;
    int latencyClass = 0;
    int firstClass = 0;
    UsageFigures figures;
};

const QString selectDay = QStringLiteral(
    "SELECT key_id, quarter, latency_class, first_class, attempts, calls, requests, input_tokens, "
    "cached_tokens, cache_write_tokens, output_tokens, reasoning_tokens, image_tokens, cost_nano, unpriced, "
    "estimated, fallbacks, retries FROM ai_usage_quarter WHERE day = ?");

QuarterRow quarterRowOf(const SqlRow &row)
{
    QuarterRow read{row.integer(0), row.number(1), row.number(2), row.number(3), {}};
    UsageFigures &figures = read.figures;
    int column = 4;
    for (const auto member : {&UsageFigures::attempts, &UsageFigures::calls, &UsageFigures::requests,
             &UsageFigures::input, &UsageFigures::cachedInput, &UsageFigures::cacheWrite,
             &UsageFigures::output, &UsageFigures::reasoning, &UsageFigures::imageInput}) {
        figures.*member = row.integer(column++);
    }
    figures.cost = {row.integer(column++)};
    for (const auto member : {&UsageFigures::unpriced, &UsageFigures::estimated, &UsageFigures::fallbacks,
             &UsageFigures::retries}) {
        figures.*member = row.integer(column++);
    }
    return read;
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
    const auto idle = m_connection.first(
        QStringLiteral("SELECT closed_until, (SELECT count(*) FROM ai_usage_stale) FROM ai_usage_state "
                       "WHERE id = 1"),
        {},
        [now](const SqlRow &row) { return row.integer(0) >= hourOf(now - lagMs) && row.integer(1) == 0; });
    if (!idle) {
        return Failure(idle.error());
    }
    if (idle->value_or(true)) {
        return false;
    }
    Result<bool> done =
        m_connection.inWriteTransaction([this, now](Connection &) { return stepWithin(now); });
    if (!done) {
        m_names.forget();
    }
    return done;
}

Result<bool> SumBuilder::stepWithin(qint64 now)
{
    const Result<qint64> until = readClosedUntil(m_connection);
    if (!until) {
        return Failure(until.error());
    }
    const Result<bool> refreshed = refreshStale(*until);
    if (!refreshed || *refreshed) {
        return refreshed;
    }
    State state{*until, hourOf(now - lagMs)};
    if (state.closedUntil == 0) {
        const Result<qint64> first = nextDayWithRows(std::numeric_limits<int>::min());
        if (!first) {
            return Failure(first.error());
        }
        state.closedUntil =
            std::min(*first == std::numeric_limits<int>::max() ? state.target : *first * dayMs, state.target);
    }
    return state.closedUntil < state.target ? closeNext(state) : Result<bool>(false);
}

// The first day from `day` on that has quarters; the largest number: there is none.
Result<qint64> SumBuilder::nextDayWithRows(qint64 day)
{
    const auto next = m_connection.first(
        QStringLiteral("SELECT coalesce((SELECT min(day) FROM ai_usage_quarter WHERE day >= ?), ?)"),
        {day, std::numeric_limits<int>::max()}, [](const SqlRow &row) { return row.integer(0); });
    return next ? Result<qint64>(next->value_or(std::numeric_limits<int>::max())) : Failure(next.error());
}

Result<bool> SumBuilder::closeNext(const State &state)
{
    const qint64 from = state.closedUntil;
    const qint64 day = dayOf(from);
    const qint64 month = bucketNumber(SumLevel::Month, from);
    const qint64 monthEnd = bucketStart(SumLevel::Month, month + 1);
    const Result<qint64> next = nextDayWithRows(day);
    if (!next) {
        return Failure(next.error());
    }
    qint64 end = std::min({state.target, monthEnd, *next * dayMs});
    if (*next == day) {
        end = std::min(state.target, (day + 1) * dayMs);
        if (Result<void> summed = sumDay(day, {from, end}, end == (day + 1) * dayMs); !summed) {
            return Failure(summed.error());
        }
    }
    if (end == monthEnd) {
        if (Result<void> summed = sumMonth(month); !summed) {
            return Failure(summed.error());
        }
    }
    const Result<void> set = setClosedUntil(end);
    return set ? Result<bool>(true) : Failure(set.error());
}

// All stale hours of one day, its day and its month.
Result<bool> SumBuilder::refreshStale(qint64 closedUntil)
{
    const auto hours =
        m_connection.list(QStringLiteral("SELECT hour FROM ai_usage_stale ORDER BY hour LIMIT 24"), {},
            [](const SqlRow &row) { return row.integer(0); });
    if (!hours) {
        return Failure(hours.error());
    }
    if (hours->isEmpty()) {
        return false;
    }
    const qint64 day = dayOf(hours->constFirst());
    const qint64 month = bucketNumber(SumLevel::Month, hours->constFirst());
    const qint64 dayEnd = (day + 1) * dayMs;
    quota::TimeSpan changed{hours->constFirst(), hours->constFirst() + hourMs};
    for (const qint64 hour : *hours) {
        changed.end = hour < dayEnd ? hour + hourMs : changed.end;
    }
    for (qint64 hour = changed.start; hour < changed.end; hour += hourMs) {
        if (Result<void> dropped = dropSums(m_connection, SumLevel::Hour, hour / hourMs); !dropped) {
            return Failure(dropped.error());
        }
    }
    const bool wholeDay = dayEnd <= closedUntil;
    const bool wholeMonth = bucketStart(SumLevel::Month, month + 1) <= closedUntil;
    Result<void> done = wholeDay ? dropSums(m_connection, SumLevel::Day, day) : Result<void>();
    done = done ? sumDay(day, {changed.start, std::min(changed.end, closedUntil)}, wholeDay) : done;
    if (done && wholeMonth) {
        done = dropSums(m_connection, SumLevel::Month, month);
        done = done ? sumMonth(month) : done;
    }
    if (!done) {
        return Failure(done.error());
    }
    const auto cleared =
        m_connection.execute(QStringLiteral("DELETE FROM ai_usage_stale WHERE hour >= ? AND hour < ?"),
            {changed.start, changed.end});
    return cleared ? Result<bool>(true) : Failure(cleared.error());
}

Result<void> SumBuilder::sumDay(qint64 day, const quota::TimeSpan &hours, bool wholeDay)
{
    std::map<qint64, SumTable> byHour;
    SumTable whole(true);
    const auto read = m_connection.list(selectDay, {day}, quarterRowOf);
    if (!read) {
        return Failure(read.error());
    }
    for (const QuarterRow &row : *read) {
        const auto key = m_names.key(row.key);
        if (!key) {
            return Failure(key.error());
        }
        if ((*key)->isTest) {
            continue;
        }
        UsageFigures figures = row.figures;
        figures.errors = (*key)->isOk ? 0 : figures.attempts;
        const qint64 hour = day * dayHours + row.quarter / int(hourMs / quarterMs);
        if (hours.contains(hour * hourMs)) {
            byHour.try_emplace(hour, false)
                .first->second.add(**key, figures, row.latencyClass, row.firstClass);
        }
        if (wholeDay) {
            whole.add(**key, figures, row.latencyClass, row.firstClass);
        }
    }
    for (const auto &[hour, sums] : byHour) {
        if (Result<void> written = sums.write(m_connection, SumLevel::Hour, hour); !written) {
            return written;
        }
    }
    return wholeDay ? whole.write(m_connection, SumLevel::Day, day) : Result<void>();
}

// Of the sums of its days.
Result<void> SumBuilder::sumMonth(qint64 month)
{
    const qint64 firstDay = dayOf(bucketStart(SumLevel::Month, month));
    const qint64 endDay = dayOf(bucketStart(SumLevel::Month, month + 1));
    for (const SumPair &pair : SumPair::all()) {
        SumTable table(true); // one pair at a time, or a month of users would be many rows at once
        const auto read = m_connection.forEach(
            QStringLiteral("SELECT first_name, second_name, latency, first_text, %1 FROM ai_usage_sum "
                           "WHERE level = ? AND pair = ? AND bucket >= ? AND bucket < ?")
                .arg(figureColumns()),
            {int(SumLevel::Day), pair.code(), firstDay, endDay}, [&](const SqlRow &row) {
                constexpr int figuresAt = 4;
                MeasuredFigures measured{figuresOf(row, figuresAt), {}, {}};
                addPacked(measured.latency, row.bytes(2));
                addPacked(measured.firstText, row.bytes(3));
                table.add(pair.code(), row.number(0), row.number(1), measured);
            });
        if (!read) {
            return Failure(read.error());
        }
        if (Result<void> written = table.write(m_connection, SumLevel::Month, month); !written) {
            return written;
        }
    }
    return {};
}

Result<void> SumBuilder::setClosedUntil(qint64 until)
{
    const auto done = m_connection.execute(
        QStringLiteral("UPDATE ai_usage_state SET closed_until = ? WHERE id = 1"), {until});
    return done ? Result<void>() : Failure(done.error());
}

} // namespace aio::usage
