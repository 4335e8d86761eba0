#include "core/usage/UsageSums.h"

#include "core/usage/SumCells.h"
#include "core/usage/SumState.h"
#include "core/usage/UsageRollup.h"

#include <algorithm>

namespace aio::usage {

namespace {

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

QString columnOf(const std::optional<UsageDimension> &by)
{
    if (!by) {
        return QStringLiteral("''");
    }
    switch (*by) {
    case UsageDimension::Task:
        return QStringLiteral("task");
    case UsageDimension::Plan:
        return QStringLiteral("plan");
    case UsageDimension::User:
        return QStringLiteral("user_name");
    default:
        return QStringLiteral("provider_id");
    }
}

const QString &builtInName()
{
    static const QString name = ai::providerKindName(ai::ProviderKind::BuiltIn);
    return name;
}

// One sum, or one for each name.
class SpanSums
{
public:
    SpanSums(Connection &connection, const std::optional<UsageDimension> &by, const SumFilter &filter)
        : m_connection(connection)
        , m_by(by)
        , m_filter(filter)
        , m_condition(conditionOf(filter))
    {
    }

    Result<QHash<QString, UsageSum>> of(const quota::TimeSpan &span)
    {
        const qint64 first = quarterOf(span.start + quarterMs - 1);
        const qint64 end = std::max(quarterOf(span.end), first);
        Result<qint64> until = packedUntil({first, end});
        if (!until) {
            return Failure(until.error());
        }
        const qint64 open = std::clamp(*until, first, end);
        Result<void> done = addPacked({first, open}, *until);
        done = done ? addTests({first, open}) : done;
        done = done ? addQuarters({open, end}) : done;
        done = done ? addRows({span.start, std::min(first, span.end)}) : done;
        done = done ? addRows({end, span.end}) : done;
        return done ? Result<QHash<QString, UsageSum>>(m_sums) : Failure(done.error());
    }

private:
    // Few days of one user are a few rows of the quarters; and what is no rule's built-in engine is known
    // there alone.
    Result<qint64> packedUntil(const quota::TimeSpan &quarters)
    {
        constexpr qint64 fewDays = 100;
        if (!m_filter.user.isEmpty() && quarters.end - quarters.start < fewDays * dayMs) {
            return quarters.start;
        }
        if (!m_filter.withBuiltIn) {
            const auto strange = m_connection.first(
                QStringLiteral("SELECT count(*) FROM ai_usage_key WHERE provider_kind = 'builtin' "
                               "AND provider_id <> ?"),
                {builtInName()}, [](const SqlRow &row) { return row.integer(0) > 0; });
            if (!strange || strange->value_or(false)) {
                return strange ? Result<qint64>(quarters.start) : Failure(strange.error());
            }
        }
        return completeUntil(m_connection);
    }

    Result<void> addPacked(const quota::TimeSpan &span, qint64 until)
    {
        if (span.start >= span.end) {
            return {};
        }
        SumCells cells(m_connection, until);
        UsageFilter filter;
        const auto keep = [](QStringList &names, const QString &name) {
            if (!name.isEmpty()) {
                names << name;
            }
        };
        keep(filter.providers, m_filter.provider);
        keep(filter.plans, m_filter.plan);
        keep(filter.users, m_filter.user);
        cells.keepOnly(filter);
        if (!m_filter.task.isEmpty()) {
            cells.keepOnly(
                UsageDimension::Task, [task = m_filter.task](const QString &name) { return name == task; });
        }
        if (!m_filter.withBuiltIn) {
            cells.keepOnly(
                UsageDimension::Provider, [](const QString &name) { return name != builtInName(); });
        }
        QHash<int, UsageFigures> found;
        SumPlan plan = cells.planFor(m_by);
        plan.add(span);
        Result<void> done = cells.readNames();
        done = done ? cells.forEach(m_by, plan,
                   [&](const SumCells::Cell &cell) {
                       cell.figures.addTo(found[m_by ? cell.name(*m_by) : 0], cell.piece.sign);
                   })
                    : done;
        for (auto each = found.cbegin(); each != found.cend(); ++each) {
            if (!each->isEmpty()) {
                m_sums[m_by ? cells.name(each.key()) : QString()] += UsageSum{
                    each->attempts, each->errors, each->requests, each->tokens(), each->cost, each->unpriced};
            }
        }
        return done;
    }

