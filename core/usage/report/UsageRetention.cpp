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
        const auto attemptAt = [&](const QString &order, int offset) {
            return connection.first(
                QStringLiteral("SELECT started_at, id FROM ai_usage_log WHERE started_at < ? "
                               "ORDER BY started_at %1, id %1 LIMIT 1 OFFSET ?")
                    .arg(order),
                {time, offset}, [](const SqlRow &row) { return std::pair(row.integer(0), row.bytes(1)); });
        };
        // The last one of this step: of two thousand, or of all.
        auto last = attemptAt(QStringLiteral("ASC"), attemptsAStep - 1);
        if (last && !*last) {
            last = attemptAt(QStringLiteral("DESC"), 0);
        }
        if (!last || !*last) {
            return last ? Result<qint64>(0) : Failure(last.error());
        }
        const auto &[startedAt, id] = **last;
        const auto deleted = connection.execute(
            QStringLiteral("DELETE FROM ai_usage_log WHERE (started_at, id) <= (?, ?)"), {startedAt, id});
        // What corrected them goes with them; in their figures it stays.
        for (const QString &table :
            {QStringLiteral("ai_usage_corrected"), QStringLiteral("ai_usage_correction")}) {
            const auto gone = connection.execute(
                QStringLiteral("DELETE FROM %1 WHERE (started_at, id) <= (?, ?)").arg(table),
                {startedAt, id});
            if (!gone) {
                return Failure(gone.error());
            }
        }
        // Of its millisecond, others may be left.
        const auto noted = connection.execute(
            QStringLiteral("UPDATE ai_usage_state SET rows_from = ? WHERE id = 1 AND rows_from < ?"),
            {startedAt + 1, startedAt + 1});
        if (!deleted || !noted) {
            return Failure(deleted ? noted.error() : deleted.error());
        }
        return *deleted;
    });
}

} // namespace aio::usage
