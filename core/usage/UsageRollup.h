#pragma once

#include "core/quota/QuotaWindow.h"
#include "core/storage/Connection.h"
#include "core/usage/UsageCondition.h"
#include "core/usage/UsageFigures.h"

#include <array>
#include <map>

namespace aio::usage {

// Sums of the log by quarter of an hour, UTC (ai_usage_quarter), on the thread of the connection.

inline constexpr qint64 hourMs = 3'600'000;
inline constexpr qint64 quarterMs = 900'000;
inline constexpr qint64 dayMs = 86'400'000;
inline constexpr qint64 dayQuarters = dayMs / quarterMs;

/// The start of the UTC hour that a time is in.
[[nodiscard]] constexpr qint64 hourOf(qint64 time)
{
    return time - ((time % hourMs) + hourMs) % hourMs;
}

/// The start of the UTC quarter of an hour that a time is in.
[[nodiscard]] constexpr qint64 quarterOf(qint64 time)
{
    return time - ((time % quarterMs) + quarterMs) % quarterMs;
}

/// The UTC day that a time is in, counted from 1970.
[[nodiscard]] constexpr qint64 dayOf(qint64 time)
{
    return (time - ((time % dayMs) + dayMs) % dayMs) / dayMs;
}

/// Attempts on their way to their quarters: those of one kind become one statement. Within the transaction
/// that writes the attempts.
class RollupBatch
{
public:
    /// `key`: UsageIds::key() of the attempt.
    void add(const UsageAttempt &attempt, qint64 key);
    /// An attempt that was added before and whose cost is now another; nothing else of it may differ.
    void correct(const UsageAttempt &before, const UsageAttempt &after, qint64 key);
    /// Adds to what is there. Says which hours, already summed up or about to be, have to be again:
    /// those before `notedUntil` (readNotedUntil()).
    [[nodiscard]] Result<void> write(Connection &connection, qint64 notedUntil);

private:
    using Place = std::array<qint64, 5>; ///< the key of a row: day, key, quarter, classes
    struct Sum
    {
        UsageFigures figures;
        qint64 lastMs = 0; ///< within the quarter
    };
    [[nodiscard]] static Place placeOf(const UsageAttempt &attempt, qint64 key);

    std::map<Place, Sum> m_sums; ///< in the order of the table
};

/// A condition on a span, to follow a WHERE on ai_usage_quarter q: whole quarters that begin within it. With
/// users only theirs and those of few others; the key has to be asked too.
[[nodiscard]] Condition quarterCondition(const quota::TimeSpan &span, const QStringList &users = {});
/// Whether that is a list of days: a seek for each of them and each user, of not too many.
[[nodiscard]] bool usesSeeks(const quota::TimeSpan &span, const QStringList &users);
/// The same as a list of days, unless they are very many: a seek for each and each key.
[[nodiscard]] Condition eachDayCondition(const quota::TimeSpan &span);
/// "ai_usage_quarter q CROSS JOIN ai_usage_key k": what a SELECT of sums by their keys is from; the condition
/// k.id = q.key_id is to follow. The quarters lead, whatever a planner thinks.
[[nodiscard]] const QString &quarterTables();

} // namespace aio::usage
