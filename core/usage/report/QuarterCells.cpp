#include "core/usage/report/QuarterCells.h"

#include "core/usage/SumRows.h"

namespace aio::usage {

namespace {

// In the order of figuresOf(); errors are told by the status.
QString columnsOf(const QString &open, const QString &close)
{
    QStringList columns;
    for (const char *const column :
        {"attempts", "calls", "CASE WHEN k.status = 'ok' THEN 0 ELSE attempts END", "requests",
            "input_tokens", "cached_tokens", "cache_write_tokens", "output_tokens", "reasoning_tokens",
            "image_tokens", "cost_nano", "unpriced", "estimated", "fallbacks", "retries"}) {
        columns << open + QString::fromLatin1(column) + close;
    }
    return columns.join(QStringLiteral(", "));
}

struct Selection
{
    QString sql; ///< " FROM … WHERE …"
    QVariantList values;
};

Selection selectionOf(const UsageFilter &filter, const quota::TimeSpan &span, const QStringList &users)
{
    const Condition within = quarterCondition(span, users.isEmpty() ? filter.users : users);
    UsageFilter narrowed = filter;
    if (!users.isEmpty()) {
        narrowed.users = users;
    }
    const Condition keys = keyCondition(narrowed);
    return {QStringLiteral(" FROM %1 WHERE %2 AND q.key_id IN (SELECT id FROM ai_usage_key WHERE true%3) "
                           "AND k.id = q.key_id")
                .arg(quarterTables(), within.sql, keys.sql),
        within.values + keys.values};
}

UsageCell cellOf(const SqlRow &row)
{
    constexpr int figuresAt = 10;
    UsageCell cell;
    cell.quarter = row.integer(0) * dayMs + row.integer(1) * quarterMs;
    for (int i = 0; i < int(cell.names.size()); ++i) {
        cell.names.at(std::size_t(i)) = row.text(i + 4);
    }
    cell.measured.figures = figuresOf(row, figuresAt);
    const auto add = [&](LatencyHistogram &histogram, int index) {
        if (index >= 0 && index < LatencyHistogram::classes) {
            histogram.counts.at(std::size_t(index)) += cell.measured.figures.attempts;
        }
    };
    add(cell.measured.latency, row.number(2));
    add(cell.measured.firstText, row.number(3));
    return cell;
}

} // namespace

Condition keyCondition(const UsageFilter &filter)
{
    Condition condition = sharedCondition(filter);
    condition.addOneOf(QStringLiteral("model"), filter.models);
    if (!filter.tasks.contains(ai::AiTask::Test)) {
        condition.add(QStringLiteral("task <> 'test'"));
    }
    return condition;
}

Result<void> forEachCell(Connection &connection, const UsageFilter &filter, const quota::TimeSpan &span,
    const QStringList &users, const std::function<void(const UsageCell &)> &take)
{
    static const QString columns =
        QStringLiteral("SELECT day, quarter, latency_class, first_class, provider_id, model, task, plan, "
                       "user_name, status, ")
        + columnsOf({}, {});
    const Selection selection = selectionOf(filter, span, users);
    return connection.forEach(
        columns + selection.sql, selection.values, [&take](const SqlRow &row) { take(cellOf(row)); });
}

Result<void> forEachFigures(Connection &connection, const UsageFilter &filter, const quota::TimeSpan &span,
    const std::function<void(qint64 quarter, const UsageFigures &)> &take)
{
    constexpr int figuresAt = 2;
    static const QString columns = QStringLiteral("SELECT day, quarter, ") + columnsOf({}, {});
    const Selection selection = selectionOf(filter, span, {});
    return connection.forEach(columns + selection.sql, selection.values, [&take](const SqlRow &row) {
        take(row.integer(0) * dayMs + row.integer(1) * quarterMs, figuresOf(row, figuresAt));
    });
}

bool findsUsersBySeeks(const UsageFilter &filter, const quota::TimeSpan &span)
{
    return usesSeeks(span, filter.users);
}

Result<std::optional<qint64>> oldestQuarter(Connection &connection)
{
    return connection.first(QStringLiteral("SELECT day * %1 + min(quarter) * %2 FROM ai_usage_quarter "
                                           "WHERE day = (SELECT min(day) FROM ai_usage_quarter) GROUP BY day")
                                .arg(dayMs)
                                .arg(quarterMs),
        {}, [](const SqlRow &row) { return row.integer(0); });
}

} // namespace aio::usage