    // Of which there are no sums: by their keys, few as those are.
    Result<void> addTests(const quota::TimeSpan &span)
    {
        if (!m_filter.withTests || span.start >= span.end) {
            return {};
        }
        const Condition within = eachDayCondition(span);
        return add(QStringLiteral("ai_usage_key k CROSS JOIN ai_usage_quarter q WHERE k.task = 'test' "
                                  "AND q.key_id = k.id AND ")
                + within.sql,
            within.values);
    }

    Result<void> addQuarters(const quota::TimeSpan &span)
    {
        if (span.start >= span.end) {
            return {};
        }
        const Condition within =
            quarterCondition(span, m_filter.user.isEmpty() ? QStringList() : QStringList{m_filter.user});
        return add(QStringLiteral("%1 WHERE %2 AND k.id = q.key_id").arg(quarterTables(), within.sql),
            within.values);
    }

    Result<void> add(const QString &from, const QVariantList &values)
    {
        return addSums(QStringLiteral("sum(attempts), sum(CASE WHEN status = 'ok' THEN 0 ELSE attempts END), "
                                      "sum(requests), sum(input_tokens + cached_tokens + cache_write_tokens "
                                      "+ output_tokens + reasoning_tokens), sum(cost_nano), sum(unpriced)"),
            from, values);
    }

    Result<void> addRows(const quota::TimeSpan &span)
    {
        if (span.start >= span.end) {
            return {};
        }
        const QString tokens = QStringLiteral(
            "(coalesce(input_tokens, 0) + coalesce(cached_tokens, 0) + coalesce(cache_write_5m_tokens, 0) + "
            "coalesce(cache_write_1h_tokens, 0) + coalesce(output_tokens, 0) + coalesce(reasoning_tokens, "
            "0))");
        return addSums(
            QStringLiteral("count(*), sum(CASE WHEN status = 'ok' THEN 0 ELSE 1 END), "
                           "sum(CASE WHEN status = 'ok' OR %1 > 0 THEN 1 ELSE 0 END), "
                           "sum(%1), sum(coalesce(cost_nano, 0)), "
                           "sum(CASE WHEN cost_nano IS NULL AND (status = 'ok' OR %1 > 0) THEN 1 ELSE 0 END)")
                .arg(tokens),
            QStringLiteral("ai_provider_usage_logs WHERE started_at >= ? AND started_at < ?"),
            {span.start, span.end});
    }

    Result<void> addSums(const QString &sums, const QString &from, const QVariantList &values)
    {
        const QString column = columnOf(m_by);
        return m_connection.forEach(QStringLiteral("SELECT %1, %2 FROM %3%4%5")
                                        .arg(column, sums, from, m_condition.sql,
                                            m_by ? QStringLiteral(" GROUP BY ") + column : QString()),
            values + m_condition.values, [this](const SqlRow &row) {
                if (row.isNull(1) || row.integer(1) == 0) {
                    return; // the sum of nothing
                }
                constexpr int costAt = 5;
                m_sums[row.text(0)] += UsageSum{row.integer(1), row.integer(2), row.integer(3),
                    row.integer(4), {row.integer(costAt)}, row.integer(costAt + 1)};
            });
    }

    Connection &m_connection;
    std::optional<UsageDimension> m_by;
    SumFilter m_filter;
    Condition m_condition;
    QHash<QString, UsageSum> m_sums;
};

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

Result<UsageSum> sumOf(Connection &connection, const quota::TimeSpan &span, const SumFilter &filter)
{
    const auto sums = SpanSums(connection, {}, filter).of(span);
    return sums ? Result<UsageSum>(sums->value(QString())) : Failure(sums.error());
}

Result<QHash<QString, UsageSum>> sumsBy(
    Connection &connection, UsageDimension by, const quota::TimeSpan &span, const SumFilter &filter)
{
    return SpanSums(connection, by, filter).of(span);
}

} // namespace aio::usage
