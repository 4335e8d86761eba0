#include "core/usage/UsagePages.h"

#include "core/usage/AttemptRows.h"
#include "core/usage/DayIndex.h"
#include "core/usage/SumState.h"
#include "core/usage/UsageCondition.h"
#include "core/usage/UsageRollup.h"

#include <algorithm>
#include <limits>
#include <map>

namespace aio::usage {

namespace {

/// A page as it is asked for.
struct Question
{
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

// What is known of days: before `indexedUntil` each that has attempts has an index, but those in `stale` may
// have more than theirs says.
struct KnownDays
{
    qint64 indexedUntil = 0; ///< a day
    QList<qint64> stale; ///< days
};

Result<KnownDays> knownDays(Connection &connection)
{
    const Result<SumState> state = readSumState(connection);
    const auto stale = connection.list(QStringLiteral("SELECT hour FROM ai_usage_stale ORDER BY hour"), {},
        [](const SqlRow &row) { return dayOf(row.integer(0)); });
    if (!state || !stale) {
        return Failure(state ? stale.error() : state.error());
    }
    KnownDays known{dayOf(state->closedUntil), *stale};
    if (state->isRedoing()) {
        known.stale << dayOf(state->work.start);
    }
    return known;
}

// Up to `wanted` rows that a filter lets through, by the quarters that may have some.
class RowsByQuarter
{
public:
    RowsByQuarter(
        Connection &connection, const Question &question, const DayQuestion &asked, qsizetype wanted)
        : m_connection(connection)
        , m_question(question)
        , m_asked(asked)
        , m_wanted(wanted)
        , m_isNewest(question.order == UsageOrder::Newest)
    {
    }

    Result<QList<UsageAttempt>> read()
    {
        const auto known = knownDays(m_connection);
        if (!known) {
            return Failure(known.error());
        }
        m_known = *known;
        const quota::TimeSpan &span = m_question.span;
        const qint64 edge = std::clamp(m_known.indexedUntil * dayMs, span.start, span.end);
        Result<void> done;
        if (m_isNewest) {
            done = addRows({edge, span.end});
        }
        done = done && span.start < edge ? addDays({dayOf(span.start), dayOf(edge - 1) + 1}) : done;
        if (done && !m_isNewest) {
            done = addRows({edge, span.end});
        }
        return done ? Result<QList<UsageAttempt>>(m_found) : Failure(done.error());
    }

private:
    // A few days at first, more the longer nothing is found.
    Result<void> addDays(quota::TimeSpan left)
    {
        constexpr int growth = 4;
        for (int count = growth; left.start < left.end && m_found.size() < m_wanted; count *= growth) {
            auto days = indexed(left, count);
            if (!days) {
                return Failure(days.error());
            }
            quota::TimeSpan part = left;
            if (qsizetype(days->size()) == count) { // there may be more beyond
                (m_isNewest ? part.start : part.end) =
                    m_isNewest ? days->begin()->first : days->rbegin()->first + 1;
            }
            for (const qint64 day : std::as_const(m_known.stale)) {
                if (part.contains(day)) {
                    (*days)[day].set();
                }
            }
            (m_isNewest ? left.end : left.start) = m_isNewest ? part.start : part.end;
            if (Result<void> added = addRowsOf(*days); !added) {
                return added;
            }
        }
        return {};
    }

    Result<std::map<qint64, DayQuarters>> indexed(const quota::TimeSpan &days, int count)
    {
        std::map<qint64, DayQuarters> quarters;
        constexpr int dayLevel = 1;
        const auto read = m_connection.forEach(
            QStringLiteral("SELECT bucket, cells FROM ai_usage_sum WHERE level = ? AND pair = ? "
                           "AND bucket >= ? AND bucket < ? ORDER BY bucket%1 LIMIT ?")
                .arg(m_isNewest ? QStringLiteral(" DESC") : QString()),
            {dayLevel, DayIndex::code, days.start, days.end, count},
            [&](const SqlRow &row) { quarters[row.integer(0)] = m_asked.in(row.bytes(1)); });
        return read ? Result<std::map<qint64, DayQuarters>>(quarters) : Failure(read.error());
    }

    Result<void> addRowsOf(const std::map<qint64, DayQuarters> &days)
    {
        QList<quota::TimeSpan> spans;
        for (const auto &[day, quarters] : days) {
            for (int i = 0; i < int(quarters.size()); ++i) {
                const qint64 start = day * dayMs + i * quarterMs;
                if (!quarters.test(std::size_t(i))) {
                    continue;
                }
                if (!spans.isEmpty() && spans.constLast().end == start) {
                    spans.last().end += quarterMs;
                } else {
                    spans.append({start, start + quarterMs});
                }
            }
        }
        Result<void> done;
        for (qsizetype i = 0; done && i < spans.size() && m_found.size() < m_wanted; ++i) {
            done = addRows(spans.at(m_isNewest ? spans.size() - 1 - i : i));
        }
        return done;
    }

    Result<void> addRows(const quota::TimeSpan &span)
    {
        const quota::TimeSpan part{
            std::max(span.start, m_question.span.start), std::min(span.end, m_question.span.end)};
        if (part.start >= part.end || m_found.size() >= m_wanted) {
            return {};
        }
        const auto rows = rowsOf(m_connection, m_question, part, m_wanted - m_found.size());
        if (!rows) {
            return Failure(rows.error());
        }
        m_found << *rows;
        return {};
    }

    Connection &m_connection;
    const Question &m_question;
    const DayQuestion &m_asked;
    qsizetype m_wanted;
    bool m_isNewest;
    KnownDays m_known;
    QList<UsageAttempt> m_found;
};

Result<QList<UsageAttempt>> rowsByTime(
    Connection &connection, const UsageFilter &filter, const Question &question, qsizetype wanted)
{
    const auto asked = DayQuestion::of(connection, filter);
    if (!asked) {
        return Failure(asked.error());
    }
    return asked->isAnswerable() ? RowsByQuarter(connection, question, *asked, wanted).read()
                                 : rowsOf(connection, question, question.span, wanted);
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
    Question question{rowCondition(filter),
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
    auto rows = question.isByTime() ? rowsByTime(connection, filter, question, wanted + 1)
                                    : rowsByValue(connection, question, wanted + 1);
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
