#include "core/usage/AttemptImport.h"

#include "core/storage/Dialect.h"
#include "core/usage/AttemptRows.h"
#include "core/usage/SumState.h"
#include "core/usage/UsageRollup.h"

namespace aio::usage {

AttemptImport::AttemptImport(Connection &connection, QString device)
    : m_connection(connection)
    , m_device(std::move(device))
    , m_ids(connection)
{
}

Result<qint64> AttemptImport::add(const QList<UsageAttempt> &attempts)
{
    for (const UsageAttempt &attempt : attempts) {
        if (const auto ready = m_connection.dialect().prepareMonth(m_connection, attempt.startedAt); !ready) {
            return Failure(ready.error());
        }
    }
    Result<qint64> added = m_connection.inWriteTransaction([&](Connection &) { return addWithin(attempts); });
    if (!added) {
        m_ids.forget();
    }
    return added;
}

Result<qint64> AttemptImport::addWithin(const QList<UsageAttempt> &attempts)
{
    const Result<qint64> notedUntil = readNotedUntil(m_connection);
    if (!notedUntil) {
        return Failure(notedUntil.error());
    }
    // Within the transaction: retention may delete more at any time.
    const auto rowsFrom =
        m_connection.first(QStringLiteral("SELECT rows_from FROM ai_usage_state WHERE id = 1"), {},
            [](const SqlRow &row) { return row.integer(0); });
    if (!rowsFrom) {
        return Failure(rowsFrom.error());
    }
    RollupBatch rollups;
    qint64 added = 0;
    m_tooOld = 0;
    for (const UsageAttempt &attempt : attempts) {
        if (m_leavesOutDeleted && attempt.startedAt < rowsFrom->value_or(0)) {
            ++m_tooOld;
            continue;
        }
        const QString &writer = attempt.origin.isEmpty() ? m_device : attempt.origin;
        const Result<qint64> series = m_ids.series(attempt, writer);
        const Result<qint64> key = series ? m_ids.key(attempt, writer) : series;
        if (!key) {
            return Failure(key.error());
        }
        const Result<bool> isNew = insertAttempt(m_connection, attempt, *series);
        if (!isNew) {
            return Failure(isNew.error());
        }
        if (*isNew) {
            rollups.add(attempt, *key);
            ++added;
        }
    }
    const Result<void> written = rollups.write(m_connection, *notedUntil);
    return written ? Result<qint64>(added) : Failure(written.error());
}

} // namespace aio::usage
