#include "core/usage/QuotaStatus.h"

#include "core/quota/QuotaRows.h"
#include "core/usage/QuotaCounters.h"
#include "core/usage/UsageRollup.h"

namespace aio::usage {

namespace {

QString columnOf(quota::QuotaScope scope)
{
    switch (scope) {
    case quota::QuotaScope::User:
        return QStringLiteral("user_name");
    case quota::QuotaScope::Plan:
        return QStringLiteral("plan");
    case quota::QuotaScope::Task:
        return QStringLiteral("task");
    default:
        return QStringLiteral("provider_id");
    }
}

// Whom a limit counts: the one that it names, or each that used something in its window.
Result<QStringList> subjectsOf(
    Connection &connection, const quota::QuotaLimit &limit, const quota::TimeSpan &window)
{
    if (limit.scope == quota::QuotaScope::Workspace || limit.subject != u"*") {
        return QStringList{limit.scope == quota::QuotaScope::Workspace ? QStringLiteral("*") : limit.subject};
    }
    const QString column = columnOf(limit.scope);
    const Condition within = quarterCondition({quarterOf(window.start), window.end});
    const auto found = connection.list(
        QStringLiteral("SELECT %1 FROM ai_usage_key WHERE provider_kind <> 'builtin' "
                       "AND (? = '' OR plan = ?) AND (? = '' OR task = ?) "
                       "AND id IN (SELECT q.key_id FROM ai_usage_quarter q WHERE %2) "
                       "UNION SELECT %1 FROM ai_quota_reservation WHERE at >= ? AND at < ? ORDER BY 1")
            .arg(column, within.sql),
        QVariantList{sqlText(limit.plan), sqlText(limit.plan), sqlText(limit.task), sqlText(limit.task)}
            + within.values + QVariantList{window.start, window.end},
        [](const SqlRow &row) { return row.text(0); });
    return found ? Result<QStringList>(QStringList(*found)) : Failure(found.error());
}

} // namespace

Result<QList<QuotaStatus>> readQuotaStatus(Connection &connection, qint64 now)
{
    const auto limits = quota::readLimits(connection);
    const auto zone = quota::readZone(connection);
    if (!limits || !zone) {
        return Failure(limits ? zone.error() : limits.error());
    }
    QList<QuotaStatus> all;
    for (const quota::QuotaLimit &limit : *limits) {
        const quota::TimeSpan window = limit.window.at(now, *zone);
        const auto subjects = subjectsOf(connection, limit, window);
        if (!subjects) {
            return Failure(subjects.error());
        }
        for (const QString &subject : *subjects) {
            const auto state = countFromLog(connection, {limit, subject, window}, now);
            if (!state) {
                return Failure(state.error());
            }
            all.append({limit, subject, state->used, state->reserved, window});
        }
    }
    return all;
}

} // namespace aio::usage
