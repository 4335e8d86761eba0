#pragma once

#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/workspace/FileStore.h"
#include "core/workspace/Workspace.h"
#include "tests/support/TestServer.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace aio::test {

/// Waits for a future and takes its value; a failed wait shows as the error of the result.
template <typename T> T take(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// A workspace in a folder of its own, with its database open: a file in it, or, where the program runs under
/// tests/support/with-server, a database of its own on that server.
class TemporaryWorkspace
{
public:
    TemporaryWorkspace()
        : m_workspace(Workspace::open(m_folder.filePath(QStringLiteral("workspace"))).value())
    {
    }

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] FileStore files() const { return FileStore(m_workspace.sourcesFolder()); }
    [[nodiscard]] Author author() const { return {QStringLiteral("mia"), m_workspace.deviceId()}; }

    /// Of the databases opened from now on: how long they wait for a write by somebody else.
    void setBusyTimeout(int milliseconds) { m_busyTimeoutMs = milliseconds; }

    [[nodiscard]] DatabaseOptions options() const
    {
        DatabaseOptions options;
        options.file = m_workspace.databaseFile();
        options.backupFolder = m_workspace.backupsFolder();
        options.pollIntervalMs = 20;
        options.busyTimeoutMs = m_busyTimeoutMs;
        options.server = m_server ? std::optional(m_server->address()) : std::nullopt;
        return options;
    }

    /// A database on this workspace, open; fails the test program if it does not open.
    [[nodiscard]] std::unique_ptr<Database> open() const { return open(options()); }
    [[nodiscard]] static std::unique_ptr<Database> open(const DatabaseOptions &options)
    {
        auto database = std::make_unique<Database>(options);
        const auto opened = take(database->open());
        if (!opened) {
            qFatal("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        }
        return database;
    }

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
    int m_busyTimeoutMs = DatabaseOptions().busyTimeoutMs;
    std::unique_ptr<TestServer> m_server = TestServer::fromEnvironment();
};

} // namespace aio::test
