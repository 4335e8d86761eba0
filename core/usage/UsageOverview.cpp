#include "core/usage/UsageOverview.h"

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

Result<UsageTimes> fill(Connection &connection, const UsageFilter &filter, UsageTimes times, qint64 until)
{
    const bool quarters = quartersSuffice(filter, times.start, times.step);
    const qint64 from = quarters ? times.start : std::max(times.start, filter.from.value_or(times.start));
    const Condition condition = quarters ? sharedCondition(filter) : rowCondition(filter);
    const Condition within = quarterCondition({from, std::min(times.end(), until)}, filter.users);
    const QString sql = quarters
        ? QStringLiteral("SELECT (day * %2 + quarter * %3 - ?) / ?, sum(attempts), "
                         "sum(CASE WHEN status = 'ok' THEN 0 ELSE attempts END) FROM %4 "
                         "WHERE %5 AND k.id = q.key_id%1 GROUP BY 1")
              .arg(condition.sql)
              .arg(dayMs)
              .arg(quarterMs)
              .arg(quarterTables(), within.sql)
        : QStringLiteral("SELECT (started_at - ?) / ?, count(*), "
                         "sum(CASE WHEN status = 'ok' THEN 0 ELSE 1 END) FROM ai_provider_usage_logs "
                         "WHERE started_at >= ? AND started_at < ?%1 GROUP BY 1")
              .arg(condition.sql);
    const auto read = connection.forEach(sql,
        QVariantList{times.start, times.step}
            + (quarters ? within.values : QVariantList{from, std::min(times.end(), until)})
            + condition.values,
        [&times](const SqlRow &row) {
            const qint64 bar = row.integer(0);
            if (bar >= 0 && bar < times.bars.size()) {
                times.bars[bar] = {row.integer(1), row.integer(2)};
            }
        });
    if (!read) {
        return Failure(read.error());
    }
    return times;
}

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
    return fill(connection, filter, times, filter.to.value_or(times.end()));
}

Result<QStringList> distinct(Connection &connection, const QString &column)
{
    return connection.list(
        QStringLiteral("SELECT DISTINCT %1 FROM ai_usage_key WHERE %1 <> '' ORDER BY %1").arg(column), {},
        [](const SqlRow &row) { return row.text(0); });
}

} // namespace

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
