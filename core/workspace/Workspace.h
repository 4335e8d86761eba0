#pragma once

#include "core/base/Error.h"

#include <QString>

namespace aio {

/// The folder that holds everything the program writes. A value: copies are cheap and mean the same folder.
///
///     workspace/
///       workspace.db        database (with -wal and -shm beside it)
///       settings.json       settings
///       device-id           who this computer is among the devices of a team
///       sources/ab/cdef…    source material by SHA-256
///       server.json         the address of the database, if that is on a server
///       usage-waiting-….jsonl  calls that this server could not be told of yet
///       backups/  logs/
class Workspace
{
public:
    /// The folder to use: `given` (--workspace) if not empty, else AIORCHESTRATOR_WORKSPACE, else the
    /// platform's application data folder.
    [[nodiscard]] static QString locate(const QString &given);

    /// Makes the folder (for the owner only) and what belongs in it, reads or makes the device id. Touches
    /// the disk a little: call it before the first window, or off the GUI thread.
    [[nodiscard]] static Result<Workspace> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databaseFile() const { return m_path + QStringLiteral("/workspace.db"); }
    [[nodiscard]] QString settingsFile() const { return m_path + QStringLiteral("/settings.json"); }
    [[nodiscard]] QString sourcesFolder() const { return m_path + QStringLiteral("/sources"); }
    [[nodiscard]] QString backupsFolder() const { return m_path + QStringLiteral("/backups"); }
    [[nodiscard]] QString logsFolder() const { return m_path + QStringLiteral("/logs"); }
    /// A UUID that stays the same for this workspace on this computer.
    [[nodiscard]] const QString &deviceId() const { return m_deviceId; }

private:
    Workspace(QString path, QString deviceId);

    QString m_path;
    QString m_deviceId;
};

} // namespace aio
