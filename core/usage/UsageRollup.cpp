#include "core/usage/UsageRollup.h"

#include "core/storage/RowInserter.h"
#include "core/usage/LatencyHistogram.h"
#include "core/usage/UsageIds.h"

#include <algorithm>
#include <set>

namespace aio::usage {

namespace {

const QString &upsertSql()
{
    static const QString sql = [] {
        const QStringList keys{QStringLiteral("day"), QStringLiteral("key_id"), QStringLiteral("quarter"),
            QStringLiteral("latency_class"), QStringLiteral("first_class")};
        const QStringList sums{QStringLiteral("attempts"), QStringLiteral("calls"),
            QStringLiteral("requests"), QStringLiteral("input_tokens"), QStringLiteral("cached_tokens"),
            QStringLiteral("cache_write_tokens"), QStringLiteral("output_tokens"),
            QStringLiteral("reasoning_tokens"), QStringLiteral("image_tokens"), QStringLiteral("cost_nano"),
            QStringLiteral("unpriced"), QStringLiteral("estimated"), QStringLiteral("fallbacks"),
            QStringLiteral("retries")};
        QStringList updates;
        for (const QString &sum : sums) {
            updates << QStringLiteral("%1 = ai_usage_quarter.%1 + excluded.%1").arg(sum);
        }
        updates << QStringLiteral("last_ms = CASE WHEN excluded.last_ms > ai_usage_quarter.last_ms "
                                  "THEN excluded.last_ms ELSE ai_usage_quarter.last_ms END");
        const QString separator = QStringLiteral(", ");
        return QStringLiteral("INSERT INTO ai_usage_quarter (%1, %2, last_ms) VALUES (?%3) "
                              "ON CONFLICT (%1) DO UPDATE SET %4")
            .arg(keys.join(separator), sums.join(separator),
                QStringLiteral(", ?").repeated(int(keys.size() + sums.size())), updates.join(separator));
    }();
    return sql;
}

// Times that no database holds would overflow.
quota::TimeSpan withinReason(const quota::TimeSpan &span)
{
    constexpr qint64 farthest = 1'000'000 * dayMs;
    return {std::clamp(span.start, -farthest, farthest), std::clamp(span.end, -farthest, farthest)};
}

Condition listOfDays(qint64 first, qint64 last)
{
    Condition condition;
    condition.sql = QStringLiteral("q.day IN (?%1)").arg(QStringLiteral(", ?").repeated(int(last - first)));
    for (qint64 day = first; day <= last; ++day) {
        condition.values << day;
    }
    return condition;
}

Condition rangeOfDays(qint64 first, qint64 last)
{
    return {QStringLiteral("q.day BETWEEN ? AND ?"), {first, last}};
}

// Days that are cut.
void addCuts(Condition &condition, const quota::TimeSpan &span)
{
    const qint64 first = dayOf(span.start);
    const qint64 last = dayOf(span.end - 1);
    const auto quarterIn = [](qint64 time) { return (time - dayOf(time) * dayMs) / quarterMs; };
    if (span.start != first * dayMs) {
        const qint64 start = span.start + quarterMs - 1;
        condition.add(QStringLiteral("(q.day > ? OR q.quarter >= ?)"),
            {first, quarterIn(start) + (dayOf(start) - first) * dayQuarters});
    }
    if (span.end != (last + 1) * dayMs) {
        condition.add(QStringLiteral("(q.day < ? OR q.quarter < ?)"), {last, quarterIn(span.end - 1) + 1});
    }
}

} // namespace

RollupBatch::Place RollupBatch::placeOf(const UsageAttempt &attempt, qint64 key)
{
    const qint64 day = dayOf(attempt.startedAt);
    const bool ok = attempt.isOk();
    return {day, key, (quarterOf(attempt.startedAt) - day * dayMs) / quarterMs,
        ok ? LatencyHistogram::classOf(attempt.latencyUs) : -1,
        ok && attempt.firstTextUs ? LatencyHistogram::classOf(*attempt.firstTextUs) : -1};
}

void RollupBatch::add(const UsageAttempt &attempt, qint64 key)
{
    Sum &sum = m_sums[placeOf(attempt, key)];
    sum.figures += UsageFigures::of(attempt);
    sum.lastMs = std::max(sum.lastMs, attempt.startedAt - quarterOf(attempt.startedAt));
}

void RollupBatch::correct(const UsageAttempt &before, const UsageAttempt &after, qint64 key)
{
    UsageFigures &figures = m_sums[placeOf(before, key)].figures;
    figures += UsageFigures::of(after);
    figures -= UsageFigures::of(before);
}

Result<void> RollupBatch::write(Connection &connection, qint64 notedUntil)
{
    std::set<qint64> stale;
    RowInserter &row = connection.inserter(upsertSql());
    for (const auto &[place, sum] : m_sums) {
        const UsageFigures &figures = sum.figures;
        const auto &[day, key, quarter, latencyClass, firstClass] = place;
        for (const qint64 number : {day, key, quarter, latencyClass, firstClass, figures.attempts,
                 figures.calls, figures.requests, figures.input, figures.cachedInput, figures.cacheWrite,
                 figures.output, figures.reasoning, figures.imageInput, figures.cost.nanoUsd,
                 figures.unpriced, figures.estimated, figures.fallbacks, figures.retries, sum.lastMs}) {
            row.integer(number);
        }
        const Result<int> done = row.run();
        if (!done) {
            return Failure(done.error());
        }
        const qint64 at = day * dayMs + quarter * quarterMs;
        if (at < notedUntil) {
            stale.insert(hourOf(at));
        }
    }
    m_sums.clear();
    for (const qint64 hour : stale) {
        const auto noted = connection.execute(
            QStringLiteral("INSERT INTO ai_usage_stale (hour) VALUES (?) ON CONFLICT DO NOTHING"), {hour});
        if (!noted) {
            return Failure(noted.error());
        }
    }
    return {};
}

bool usesSeeks(const quota::TimeSpan &asked, const QStringList &users)
{
    constexpr qint64 mostSeeks = 1000;
    const quota::TimeSpan span = withinReason(asked);
    return !users.isEmpty() && (dayOf(span.end - 1) - dayOf(span.start)) * users.size() < mostSeeks;
}

Condition quarterCondition(const quota::TimeSpan &asked, const QStringList &users)
{
    const quota::TimeSpan span = withinReason(asked);
    const qint64 first = dayOf(span.start);
    const qint64 last = dayOf(span.end - 1);
    const bool bySeeks = usesSeeks(span, users);
    Condition condition = bySeeks ? listOfDays(first, last) : rangeOfDays(first, last);
    if (bySeeks) {
        QStringList ranges;
        for (const QString &user : users) {
            ranges << QStringLiteral("q.key_id BETWEEN ? AND ?");
            const auto [low, high] = UsageIds::keysOf(user);
            condition.values << low << high;
        }
        condition.sql += QStringLiteral(" AND (%1)").arg(ranges.join(QStringLiteral(" OR ")));
    }
    addCuts(condition, span);
    return condition;
}

Condition eachDayCondition(const quota::TimeSpan &asked)
{
    constexpr qint64 mostDays = 4000;
    const quota::TimeSpan span = withinReason(asked);
    const qint64 first = dayOf(span.start);
    const qint64 last = dayOf(span.end - 1);
    Condition condition = last - first < mostDays ? listOfDays(first, last) : rangeOfDays(first, last);
    addCuts(condition, span);
    return condition;
}

const QString &quarterTables()
{
    static const QString tables = QStringLiteral("ai_usage_quarter q CROSS JOIN ai_usage_key k");
    return tables;
}

} // namespace aio::usage
