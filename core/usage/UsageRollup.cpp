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

Condition conditionOf(const SumFilter &filter)
{
    Condition condition;
    const auto add = [&condition](const QString &column, const QString &value) {
        if (!value.isEmpty()) {
            condition.addOneOf(column, {value});
        }
    };
    add(QStringLiteral("provider_id"), filter.provider);
    add(QStringLiteral("plan"), filter.plan);
    add(QStringLiteral("task"), filter.task);
    add(QStringLiteral("user_name"), filter.user);
    if (!filter.withBuiltIn) {
        condition.add(QStringLiteral("provider_kind <> 'builtin'"));
    }
    if (!filter.withTests) {
        condition.add(QStringLiteral("task <> 'test'"));
    }
    return condition;
}

UsageSum sumOfRow(const SqlRow &row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3), {row.integer(4)}, row.integer(5)};
}

Result<UsageSum> sumQuarters(Connection &connection, const quota::TimeSpan &quarters, const SumFilter &filter)
{
    if (quarters.start >= quarters.end) {
        return UsageSum();
    }
    const Condition condition = conditionOf(filter);
    const Condition within =
        quarterCondition(quarters, filter.user.isEmpty() ? QStringList() : QStringList{filter.user});
    const auto sum = connection.first(
        QStringLiteral("SELECT coalesce(sum(attempts), 0), "
                       "coalesce(sum(CASE WHEN status = 'ok' THEN 0 ELSE attempts END), 0), "
                       "coalesce(sum(requests), 0), coalesce(sum(input_tokens + cached_tokens "
                       "+ cache_write_tokens + output_tokens + reasoning_tokens), 0), "
                       "coalesce(sum(cost_nano), 0), coalesce(sum(unpriced), 0) FROM %1 WHERE ")
                .arg(quarterTables())
            + within.sql + QStringLiteral(" AND k.id = q.key_id") + condition.sql,
        within.values + condition.values, sumOfRow);
    if (!sum) {
        return Failure(sum.error());
    }
    return sum->value_or(UsageSum());
}

Result<UsageSum> sumRows(Connection &connection, const quota::TimeSpan &span, const Condition &condition)
{
    if (span.start >= span.end) {
        return UsageSum();
    }
    const QString tokens = QStringLiteral(
        "(coalesce(input_tokens, 0) + coalesce(cached_tokens, 0) + coalesce(cache_write_5m_tokens, 0) + "
        "coalesce(cache_write_1h_tokens, 0) + coalesce(output_tokens, 0) + coalesce(reasoning_tokens, 0))");
    const auto sum = connection.first(
        QStringLiteral(
            "SELECT count(*), coalesce(sum(CASE WHEN status = 'ok' THEN 0 ELSE 1 END), 0), "
            "coalesce(sum(CASE WHEN status = 'ok' OR %1 > 0 THEN 1 ELSE 0 END), 0), "
            "coalesce(sum(%1), 0), coalesce(sum(cost_nano), 0), "
            "coalesce(sum(CASE WHEN cost_nano IS NULL AND (status = 'ok' OR %1 > 0) THEN 1 ELSE 0 END), 0) "
            "FROM ai_provider_usage_logs WHERE started_at >= ? AND started_at < ?")
                .arg(tokens)
            + condition.sql,
        QVariantList{span.start, span.end} + condition.values, sumOfRow);
    if (!sum) {
        return Failure(sum.error());
    }
    return sum->value_or(UsageSum());
}

} // namespace

UsageSum &UsageSum::operator+=(const UsageSum &other)
{
    attempts += other.attempts;
    errors += other.errors;
    requests += other.requests;
    tokens += other.tokens;
    cost += other.cost;
    unpriced += other.unpriced;
    return *this;
}

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

Condition quarterCondition(const quota::TimeSpan &span, const QStringList &users)
{
    constexpr qint64 mostSeeks = 1000; // a list of days instead of a span: a seek for each and each user
    // Times that no database holds would overflow.
    constexpr qint64 farthest = 1'000'000 * dayMs;
    const qint64 start = std::clamp(span.start, -farthest, farthest);
    const qint64 end = std::clamp(span.end, -farthest, farthest);
    const qint64 first = dayOf(start);
    const qint64 last = dayOf(end - 1);
    Condition condition;
    if (!users.isEmpty() && (last - first) * users.size() < mostSeeks) {
        QStringList ranges;
        condition.sql =
            QStringLiteral("q.day IN (?%1)").arg(QStringLiteral(", ?").repeated(int(last - first)));
        for (qint64 day = first; day <= last; ++day) {
            condition.values << day;
        }
        for (const QString &user : users) {
            ranges << QStringLiteral("q.key_id BETWEEN ? AND ?");
            const auto [low, high] = UsageIds::keysOf(user);
            condition.values << low << high;
        }
        condition.sql += QStringLiteral(" AND (%1)").arg(ranges.join(QStringLiteral(" OR ")));
    } else {
        condition.sql = QStringLiteral("q.day BETWEEN ? AND ?");
        condition.values << first << last;
    }
    // Days that are cut.
    const auto quarterIn = [](qint64 time) { return (time - dayOf(time) * dayMs) / quarterMs; };
    if (start != first * dayMs) {
        condition.add(QStringLiteral("(q.day > ? OR q.quarter >= ?)"),
            {first, quarterIn(start + quarterMs - 1) + (dayOf(start + quarterMs - 1) - first) * dayQuarters});
    }
    if (end != (last + 1) * dayMs) {
        condition.add(QStringLiteral("(q.day < ? OR q.quarter < ?)"), {last, quarterIn(end - 1) + 1});
    }
    return condition;
}

const QString &quarterTables()
{
    static const QString tables = QStringLiteral("ai_usage_quarter q CROSS JOIN ai_usage_key k");
    return tables;
}

Result<UsageSum> sumOf(Connection &connection, const quota::TimeSpan &span, const SumFilter &filter)
{
    const Condition condition = conditionOf(filter);
    const qint64 first = quarterOf(span.start + quarterMs - 1);
    const qint64 end = std::max(quarterOf(span.end), first);
    UsageSum total;
    const auto whole = sumQuarters(connection, {first, end}, filter);
    const auto head = sumRows(connection, {span.start, std::min(first, span.end)}, condition);
    const auto tail = sumRows(connection, {end, span.end}, condition);
    for (const auto *part : {&whole, &head, &tail}) {
        if (!*part) {
            return Failure(part->error());
        }
        total += **part;
    }
    return total;
}

} // namespace aio::usage
