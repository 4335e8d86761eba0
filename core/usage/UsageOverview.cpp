#include "core/usage/UsageOverview.h"

#include "core/usage/SumCells.h"
#include "core/usage/SumState.h"
#include "core/usage/UsageRollup.h"

#include <algorithm>

namespace aio::usage {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 wholeHourMs = 60 * minuteMs;

// The sums do not know which model was asked for where another one answered, nor any text.
bool quartersSuffice(const UsageFilter &filter, qint64 start, qint64 step)
{
    return step % quarterMs == 0 && start % quarterMs == 0 && filter.models.isEmpty() && filter.text.isEmpty()
        && filter.withTests;
}

qint64 stepFor(qint64 length)
{
    static constexpr std::array steps{secondMs, 2 * secondMs, 5 * secondMs, 10 * secondMs, 30 * secondMs,
        minuteMs, 2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs, wholeHourMs,
        2 * wholeHourMs, 3 * wholeHourMs, 6 * wholeHourMs, 12 * wholeHourMs, dayMs, 2 * dayMs, 7 * dayMs,
        14 * dayMs, 28 * dayMs, 91 * dayMs, 364 * dayMs};
    const auto fits = std::find_if(steps.begin(), steps.end(),
        [length](qint64 step) { return length / step < UsageOverview::mostBars - 1; });
    return fits == steps.end() ? steps.back() : *fits;
}

qint64 floorTo(qint64 time, qint64 step, qint64 offset)
{
    const qint64 local = time + offset;
    const qint64 rest = ((local % step) + step) % step;
    return time - rest;
}

Result<std::optional<qint64>> oldest(Connection &connection)
{
    return connection.first(
        QStringLiteral("SELECT started_at FROM ai_provider_usage_logs ORDER BY started_at, id LIMIT 1"), {},
        [](const SqlRow &row) { return row.integer(0); });
}

UsageTimes::Sums sumsOf(const UsageFigures &figures)
{
    return {figures.input + figures.cachedInput + figures.cacheWrite, figures.output + figures.reasoning,
        figures.cost, figures.unpriced};
}

// Whether bars that are made of quarters hold what the filter lets through, and nothing besides.
bool isCutAtQuarters(const UsageFilter &filter)
{
    return filter.from.value_or(0) % quarterMs == 0 && filter.to.value_or(0) % quarterMs == 0;
}

// Bars on their way.
class TimesReader
{
public:
    TimesReader(Connection &connection, const UsageFilter &filter, const UsageTimes &times, qint64 until)
        : m_connection(connection)
        , m_filter(filter)
        , m_times(times)
        , m_start(std::max(times.start, filter.from.value_or(times.start)))
        , m_end(std::min(times.end(), until))
    {
    }

    Result<UsageTimes> read()
    {
        Result<void> done;
        m_times.sums = UsageTimes::Sums();
        if (quartersSuffice(m_filter, m_times.start, m_times.step)) {
            const Result<qint64> until = completeUntil(m_connection);
            const qint64 start = quarterOf(m_start);
            const qint64 end = quarterOf(m_end + quarterMs - 1);
            const qint64 open = until ? std::clamp(*until, start, std::max(end, start)) : 0;
            done = until ? addPacked({start, open}) : Failure(until.error());
            done = done ? addTests({start, open}) : done;
            done = done ? addQuarters({open, end}) : done;
            if (!isCutAtQuarters(m_filter)) {
                m_times.sums.reset();
            }
        } else {
            done = addRows({m_start, m_end});
        }
        return done ? Result<UsageTimes>(m_times) : Failure(done.error());
    }

private:
    Result<void> addPacked(const quota::TimeSpan &span)
    {
        if (span.start >= span.end) {
            return {};
        }
        SumCells cells(m_connection, span.end);
        cells.keepOnly(m_filter);
        SumPlan plan = cells.planFor({});
        for (qsizetype i = 0; i < m_times.bars.size(); ++i) {
            const qint64 start = m_times.start + i * m_times.step;
            plan.add({std::max(start, span.start), std::min(start + m_times.step, span.end)}, i);
        }
        const Result<void> named = cells.readNames();
        return named ? cells.forEach({}, plan,
                   [this](const SumCells::Cell &cell) {
                       UsageFigures figures;
                       cell.figures.addTo(figures, cell.piece.sign);
                       UsageTimes::Bar &bar = m_times.bars[cell.piece.bar];
                       bar.calls += figures.attempts;
                       bar.errors += figures.errors;
                       *m_times.sums += sumsOf(figures);
                   })
                     : named;
    }

    // Of which there are no sums.
    Result<void> addTests(const quota::TimeSpan &span)
    {
        if (span.start >= span.end) {
            return {};
        }
        const Condition within = eachDayCondition(span);
        return add(quarterBars(),
            QStringLiteral("ai_usage_key k CROSS JOIN ai_usage_quarter q "
                           "WHERE k.task = 'test' AND q.key_id = k.id AND ")
                + within.sql,
            within.values, sharedCondition(m_filter));
    }

