#include "core/usage/UsagePages.h"

#include "core/usage/AttemptRows.h"
#include "core/usage/UsageCondition.h"
#include "core/usage/UsageRollup.h"

#include <algorithm>
#include <limits>

namespace aio::usage {

namespace {

/// A page as it is asked for.
struct Question
{
    Condition shared;
    Condition rows;
    quota::TimeSpan span;
    std::optional<UsageCursor> after;
    UsageOrder order = UsageOrder::Newest;

    [[nodiscard]] bool isByTime() const { return order == UsageOrder::Newest || order == UsageOrder::Oldest; }
};

// What value orders go by, the largest first; 64 bits, so turning the sign is safe for all but the smallest.
// What is not known stands at the end either way.
QString keySql(UsageOrder order)
{
    switch (order) {
    case UsageOrder::Dearest:
        return QStringLiteral("COALESCE(cost_nano, -1)");
    case UsageOrder::Cheapest:
        return QStringLiteral("-COALESCE(cost_nano, 9223372036854775807)");
    case UsageOrder::Slowest:
        return QStringLiteral("latency_us");
    case UsageOrder::Fastest:
        return QStringLiteral("-latency_us");
    case UsageOrder::Newest:
    case UsageOrder::Oldest:
        break;
    }
    return {};
}

qint64 keyOf(const UsageAttempt &attempt, UsageOrder order)
{
    const std::optional<ai::Money> &cost = attempt.cost.amount;
    switch (order) {
    case UsageOrder::Dearest:
        return cost ? cost->nanoUsd : -1;
    case UsageOrder::Cheapest:
        return cost ? -cost->nanoUsd : -std::numeric_limits<qint64>::max();
    case UsageOrder::Slowest:
        return attempt.latencyUs;
    case UsageOrder::Fastest:
        return -attempt.latencyUs;
    case UsageOrder::Newest:
    case UsageOrder::Oldest:
        break;
    }
    return 0;
}

// The sign keeps the database from going by the index of times.
QString select(bool byIndex = true)
{
    return QStringLiteral(
        "SELECT %1 FROM ai_provider_usage_logs WHERE %2started_at >= ? AND %2started_at < ?")
        .arg(attemptColumns(), byIndex ? QString() : QStringLiteral("+"));
}

// Up to `wanted` rows of a span in the order of time, after the cursor.
Result<QList<UsageAttempt>> rowsOf(
    Connection &connection, const Question &question, const quota::TimeSpan &span, qsizetype wanted)
{
    const bool newest = question.order == UsageOrder::Newest;
    QString sql = select();
    QVariantList values{span.start, span.end};
    if (question.after) {
        sql += newest ? QStringLiteral(" AND (started_at, id) < (?, ?)")
                      : QStringLiteral(" AND (started_at, id) > (?, ?)");
        values << question.after->startedAt << question.after->id.toRfc4122();
    }
    sql += question.rows.sql
        + (newest ? QStringLiteral(" ORDER BY started_at DESC, id DESC LIMIT ?")
                  : QStringLiteral(" ORDER BY started_at, id LIMIT ?"));
    values << question.rows.values << wanted;
    return connection.list(sql, values, attemptOf);
}

// The days that figures are kept of, within a span; an empty span: none.
Result<quota::TimeSpan> daysOf(Connection &connection, const quota::TimeSpan &span)
{
    const auto ends =
        connection.first(QStringLiteral("SELECT coalesce((SELECT min(day) FROM ai_usage_quarter), 0), "
                                        "coalesce((SELECT max(day) FROM ai_usage_quarter), -1)"),
            {}, [](const SqlRow &row) {
                return quota::TimeSpan{row.integer(0), row.integer(1) + 1};
            });
    if (!ends) {
        return Failure(ends.error());
    }
    const quota::TimeSpan known = ends->value_or(quota::TimeSpan{});
    return quota::TimeSpan{
        std::max(known.start, dayOf(span.start)), std::min(known.end, dayOf(span.end - 1) + 1)};
}

// The hours of some days, in the order of the question, that have rows of its filter.
Result<QList<qint64>> hoursOf(Connection &connection, const Question &question, const quota::TimeSpan &days)
{
    return connection.list(
        QStringLiteral("SELECT DISTINCT day * 24 + quarter / 4 FROM ai_usage_quarter WHERE day >= ? "
                       "AND day < ? AND key_id IN (SELECT id FROM ai_usage_key WHERE true%1) ORDER BY 1%2")
            .arg(question.shared.sql,
                question.order == UsageOrder::Newest ? QStringLiteral(" DESC") : QString()),
        QVariantList{days.start, days.end} + question.shared.values,
        [](const SqlRow &row) { return row.integer(0) * hourMs; });
}

Result<void> addRowsOf(Connection &connection, const Question &question, const QList<qint64> &hours,
    qsizetype wanted, QList<UsageAttempt> &found)
{
    const quota::TimeSpan &span = question.span;
    for (const qint64 hour : hours) {
        const quota::TimeSpan part{std::max(hour, span.start), std::min(hour + hourMs, span.end)};
        if (part.start >= part.end) {
            continue;
        }
        const auto rows = rowsOf(connection, question, part, wanted - found.size());
        if (!rows) {
            return Failure(rows.error());
        }
        found << *rows;
        if (found.size() >= wanted) {
            break;
        }
    }
    return {};
}

// Hour by hour, as the roll-ups name them: a few days at first, more the longer nothing is found.
Result<QList<UsageAttempt>> rowsByHour(Connection &connection, const Question &question, qsizetype wanted)
{
    const auto known = daysOf(connection, question.span);
    if (!known) {
        return Failure(known.error());
    }
    const bool newest = question.order == UsageOrder::Newest;
    quota::TimeSpan left = *known;
    QList<UsageAttempt> found;
    for (qint64 count = 1; left.start < left.end && found.size() < wanted; count *= 2) {
        quota::TimeSpan days = left;
        if (newest) {
            days.start = std::max(left.start, left.end - count);
            left.end = days.start;
        } else {
            days.end = std::min(left.end, left.start + count);
            left.start = days.end;
        }
        const auto hours = hoursOf(connection, question, days);
        if (!hours) {
            return Failure(hours.error());
        }
        if (const auto added = addRowsOf(connection, question, *hours, wanted, found); !added) {
            return Failure(added.error());
        }
    }
    return found;
}

// True if a span has half of the log's time in it or more. Then rows are read quicker one after the other
// than by the index of their times, which leads to each of them by itself.
Result<bool> isMostOfAll(Connection &connection, const quota::TimeSpan &span)
{
    const auto ends =
        connection.first(QStringLiteral("SELECT (SELECT MIN(started_at) FROM ai_provider_usage_logs), "
                                        "(SELECT MAX(started_at) FROM ai_provider_usage_logs)"),
            {}, [](const SqlRow &row) {
                return quota::TimeSpan{row.integer(0), row.integer(1)};
            });
    if (!ends) {
        return Failure(ends.error());
    }
    const quota::TimeSpan all = ends->value_or(quota::TimeSpan{});
    const qint64 within = std::min(span.end, all.end) - std::max(span.start, all.start);
    return within >= (all.end - all.start) / 2;
}

// An index by cost or duration would make every call dearer that is logged: a third of a second for a page of
// a million rows is the better price. The span is walked through, and only the rows that are wanted are kept
// meanwhile.
Result<QList<UsageAttempt>> rowsByValue(Connection &connection, const Question &question, qsizetype wanted)
{
    const QString key = keySql(question.order);
    const Result<bool> all = isMostOfAll(connection, question.span);
    if (!all) {
        return Failure(all.error());
    }
    QString sql = select(!*all) + question.rows.sql;
    QVariantList values{question.span.start, question.span.end};
    values << question.rows.values;
    if (question.after) {
        sql += QStringLiteral(" AND (%1, started_at, id) < (?, ?, ?)").arg(key);
        values << question.after->key << question.after->startedAt << question.after->id.toRfc4122();
    }
    sql += QStringLiteral(" ORDER BY %1 DESC, started_at DESC, id DESC LIMIT ?").arg(key);
    values << wanted;
    return connection.list(sql, values, attemptOf);
}

Question questionOf(const UsageFilter &filter, const std::optional<UsageCursor> &after, UsageOrder order)
{
    Question question{sharedCondition(filter), rowCondition(filter),
        {filter.from.value_or(0), filter.to.value_or(std::numeric_limits<qint64>::max())}, after, order};
    if (after && order == UsageOrder::Newest) {
        question.span.end = std::min(question.span.end, after->startedAt + 1);
    } else if (after && order == UsageOrder::Oldest) {
        question.span.start = std::max(question.span.start, after->startedAt);
    }
    return question;
}

} // namespace

Result<UsagePage> readPage(Connection &connection, const UsageFilter &filter, int limit,
    const std::optional<UsageCursor> &after, UsageOrder order)
{
    constexpr int most = 1000;
    const qsizetype wanted = std::clamp(limit, 1, most);
    const Question question = questionOf(filter, after, order);
    // One more than wanted tells whether there is a next page.
    auto rows = !question.isByTime()    ? rowsByValue(connection, question, wanted + 1)
        : question.shared.sql.isEmpty() ? rowsOf(connection, question, question.span, wanted + 1)
                                        : rowsByHour(connection, question, wanted + 1);
    if (!rows) {
        return Failure(rows.error());
    }
    UsagePage page{*std::move(rows), {}};
    if (page.attempts.size() > wanted) {
        page.attempts.removeLast();
        const UsageAttempt &last = page.attempts.constLast();
        page.next = UsageCursor{last.startedAt, last.id, keyOf(last, order)};
    }
    return page;
}

} // namespace aio::usage
