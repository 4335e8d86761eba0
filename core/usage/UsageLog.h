#pragma once

#include "core/quota/QuotaLimit.h"
#include "core/storage/Database.h"
#include "core/usage/LatencyHistogram.h"
#include "core/usage/UsageAttempt.h"

#include <QFuture>

namespace aio::usage {

/// Which attempts. Everything that is set must hold; of several values one.
struct UsageFilter
{
    std::optional<qint64> from{}; ///< UTC ms, of the start
    std::optional<qint64> to{}; ///< before this
    QStringList providers{}; ///< ids
    QStringList models{}; ///< asked for or served
    QList<ai::AiTask> tasks{};
    QStringList plans{};
    QStringList users{};
    QStringList statuses{}; ///< "ok", "error" for all that failed, or names of error kinds
    QString text{}; ///< within the error, a model, a user, or a whole id of a call
    bool withTests = true;

    bool operator==(const UsageFilter &) const = default;
};

/// In which order attempts come; alike ones newest first. Pages by time are as fast at the end of a long log
/// as at its start. The others walk through the span of the filter for each page; attempts whose cost is not
/// known come last in both orders of cost.
enum class UsageOrder
{
    Newest,
    Oldest,
    Dearest,
    Cheapest,
    Slowest,
    Fastest
};

/// Where a page ends: the next one in the same order starts after it. As text, which is of the newest first,
/// for
/// `--before`.
struct UsageCursor
{
    qint64 startedAt = 0;
    QUuid id;
    qint64 key = 0; ///< what an order by value goes by

    bool operator==(const UsageCursor &) const = default;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<UsageCursor> fromText(QStringView text);
};

struct UsagePage
{
    QList<UsageAttempt> attempts; ///< in the order that was asked for
    std::optional<UsageCursor> next; ///< nothing: there are no more
};

/// Sums of a day in somebody's time zone.
struct UsageDay
{
    QDate day;
    qint64 calls = 0; ///< attempts
    qint64 errors = 0;
    ai::Money cost{}; ///< of those that are priced

    bool operator==(const UsageDay &) const = default;
};

/// How a provider does, for its row in the list. Credential tests are left out.
struct ProviderSummary
{
    QString provider;
    qint64 calls = 0; ///< in the last 14 days, today included
    qint64 errors = 0; ///< of them
    std::optional<qint64> p50Us{}; ///< latency of those that went well
    std::optional<qint64> p95Us{};
    qint64 callsThisMonth = 0;
    ai::Money costThisMonth{};
    qint64 unpricedThisMonth = 0; ///< attempts whose cost is unknown: the sum above lacks them
    std::optional<qint64> lastUsedAt{}; ///< UTC ms
    QList<UsageDay> days; ///< fourteen, oldest first, today last

    bool operator==(const ProviderSummary &) const = default;
    /// 0…1; nothing without calls.
    [[nodiscard]] std::optional<double> errorRate() const;
};

/// How far a limit is used.
struct QuotaStatus
{
    quota::QuotaLimit limit;
    QString subject; ///< of a limit for each: one status for each subject that used something
    qint64 used = 0;
    qint64 reserved = 0;
    quota::TimeSpan window;

    bool operator==(const QuotaStatus &) const = default;
    [[nodiscard]] int percent() const; ///< of the limit, reserved included, rounded down; 100 of a limit of 0
};

/// Reads the usage log and its roll-ups. Pages by keyset: the millionth page is as fast as the first, and
/// nothing counts rows. Calls return at once, from any thread; futures finish on the database thread. The
/// database must outlive them.
class UsageLog
{
public:
    explicit UsageLog(Database &database);

    /// Attempts after a cursor. `limit` 1…1000.
    QFuture<Result<UsagePage>> page(const UsageFilter &filter = {}, int limit = 200,
        const std::optional<UsageCursor> &after = {}, UsageOrder order = UsageOrder::Newest);
    /// All attempts of a call, in order.
    QFuture<Result<QList<UsageAttempt>>> call(const QUuid &call);
    /// The last attempt of each of the newest calls: how routes were decided lately.
    QFuture<Result<QList<UsageAttempt>>> lastDecisions(int limit = 6);
    /// One summary for each provider that was ever used in the last 14 days or this month, by id. Days and
    /// month are those of `zone`.
    QFuture<Result<QList<ProviderSummary>>> providerSummaries(qint64 now, const QTimeZone &zone);
    /// Every limit with what is used of it at `now`, in the order of QuotaStore::list().
    QFuture<Result<QList<QuotaStatus>>> quotaStatus(qint64 now);

private:
    Database &m_database;
};

} // namespace aio::usage
