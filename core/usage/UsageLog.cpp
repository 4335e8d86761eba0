#include "core/usage/UsageLog.h"

#include "core/usage/AttemptRows.h"
#include "core/usage/ProviderSummaries.h"
#include "core/usage/QuotaStatus.h"
#include "core/usage/UsagePages.h"

#include <QSet>

#include <algorithm>

namespace aio::usage {

namespace {

// The newest attempts hold the newest calls' last ones; a call has few.
Result<QList<UsageAttempt>> decisions(Connection &connection, int limit)
{
    constexpr int most = 100;
    constexpr int attemptsACall = 8;
    const int wanted = std::clamp(limit, 1, most);
    const auto page =
        readPage(connection, {.withTests = false}, wanted * attemptsACall, {}, UsageOrder::Newest);
    if (!page) {
        return Failure(page.error());
    }
    QList<UsageAttempt> found;
    QSet<QUuid> seen;
    for (const UsageAttempt &attempt : page->attempts) {
        if (!seen.contains(attempt.call) && found.size() < wanted) {
            seen.insert(attempt.call);
            found << attempt;
        }
    }
    return found;
}

} // namespace

UsageLog::UsageLog(Database &database)
    : m_database(database)
{
}

QFuture<Result<UsagePage>> UsageLog::page(
    const UsageFilter &filter, int limit, const std::optional<UsageCursor> &after, UsageOrder order)
{
    return m_database.read([filter, limit, after, order](Connection &connection) {
        return readPage(connection, filter, limit, after, order);
    });
}

QFuture<Result<QList<UsageAttempt>>> UsageLog::call(const QUuid &call)
{
    return m_database.read([call](Connection &connection) {
        const Condition condition = callCondition(call);
        return connection.list(
            QStringLiteral("SELECT %1 FROM ai_provider_usage_logs WHERE %2 ORDER BY attempt, started_at, id")
                .arg(attemptColumns(), condition.sql),
            condition.values, attemptOf);
    });
}

QFuture<Result<QList<UsageAttempt>>> UsageLog::lastDecisions(int limit)
{
    return m_database.read([limit](Connection &connection) { return decisions(connection, limit); });
}

QFuture<Result<QList<ProviderSummary>>> UsageLog::providerSummaries(qint64 now, const QTimeZone &zone)
{
    return m_database.read(
        [now, zone](Connection &connection) { return readProviderSummaries(connection, now, zone); });
}

QFuture<Result<QList<QuotaStatus>>> UsageLog::quotaStatus(qint64 now)
{
    return m_database.read([now](Connection &connection) { return readQuotaStatus(connection, now); });
}

} // namespace aio::usage
