#include "core/usage/QuotaStatus.h"

#include "core/quota/QuotaRows.h"
#include "core/usage/QuotaCounters.h"
#include "core/usage/UsageSums.h"

namespace aio::usage {

namespace {

struct Scoped
{
    UsageDimension dimension = UsageDimension::Provider;
    QString column; ///< of reservations
};

Scoped scopedBy(quota::QuotaScope scope)
{
    switch (scope) {
    case quota::QuotaScope::User:
        return {UsageDimension::User, QStringLiteral("user_name")};
    case quota::QuotaScope::Plan:
        return {UsageDimension::Plan, QStringLiteral("plan")};
    case quota::QuotaScope::Task:
        return {UsageDimension::Task, QStringLiteral("task")};
    default:
        return {UsageDimension::Provider, QStringLiteral("provider_id")};
    }
}

QuotaStatus statusOf(const AppliedLimit &applied, const CounterState &state)
{
    return {applied.limit, applied.subject, state.used, state.reserved, applied.window};
}

// A limit for each: of all that used something in its window, or are about to.
Result<void> addEach(Connection &connection, const AppliedLimit &applied, qint64 now, QList<QuotaStatus> &all)
{
    const auto &[dimension, column] = scopedBy(applied.limit.scope);
    auto sums = sumsBy(connection, dimension, applied.window, sumFilterOf(applied.limit));
    if (!sums) {
        return Failure(sums.error());
    }
    const auto holders = connection.forEach(
        QStringLiteral("SELECT DISTINCT %1 FROM ai_quota_reservation WHERE at >= ? AND at < ?").arg(column),
        {applied.window.start, applied.window.end}, [&sums](const SqlRow &row) { (*sums)[row.text(0)]; });
    if (!holders) {
        return holders;
    }
    QStringList subjects = sums->keys();
    subjects.sort();
    for (const QString &subject : std::as_const(subjects)) {
        const AppliedLimit each{applied.limit, subject, applied.window};
        const auto state = countFrom(connection, sums->value(subject), each, now);
        if (!state) {
            return Failure(state.error());
        }
        all << statusOf(each, *state);
    }
    return {};
}

Result<void> addOne(Connection &connection, const AppliedLimit &applied, qint64 now, QList<QuotaStatus> &all)
{
    const auto state = countFromLog(connection, applied, now);
    if (!state) {
        return Failure(state.error());
    }
    all << statusOf(applied, *state);
    return {};
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
        const bool isForAll = limit.scope == quota::QuotaScope::Workspace;
        const AppliedLimit applied{
            limit, isForAll ? QStringLiteral("*") : limit.subject, limit.window.at(now, *zone)};
        const bool isForEach = !isForAll && limit.subject == u"*";
        const Result<void> added =
            isForEach ? addEach(connection, applied, now, all) : addOne(connection, applied, now, all);
        if (!added) {
            return Failure(added.error());
        }
    }
    return all;
}

} // namespace aio::usage
