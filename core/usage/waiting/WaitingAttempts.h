#pragma once

#include "core/usage/UsageAttempt.h"
#include "core/usage/UsageLedger.h"

#include <QList>

namespace aio::usage {

/// Attempts whose database was out of reach, in a file until it takes them: nothing that was paid for is
/// missing in the log because a server was away. Several programs may share the file. An attempt that the
/// database took without anybody hearing of it is known there by its id, so sending twice counts once.
///
/// A value: copies mean the same file. Functions touch the disk and wait for other programs at it.
class WaitingAttempts
{
public:
    /// `file` and one beside it with ".sending" in its name are made when needed and gone when empty. Without
    /// a name nothing can wait.
    explicit WaitingAttempts(QString file);

    [[nodiscard]] bool canWait() const { return !m_file.isEmpty(); }
    /// How many wait; a file that cannot be read counts as none.
    [[nodiscard]] int count() const;
    /// Adds them; on the disk when this returns.
    [[nodiscard]] Result<void> add(const QList<UsageAttempt> &attempts) const;
    /// Gives them to the ledger, a few hundred at a time, and forgets those that it took; how many there
    /// were. Stops when the database is out of reach: nothing is lost, and all of it can be begun again. What
    /// it refuses goes on waiting. What was reserved for them is left to expire. Nothing is sent while
    /// another program does so.
    [[nodiscard]] Result<int> send(UsageLedger &ledger) const;

private:
    [[nodiscard]] QString sendingFile() const;

    QString m_file;
};

} // namespace aio::usage