    Result<void> addQuarters(const quota::TimeSpan &span)
    {
        if (span.start >= span.end) {
            return {};
        }
        const Condition within = quarterCondition(span, m_filter.users);
        return add(quarterBars(),
            QStringLiteral("%1 WHERE %2 AND k.id = q.key_id").arg(quarterTables(), within.sql), within.values,
            sharedCondition(m_filter));
    }

    Result<void> addRows(const quota::TimeSpan &span)
    {
        static const QString in = QStringLiteral("coalesce(input_tokens, 0) + coalesce(cached_tokens, 0) "
                                                 "+ coalesce(cache_write_5m_tokens, 0) "
                                                 "+ coalesce(cache_write_1h_tokens, 0)");
        static const QString out =
            QStringLiteral("coalesce(output_tokens, 0) + coalesce(reasoning_tokens, 0)");
        return add(QStringLiteral("(started_at - ?) / ?, count(*), "
                                  "sum(CASE WHEN status = 'ok' THEN 0 ELSE 1 END), sum(%1), sum(%2), "
                                  "sum(coalesce(cost_nano, 0)), sum(CASE WHEN cost_nano IS NULL "
                                  "AND (status = 'ok' OR %1 + %2 > 0) THEN 1 ELSE 0 END)")
                       .arg(in, out),
            QStringLiteral("ai_provider_usage_logs WHERE started_at >= ? AND started_at < ?"),
            {span.start, span.end}, rowCondition(m_filter));
    }

    static QString quarterBars()
    {
        return QStringLiteral("(day * %1 + quarter * %2 - ?) / ?, sum(attempts), "
                              "sum(CASE WHEN status = 'ok' THEN 0 ELSE attempts END), "
                              "sum(input_tokens + cached_tokens + cache_write_tokens), "
                              "sum(output_tokens + reasoning_tokens), sum(cost_nano), sum(unpriced)")
            .arg(dayMs)
            .arg(quarterMs);
    }

    Result<void> add(
        const QString &bars, const QString &from, const QVariantList &values, const Condition &condition)
    {
        return m_connection.forEach(
            QStringLiteral("SELECT %1 FROM %2%3 GROUP BY 1").arg(bars, from, condition.sql),
            QVariantList{m_times.start, m_times.step} + values + condition.values, [this](const SqlRow &row) {
                const qint64 bar = row.integer(0);
                if (bar >= 0 && bar < m_times.bars.size()) {
                    m_times.bars[bar].calls += row.integer(1);
                    m_times.bars[bar].errors += row.integer(2);
                    *m_times.sums += {row.integer(3), row.integer(4), {row.integer(5)}, row.integer(6)};
                }
            });
    }

    Connection &m_connection;
    const UsageFilter &m_filter;
    UsageTimes m_times;
    qint64 m_start; ///< the first bar may begin before it
    qint64 m_end;
};

Result<UsageTimes> timesOf(
    Connection &connection, const UsageFilter &filter, qint64 now, const QTimeZone &zone)
{
    const Result<std::optional<qint64>> first = oldest(connection);
    if (!first) {
        return Failure(first.error());
    }
    if (!*first) {
        return UsageTimes();
    }
    const qint64 from = filter.from.value_or(**first);
    const qint64 to = std::max(filter.to.value_or(now + 1), from + 1);
    UsageTimes times;
    times.oldest = *first;
    times.step = stepFor(to - from);
    const qint64 offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(from)) * secondMs;
    times.start = floorTo(from, times.step, offset);
    times.bars.resize((to - 1 - times.start) / times.step + 1);
    return TimesReader(connection, filter, times, filter.to.value_or(times.end())).read();
}

Result<QStringList> distinct(Connection &connection, const QString &column)
{
    return connection.list(
        QStringLiteral("SELECT DISTINCT %1 FROM ai_usage_key WHERE %1 <> '' ORDER BY %1").arg(column), {},
        [](const SqlRow &row) { return row.text(0); });
}

} // namespace

UsageTimes::Sums &UsageTimes::Sums::operator+=(const Sums &other)
{
    tokensIn += other.tokensIn;
    tokensOut += other.tokensOut;
    cost += other.cost;
    unpriced += other.unpriced;
    return *this;
}

UsageOverview::UsageOverview(Database &database)
    : m_database(database)
{
}

QFuture<Result<UsageNames>> UsageOverview::names()
{
    return m_database.read([](Connection &connection) -> Result<UsageNames> {
        UsageNames names;
        const std::array columns{std::pair(QStringLiteral("provider_id"), &names.providers),
            std::pair(QStringLiteral("model"), &names.models),
            std::pair(QStringLiteral("plan"), &names.plans),
            std::pair(QStringLiteral("user_name"), &names.users)};
        for (const auto &[column, list] : columns) {
            const Result<QStringList> found = distinct(connection, column);
            if (!found) {
                return Failure(found.error());
            }
            *list = *found;
        }
        return names;
    });
}

QFuture<Result<UsageTimes>> UsageOverview::times(const UsageFilter &filter, qint64 now, const QTimeZone &zone)
{
    return m_database.read(
        [filter, now, zone](Connection &connection) { return timesOf(connection, filter, now, zone); });
}

} // namespace aio::usage
