#pragma once

#include "core/storage/Migration.h"
#include "core/storage/ServerAddress.h"
#include "core/storage/migrations/Migrations.h"

#include <QString>

#include <optional>

namespace aio {

/// Where a database is and how it is opened.
struct DatabaseOptions
{
    QString file; ///< SQLite file; its folder must exist
    std::optional<ServerAddress> server{}; ///< a database on a server, in place of `file`
    QString backupFolder; ///< where a copy goes before a migration; made when needed
    int busyTimeoutMs = 5000; ///< how long a statement waits for another process that writes
    int pollIntervalMs = 500; ///< how often changes by other processes are looked for; 0 = never
    /// Of a server that is out of reach: keep writes in memory and do them when it is back, and open the
    /// database by itself when it could not be opened. For a program that stays; one that ends wants to know.
    bool waitsForServer = false;
    MigrationList migrations = schemaMigrations();
};

} // namespace aio
