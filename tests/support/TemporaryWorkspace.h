#pragma once

#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/workspace/FileStore.h"
#include "core/workspace/Workspace.h"

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

/// A workspace in a folder of its own, with its database open.
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

    [[nodiscard]] DatabaseOptions options() const
    {
        DatabaseOptions options;
        options.file = m_workspace.databaseFile();
        options.backupFolder = m_workspace.backupsFolder();
        options.pollIntervalMs = 20;
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
};

} // namespace aio::test
