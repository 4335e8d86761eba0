#pragma once

#include "core/storage/Database.h"
#include "core/workspace/Workspace.h"
#include "tests/bench/Take.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace aio::bench {

/// 2026-11-23 00:00 in Berlin: the end of the sample, more or less.
constexpr qint64 sampleNow = 1'795'388'400'000;
constexpr qint64 dayMs = 86'400'000;

/// MB that this process has in memory.
[[nodiscard]] double residentMb();

/// A usage log with made-up calls of eighteen months, written by the bulk import with a fixed seed.
/// AIO_BENCH_ROWS says how many (a million without it), AIO_BENCH_WORKSPACE a folder that is kept and used
/// again. Below tests/support/with-server the log is on that server. Tells how long it took, and how large it
/// is.
class FilledLog
{
public:
    FilledLog();

    Database &database() { return *m_database; }
    /// Lets the database go, for others to open it.
    void close() { m_database.reset(); }
    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const std::optional<ServerAddress> &server() const { return m_options.server; }

private:
    void fill(qint64 rows);
    void tellSize();

    QTemporaryDir m_folder;
    Workspace m_workspace;
    DatabaseOptions m_options;
    std::unique_ptr<Database> m_database;
};

} // namespace aio::bench
