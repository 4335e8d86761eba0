#pragma once

#include "core/usage/UsageIds.h"

#include <QList>

namespace aio::usage {

/// Writes many attempts at once, with their figures, as the ledger does: a batch is one transaction, and an
/// attempt that is there already changes nothing. Limits do not count them. On the thread of the connection.
class AttemptImport
{
public:
    /// `device`: the writer of attempts that name none.
    AttemptImport(Connection &connection, QString device);

    /// Leaves out what is from before the log's rows: a source that is read again has calls that were deleted
    /// here, and whose figures stayed. Not for calls that arrive late.
    void leaveOutDeleted() { m_leavesOutDeleted = true; }
    /// How many of them are new. Batches of some ten thousand attempts in the order of time are quickest;
    /// others who write wait for the end of a batch.
    [[nodiscard]] Result<qint64> add(const QList<UsageAttempt> &attempts);
    /// How many of the last batch were from before the log's rows.
    [[nodiscard]] qint64 tooOld() const { return m_tooOld; }

private:
    Result<qint64> addWithin(const QList<UsageAttempt> &attempts);

    Connection &m_connection;
    QString m_device;
    UsageIds m_ids;
    bool m_leavesOutDeleted = false;
    qint64 m_tooOld = 0;
};

} // namespace aio::usage
