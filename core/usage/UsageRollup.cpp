#include "core/usage/UsageRollup.h"

#include "core/usage/LatencyHistogram.h"

#include <algorithm>
#include <functional>

namespace aio::usage {

namespace {

const QString keyColumns =
    QStringLiteral("hour, provider_id, model, task, plan, user_name, status, provider_kind, writer");

// One statement a latency class: it names the class's column.
QString upsertSql(int latencyClass)
{
    const QStringList sums{QStringLiteral("attempts"), QStringLiteral("requests"),
        QStringLiteral("input_tokens"), QStringLiteral("cached_tokens"), QStringLiteral("cache_write_tokens"),
        QStringLiteral("output_tokens"), QStringLiteral("reasoning_tokens"), QStringLiteral("image_tokens"),
        QStringLiteral("tokens"), QStringLiteral("cost_nano"), QStringLiteral("unpriced"),
        QStringLiteral("estimated"), QStringLiteral("fallbacks"), QStringLiteral("latency_us"),
        QStringLiteral("first_text_us"), QStringLiteral("first_texts"),
        QStringLiteral("l%1").arg(latencyClass)};
    QStringList updates;
    for (const QString &sum : sums) {
        updates << QStringLiteral("%1 = ai_usage_hour.%1 + excluded.%1").arg(sum);
    }
    const QString last = QStringLiteral("last_at");
    updates << QStringLiteral("%1 = CASE WHEN excluded.%1 > ai_usage_hour.%1 THEN excluded.%1 "
                              "ELSE ai_usage_hour.%1 END")
                   .arg(last);
    const auto columns = int(keyColumns.count(u',') + 1 + sums.size() + 1);
    return QStringLiteral("INSERT INTO ai_usage_hour (%1, %2, %3) VALUES (?%4) ON CONFLICT (%1) "
                          "DO UPDATE SET %5")
        .arg(keyColumns, sums.join(QStringLiteral(", ")), last, QStringLiteral(", ?").repeated(columns - 1),
            updates.join(QStringLiteral(", ")));
}

const QString &cachedUpsertSql(int latencyClass)
{
    static const QStringList all = [] {
        QStringList made;
        for (int i = 0; i < LatencyHistogram::classes; ++i) {
            made << upsertSql(i);
        }
        return made;
    }();
    return all.at(latencyClass);
}

struct Condition
{
    QString sql;
    QVariantList values;

    void add(const QString &column, const QString &value)
    {
        if (!value.isEmpty()) {
            sql += QStringLiteral(" AND %1 = ?").arg(column);
            values << value;
        }
    }
};

Condition conditionOf(const SumFilter &filter)
{
    Condition condition;
    condition.add(QStringLiteral("provider_id"), filter.provider);
    condition.add(QStringLiteral("plan"), filter.plan);
    condition.add(QStringLiteral("task"), filter.task);
    condition.add(QStringLiteral("user_name"), filter.user);
    if (!filter.withBuiltIn) {
        condition.sql += QStringLiteral(" AND provider_kind <> 'builtin'");
    }
    if (!filter.withTests) {
        condition.sql += QStringLiteral(" AND task <> 'test'");
    }
    return condition;
}

UsageSum sumOfRow(const SqlRow &row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3), {row.integer(4)}, row.integer(5)};
}

Result<UsageSum> sumHours(Connection &connection, const quota::TimeSpan &hours, const Condition &condition)
{
    if (hours.start >= hours.end) {
        return UsageSum();
    }
    const auto sum = connection.first(
        QStringLiteral("SELECT coalesce(sum(attempts), 0), "
                       "coalesce(sum(CASE WHEN status = 'ok' THEN 0 ELSE attempts END), 0), "
                       "coalesce(sum(requests), 0), coalesce(sum(tokens), 0), coalesce(sum(cost_nano), 0), "
                       "coalesce(sum(unpriced), 0) FROM ai_usage_hour WHERE hour >= ? AND hour < ?")
            + condition.sql,
        QVariantList{hours.start, hours.end} + condition.values, sumOfRow);
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
        QStringLiteral("SELECT count(*), coalesce(sum(CASE WHEN status = 'ok' THEN 0 ELSE 1 END), 0), "
                       "coalesce(sum(CASE WHEN status = 'ok' OR %1 > 0 THEN 1 ELSE 0 END), 0), "
                       "coalesce(sum(%1), 0), coalesce(sum(cost_nano), 0), "
                       "coalesce(sum(CASE WHEN cost_nano IS NULL THEN 1 ELSE 0 END), 0) "
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

void RollupBatch::add(const UsageAttempt &attempt, const QString &device)
{
    const ai::TokenUsage &usage = attempt.usage;
    const int latencyClass = LatencyHistogram::classOf(attempt.latencyUs);
    const QVariantList key{hourOf(attempt.startedAt), sqlText(attempt.provider), sqlText(attempt.model()),
        ai::taskName(attempt.task), sqlText(attempt.plan), sqlText(attempt.user), statusName(attempt.error),
        ai::providerKindName(attempt.providerKind),
        sqlText(attempt.origin.isEmpty() ? device : attempt.origin)};
    const QList<qint64> sums{1, attempt.countsAsRequest() ? 1 : 0, usage.input.value_or(0),
        usage.cachedInput.value_or(0), usage.cacheWrite5m.value_or(0) + usage.cacheWrite1h.value_or(0),
        usage.output.value_or(0), usage.reasoning.value_or(0), usage.imageInput.value_or(0), usage.total(),
        attempt.cost.amount.value_or(ai::Money{}).nanoUsd, attempt.cost.amount ? 0 : 1,
        attempt.cost.source == catalog::CostSource::Estimated ? 1 : 0,
        attempt.fallbackReason.isEmpty() ? 0 : 1, attempt.latencyUs, attempt.firstTextUs.value_or(0),
        attempt.firstTextUs ? 1 : 0, 1};
    const auto same = std::find_if(m_sums.begin(), m_sums.end(),
        [&](const Sum &each) { return each.latencyClass == latencyClass && each.key == key; });
    if (same == m_sums.end()) {
        m_sums.append({latencyClass, key, sums, attempt.startedAt});
        return;
    }
    std::transform(
        same->sums.begin(), same->sums.end(), sums.begin(), same->sums.begin(), std::plus<qint64>());
    same->lastAt = std::max(same->lastAt, attempt.startedAt);
}

Result<void> RollupBatch::write(Connection &connection)
{
    for (const Sum &each : std::as_const(m_sums)) {
        QVariantList values = each.key;
        for (const qint64 sum : each.sums) {
            values << sum;
        }
        values << each.lastAt;
        if (const auto done = connection.execute(cachedUpsertSql(each.latencyClass), values); !done) {
            return Failure(done.error());
        }
    }
    m_sums.clear();
    return {};
}

Result<UsageSum> sumOf(Connection &connection, const quota::TimeSpan &span, const SumFilter &filter)
{
    const Condition condition = conditionOf(filter);
    const qint64 firstHour = hourOf(span.start + hourMs - 1);
    const qint64 endHour = std::max(hourOf(span.end), firstHour);
    UsageSum total;
    const auto whole = sumHours(connection, {firstHour, endHour}, condition);
    const auto head = sumRows(connection, {span.start, std::min(firstHour, span.end)}, condition);
    const auto tail = sumRows(connection, {endHour, span.end}, condition);
    for (const auto *part : {&whole, &head, &tail}) {
        if (!*part) {
            return Failure(part->error());
        }
        total += **part;
    }
    return total;
}

} // namespace aio::usage
