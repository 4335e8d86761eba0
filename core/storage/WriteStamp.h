#pragma once

#include "core/base/Error.h"

#include <utility>

namespace aio {

class Connection;

/// Tells changes that people made from the usage ledger's, which commit on other connections all the time:
/// every write transaction of a Database counts a number in the file up, the ledger's do not. Lives beside
/// one connection, on its thread. Without the table, in an older schema, everything counts as a change.
class WriteStamp
{
public:
    /// From here on, what is in the file is known.
    void start(Connection &connection);

    /// Within a write transaction, before its end.
    [[nodiscard]] Result<void> count(Connection &connection);
    void committed();

    /// True if something was committed here since the last question.
    [[nodiscard]] bool wroteHere() { return std::exchange(m_wroteHere, false); }
    /// True once for every time that somebody else counted since the last question.
    [[nodiscard]] bool othersWrote(Connection &connection);

private:
    bool m_active = false;
    bool m_othersWrote = false;
    bool m_wroteHere = false;
    qint64 m_known = 0;
    qint64 m_counted = 0;
};

} // namespace aio
