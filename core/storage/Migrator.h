#pragma once

#include "core/storage/Connection.h"
#include "core/storage/Migration.h"

namespace aio {

/// Brings a database to the newest version this program knows. Runs on the connection's thread.
class Migrator
{
public:
    struct Report
    {
        int from = 0; ///< 0: the database was empty
        int to = 0;
        QString backup{}; ///< the copy made first; empty if there was nothing to keep
    };

    Migrator(Connection &connection, MigrationList migrations, QString backupFolder);

    /// The version that the database has; 0 for an empty one.
    [[nodiscard]] Result<int> currentVersion() const;
    [[nodiscard]] int latestVersion() const;

    /// Refuses a newer schema and a database of another program. Copies the file before it changes one that
    /// holds data. All versions are one transaction: an error leaves the database as it was.
    Result<Report> migrate();

private:
    Result<void> refuseForeign(int version) const;
    Result<void> apply(const Migration &migration);
    Result<void> ensureVersionTable();

    Connection &m_connection;
    MigrationList m_migrations;
    QString m_backupFolder;
};

} // namespace aio
