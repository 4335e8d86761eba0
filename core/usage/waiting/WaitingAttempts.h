#pragma once

#include "core/usage/UsageAttempt.h"
#include "core/usage/UsageLedger.h"
#include "core/usage/waiting/LineCount.h"

#include <QList>

#include <optional>

namespace aio::usage {

/// What sending some of those that waited came to.
struct SentAttempts
{
    int attempts = 0; ///< that are in the log now
    QList<QuotaAlert> alerts{}; ///< of limits that they reached: told once, here
    std::optional<Error> refused{}; ///< why some were not taken; they go on waiting

    bool operator==(const SentAttempts &) const = default;
};

/// Attempts whose database was out of reach, in a file until it takes them: nothing that was paid for is
/// missing in the log because a server was away. Several programs may share the file. An attempt that the
/// database took without anybody hearing of it is known there by its id, so sending twice counts once.
///
/// Copies mean the same file, each for one thread. Functions touch the disk and wait for other programs at
/// it.
class WaitingAttempts
{
public:
    /// `file` and one beside it with ".sending" in its name are made when needed and gone when empty. Without
    /// a name nothing can wait.
    explicit WaitingAttempts(QString file);

    [[nodiscard]] bool canWait() const { return !m_file.isEmpty(); }
    /// How many wait; a file that cannot be read counts as none. Reads what came since the last call.
    [[nodiscard]] int count();
    /// Adds them; on the disk when this returns.
    [[nodiscard]] Result<void> add(const QList<UsageAttempt> &attempts) const;
    /// Gives the next two hundred to the ledger. Nothing is lost when the database is out of reach, or the
    /// program ends: what was begun is begun again. What it refuses goes on waiting. What was reserved for
    /// them is left to expire. Nothing is sent while another program does so.
    [[nodiscard]] Result<SentAttempts> send(UsageLedger &ledger);

private:
    /// How far the file that is being sent is sent.
    struct Sent
    {
        QByteArray identity{}; // of that file
        qint64 bytes = 0;
        int lines = 0;
    };

    [[nodiscard]] QString sendingFile() const;
    [[nodiscard]] Result<void> beginSending() const;

    QString m_file;
    LineCount m_lines;
    LineCount m_linesSending;
    Sent m_sent;
};

} // namespace aio::usage
