#pragma once

#include "core/ai/Money.h"
#include "core/quota/QuotaWindow.h"
#include "core/storage/Connection.h"
#include "core/usage/UsageDimension.h"

#include <QHash>

namespace aio::usage {

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

/// The sum of a span to the millisecond: from the sums of hours, days and months as far as there are any,
/// then from the quarters, what is cut off at its ends from the log itself. On the thread of the connection,
/// within one transaction.
[[nodiscard]] Result<UsageSum> sumOf(
    Connection &connection, const quota::TimeSpan &span, const SumFilter &filter);
/// The same of each provider, task, plan or user that has attempts, by name.
[[nodiscard]] Result<QHash<QString, UsageSum>> sumsBy(
    Connection &connection, UsageDimension by, const quota::TimeSpan &span, const SumFilter &filter);

} // namespace aio::usage
