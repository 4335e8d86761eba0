#include "core/usage/report/UsageRetention.h"

#include "core/storage/Dialect.h"

#include <limits>

namespace aio::usage {

UsageRetention::UsageRetention(Connection &connection, const RetentionLimits &limits)
    : m_connection(connection)
    , m_limits(limits)
{
}

Result<qint64> UsageRetention::step()
{
    if (m_limits.from) {
        Result<qint64> deleted = deleteBefore(*m_limits.from);
        if (!deleted || *deleted > 0) {
            return deleted;
        }
    }
    if (m_limits.bytes) {
        const Result<qint64> used = m_connection.dialect().usedBytes(m_connection);
        if (!used) {
            return used;
        }
        if (*used > *m_limits.bytes) {
            return deleteBefore(std::numeric_limits<qint64>::max());
        }
    }
    return 0;
}

Result<qint64> UsageRetention::deleteBefore(qint64 time)
{
    return m_connection.inWriteTransaction([time](Connection &connection) -> Result<qint64> {
        // The first attempt that stays, or the end of the step.
        const auto last =
            connection.list(QStringLiteral("SELECT started_at, id FROM ai_usage_log WHERE started_at < ? "
                                           "ORDER BY started_at, id LIMIT 1 OFFSET ?"),
                {time, attemptsAStep - 1},
                [](const SqlRow &row) { return std::pair(row.integer(0), row.bytes(1)); });
        if (!last) {
            return Failure(last.error());
        }
        const bool more = !last->isEmpty();
        const qint64 end = more ? last->constFirst().first : time;
        const auto deleted = more
            ? connection.execute(QStringLiteral("DELETE FROM ai_usage_log WHERE (started_at, id) <= (?, ?)"),
                {end, last->constFirst().second})
            : connection.execute(QStringLiteral("DELETE FROM ai_usage_log WHERE started_at < ?"), {time});
        if (!deleted || *deleted == 0) {
            return deleted ? Result<qint64>(0) : Failure(deleted.error());
        }
        // Of its last millisecond more may be there.
        const auto noted = connection.execute(
            QStringLiteral("UPDATE ai_usage_state SET rows_from = ? WHERE id = 1 AND rows_from < ?"),
            {more ? end + 1 : time, more ? end + 1 : time});
        return noted ? Result<qint64>(*deleted) : Failure(noted.error());
    });
}

} // namespace aio::usage
