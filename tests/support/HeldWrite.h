#pragma once

#include "core/storage/Connection.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSemaphore>

namespace aio::test {

/// Another process in the middle of a write: as long as it lasts, nobody else writes to the file. On a server
/// writes do not wait for each other, so there it holds up nothing.
class HeldWrite
{
public:
    explicit HeldWrite(const TemporaryWorkspace &workspace)
        : m_database(workspace.open())
    {
        m_done = m_database->perform([this](Connection &connection) {
            return connection.inWriteTransaction([this](Connection &) -> Result<void> {
                m_begun.release();
                m_end.acquire();
                return {};
            });
        });
        m_begun.acquire();
    }
    ~HeldWrite() { release(); }
    HeldWrite(const HeldWrite &) = delete;
    HeldWrite &operator=(const HeldWrite &) = delete;

    void release()
    {
        if (!m_done.isFinished()) {
            m_end.release();
            m_done.waitForFinished();
        }
    }

private:
    QSemaphore m_begun;
    QSemaphore m_end;
    std::unique_ptr<Database> m_database;
    QFuture<Result<void>> m_done;
};

} // namespace aio::test
