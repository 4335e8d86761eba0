#include "core/usage/report/LogCells.h"

#include "core/usage/AttemptRows.h"
#include "core/usage/UsageCondition.h"

namespace aio::usage {

namespace {

UsageCell cellOf(const UsageAttempt &attempt)
{
    UsageCell cell{quarterOf(attempt.startedAt),
        {attempt.provider, attempt.model(), ai::taskName(attempt.task), attempt.plan, attempt.user,
            statusName(attempt.error)},
        {UsageFigures::of(attempt), {}, {}}};
    if (attempt.isOk()) {
        cell.measured.latency.add(attempt.latencyUs);
        if (attempt.firstTextUs) {
            cell.measured.firstText.add(*attempt.firstTextUs);
        }
    }
    return cell;
}

} // namespace

Result<std::optional<qint64>> oldestAttempt(Connection &connection)
{
    return connection.first(
        QStringLiteral("SELECT started_at FROM ai_provider_usage_logs ORDER BY started_at, id LIMIT 1"), {},
        [](const SqlRow &row) { return row.integer(0); });
}

Result<void> forEachLogCell(Connection &connection, const UsageFilter &filter, const quota::TimeSpan &span,
    const std::function<void(const UsageCell &)> &take)
{
    Condition condition = sharedCondition(filter);
    condition.addOneOf(
        QStringLiteral("CASE WHEN model_served = '' THEN model_asked ELSE model_served END"), filter.models);
    if (!filter.tasks.contains(ai::AiTask::Test)) {
        condition.add(QStringLiteral("task <> 'test'"));
    }
    return connection.forEach(
        QStringLiteral("SELECT %1 FROM ai_provider_usage_logs WHERE started_at >= ? AND started_at < ?%2")
            .arg(attemptColumns(), condition.sql),
        QVariantList{span.start, span.end} + condition.values,
        [&take](const SqlRow &row) { take(cellOf(attemptOf(row))); });
}

} // namespace aio::usage
