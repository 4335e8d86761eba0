#include "core/usage/UsagePages.h"

#include "core/usage/AttemptRows.h"
#include "core/usage/UsageCondition.h"
#include "core/usage/UsageRollup.h"

#include <algorithm>
#include <limits>

namespace aio::usage {

namespace {

// Up to `wanted` rows of a span, newest first, after the cursor.
Result<QList<UsageAttempt>> rowsOf(Connection &connection, const Condition &condition,
    const quota::TimeSpan &span, const std::optional<UsageCursor> &before, qsizetype wanted)
{
    QString sql = QStringLiteral("SELECT %1 FROM ai_provider_usage_logs WHERE started_at >= ? "
                                 "AND started_at < ?")
                      .arg(attemptColumns());
    QVariantList values{span.start, span.end};
    if (before) {
        sql += QStringLiteral(" AND (started_at, id) < (?, ?)");
        values << before->startedAt << sqlId(before->id);
    }
    values << condition.values << wanted;
    return connection.list(sql + condition.sql + QStringLiteral(" ORDER BY started_at DESC, id DESC LIMIT ?"),
        values, attemptOf);
}

// The newest hours of a span that have rows of a filter.
Result<QList<qint64>> hoursOf(
    Connection &connection, const Condition &shared, const quota::TimeSpan &span, int most)
{
    return connection.list(
        QStringLiteral("SELECT DISTINCT hour FROM ai_usage_hour WHERE hour >= ? AND hour < ?%1 "
                       "ORDER BY hour DESC LIMIT ?")
            .arg(shared.sql),
        QVariantList{hourOf(span.start), span.end} + shared.values + QVariantList{most},
        [](const SqlRow &row) { return row.integer(0); });
}

// Hour by hour, as the roll-ups name them.
Result<QList<UsageAttempt>> rowsByHour(Connection &connection, const UsageFilter &filter,
    quota::TimeSpan span, const std::optional<UsageCursor> &before, qsizetype wanted)
{
    constexpr int hoursAtOnce = 256;
    const Condition shared = sharedCondition(filter);
    const Condition condition = rowCondition(filter);
    QList<UsageAttempt> found;
    while (found.size() < wanted) {
        const auto hours = hoursOf(connection, shared, span, hoursAtOnce);
        if (!hours) {
            return Failure(hours.error());
        }
        for (const qint64 hour : *hours) {
            const quota::TimeSpan part{std::max(hour, span.start), std::min(hour + hourMs, span.end)};
            const auto rows = rowsOf(connection, condition, part, before, wanted - found.size());
            if (!rows) {
                return Failure(rows.error());
            }
            found << *rows;
            if (found.size() >= wanted) {
                return found;
            }
        }
        if (hours->size() < hoursAtOnce) {
            break;
        }
        span.end = hours->constLast();
    }
    return found;
}

} // namespace

Result<UsagePage> readPage(
    Connection &connection, const UsageFilter &filter, int limit, const std::optional<UsageCursor> &before)
{
    constexpr int most = 1000;
    const qsizetype wanted = std::clamp(limit, 1, most);
    quota::TimeSpan span{filter.from.value_or(0), filter.to.value_or(std::numeric_limits<qint64>::max())};
    if (before) {
        span.end = std::min(span.end, before->startedAt + 1);
    }
    // One more than wanted tells whether there is a next page.
    auto rows = sharedCondition(filter).sql.isEmpty()
        ? rowsOf(connection, rowCondition(filter), span, before, wanted + 1)
        : rowsByHour(connection, filter, span, before, wanted + 1);
    if (!rows) {
        return Failure(rows.error());
    }
    UsagePage page{*std::move(rows), {}};
    if (page.attempts.size() > wanted) {
        page.attempts.removeLast();
        const UsageAttempt &last = page.attempts.constLast();
        page.next = UsageCursor{last.startedAt, last.id};
    }
    return page;
}

} // namespace aio::usage
