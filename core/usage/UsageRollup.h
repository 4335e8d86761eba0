#pragma once

#include "core/ai/Money.h"
#include "core/quota/QuotaWindow.h"
#include "core/storage/Connection.h"
#include "core/usage/UsageAttempt.h"

namespace aio::usage {

// Sums of the log by UTC hour (ai_usage_hour), on the thread of the connection.

inline constexpr qint64 hourMs = 3'600'000;

/// The start of the UTC hour that a time is in.
[[nodiscard]] constexpr qint64 hourOf(qint64 time)
{
    return time / hourMs * hourMs;
}

/// Attempts on their way to their hours: those of one kind become one statement. Within the transaction that
/// writes the attempts.
class RollupBatch
{
public:
    void add(const UsageAttempt &attempt, const QString &device);
    [[nodiscard]] Result<void> write(Connection &connection);

private:
    struct Sum
    {
        int latencyClass = 0;
        QVariantList key; ///< of the row
        QList<qint64> sums; ///< in the order of the statement
        qint64 lastAt = 0;
    };

    QList<Sum> m_sums; ///< few: calls at the same time are mostly alike
};

/// Which attempts to sum; empty: all.
struct SumFilter
{
    QString provider{};
    QString plan{};
    QString task{};
    QString user{};
    bool withBuiltIn = true;
    bool withTests = true;

    bool operator==(const SumFilter &) const = default;
};

struct UsageSum
{
    qint64 attempts = 0;
    qint64 errors = 0;
    qint64 requests = 0; ///< UsageAttempt::countsAsRequest()
    qint64 tokens = 0;
    ai::Money cost{}; ///< of those that are priced
    qint64 unpriced = 0;

    bool operator==(const UsageSum &) const = default;
    UsageSum &operator+=(const UsageSum &other);
};

/// The sum of a span to the millisecond: whole hours from the roll-ups, what is cut off at its ends from the
/// log itself.
[[nodiscard]] Result<UsageSum> sumOf(
    Connection &connection, const quota::TimeSpan &span, const SumFilter &filter);

} // namespace aio::usage
