#include "core/storage/sqlite/SqliteRestore.h"

#include "core/storage/BackupFolder.h"
#include "core/storage/Dialect.h"
#include "core/storage/Migrator.h"
#include "core/storage/OpenConnection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace aio {

namespace {

// A copy of the backup at the newest version, in `folder`.
Result<QString> upToDateCopy(const DatabaseOptions &options, const QString &file, const QString &folder)
{
    const QString copy = folder + QStringLiteral("/restore.db");
    if (!QFile::copy(file, copy)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "The backup cannot be read: %1").arg(file),
            QCoreApplication::translate("Storage", "Check the file and the free space of the disk."));
    }
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto connection = openConnection({copy});
    if (!connection) {
        return Failure(connection.error());
    }
    if (const Result<void> sound = (*connection)->dialect().check(**connection); !sound) {
        return Failure(sound.error());
    }
    Migrator migrator(**connection, options.migrations, folder + QStringLiteral("/backups"));
    const Result<int> version = migrator.currentVersion();
    if (version && *version == 0) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("Storage", "This file is not a backup of a workspace."),
            QCoreApplication::translate("Storage", "Choose a file from the workspace's backups folder."));
    }
    if (const auto migrated = migrator.migrate(); !migrated) {
        return Failure(migrated.error());
    }
    return copy;
}

Result<QStringList> namesOf(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    const auto names = connection.list(sql, values, [](const SqlRow &row) { return row.text(0); });
    if (!names) {
        return Failure(names.error());
    }
    return QStringList(*names);
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

// Tables of rows: not the library's own, not a virtual table, not the hidden tables behind one.
Result<QStringList> rowTables(Connection &connection)
{
    return namesOf(connection,
        QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                       "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
}

// Tables that keep their rows and only gain those of the backup: the audit log loses nothing, what was spent
// stays spent, where this computer's keys are is no business of a copy, and the stamp never goes back.
bool keepsRows(const QString &table)
{
    static const QStringList kept{QStringLiteral("activity"), QStringLiteral("ai_credential"),
        QStringLiteral("ai_usage_log"), QStringLiteral("ai_usage_series"), QStringLiteral("ai_usage_key"),
        QStringLiteral("ai_usage_correction_set"), QStringLiteral("ai_usage_correction"),
        QStringLiteral("ai_usage_state"), QStringLiteral("ai_quota_counter"),
        QStringLiteral("ai_quota_reservation"), QStringLiteral("ai_quota_alert"),
        QStringLiteral("storage_stamp")};
    return kept.contains(table);
}

// Sums of what both know are those of the one that knows more: a device only ever adds. What is made of them
// is made again.
Result<void> mergeUsage(Connection &connection)
{
    const auto columns = namesOf(
        connection, QStringLiteral("SELECT name FROM pragma_table_info('ai_usage_quarter') WHERE pk = 0"));
    if (!columns) {
        return Failure(columns.error());
    }
    QStringList updates;
    for (const QString &column : *columns) {
        updates << QStringLiteral("%1 = excluded.%1").arg(quoted(column));
    }
    for (const QString &sql :
        {QStringLiteral(
             "INSERT INTO main.ai_usage_quarter SELECT * FROM restored.ai_usage_quarter WHERE true "
             "ON CONFLICT DO UPDATE SET %1 WHERE excluded.attempts > ai_usage_quarter.attempts")
                .arg(updates.join(QStringLiteral(", "))),
            QStringLiteral("DELETE FROM main.ai_usage_sum"),
            QStringLiteral("DELETE FROM main.ai_usage_stale"),
            QStringLiteral("UPDATE main.ai_usage_state SET closed_until = 0, work_from = 0, work_until = 0, "
                           "work_step = 0, work_number = work_number + 1")}) {
        if (const auto done = connection.execute(sql); !done) {
            return Failure(done.error());
        }
    }
    return {};
}

// The figures of usage are put together, not copied.
bool isMerged(const QString &table)
{
    static const QStringList merged{QStringLiteral("ai_usage_quarter"), QStringLiteral("ai_usage_sum"),
        QStringLiteral("ai_usage_name"), QStringLiteral("ai_usage_stale"),
        QStringLiteral("ai_usage_corrected")};
    return merged.contains(table);
}

Result<void> copyTable(Connection &connection, const QString &table)
{
    const auto columns =
        namesOf(connection, QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
    if (!columns) {
        return Failure(columns.error());
    }
    QStringList quotedColumns;
    for (const QString &column : *columns) {
        quotedColumns << quoted(column);
    }
    const QString list = quotedColumns.join(QStringLiteral(", "));
    const Result<int> done = connection.execute(
        QStringLiteral("INSERT%3 INTO main.%1 (%2) SELECT %2 FROM restored.%1")
            .arg(quoted(table), list, keepsRows(table) ? QStringLiteral(" OR IGNORE") : QString()));
    if (!done) {
        return Failure(done.error());
    }
    return {};
}

// Attempts that come with the backup come as it has them corrected; those that are here stay as they are
// here, also where a correction was taken back since. Before the log is put together.
Result<void> addCorrected(Connection &connection)
{
    const auto done = connection.execute(QStringLiteral(
        "INSERT OR IGNORE INTO main.ai_usage_corrected SELECT * FROM restored.ai_usage_corrected AS c "
        "WHERE NOT EXISTS (SELECT 1 FROM main.ai_usage_log AS l WHERE l.started_at = c.started_at "
        "AND l.id = c.id)"));
    return done ? Result<void>() : Failure(done.error());
}

Result<void> replaceRows(Connection &connection)
{
    const auto tables = rowTables(connection);
    if (!tables) {
        return Failure(tables.error());
    }
    // Within the transaction, a row may come before the one it belongs to.
    if (const auto set = connection.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !set) {
        return Failure(set.error());
    }
    for (const QString &table : *tables) {
        if (keepsRows(table) || isMerged(table)) {
            continue;
        }
        if (const auto cleared = connection.execute(QStringLiteral("DELETE FROM main.") + quoted(table));
            !cleared) {
            return Failure(cleared.error());
        }
    }
    if (Result<void> added = addCorrected(connection); !added) {
        return added;
    }
    for (const QString &table : *tables) {
        if (isMerged(table)) {
            continue;
        }
        if (Result<void> copied = copyTable(connection, table); !copied) {
            return copied;
        }
    }
    if (Result<void> merged = mergeUsage(connection); !merged) {
        return merged;
    }
    const Result<bool> fullText = connection.dialect().hasTable(connection, QStringLiteral("job_fts"));
    if (fullText && *fullText) {
        const auto rebuilt =
            connection.execute(QStringLiteral("INSERT INTO job_fts (job_fts) VALUES ('rebuild')"));
        if (!rebuilt) {
            return Failure(rebuilt.error());
        }
    }
    return {};
}

} // namespace

Result<void> restoreSqlite(Connection &connection, const DatabaseOptions &options, const QString &file)
{
    const QTemporaryDir folder(QFileInfo(options.file).absolutePath() + QStringLiteral("/restore-XXXXXX"));
    if (!folder.isValid()) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "The workspace cannot be written."),
            QCoreApplication::translate(
                "Storage", "Check that you may write to its folder, or choose another workspace."),
            folder.errorString());
    }
    const Result<QString> copy = upToDateCopy(options, file, folder.path());
    if (!copy) {
        return Failure(copy.error());
    }
    const int version = options.migrations.isEmpty() ? 0 : options.migrations.constLast().version;
    if (const auto kept = BackupFolder(options.backupFolder).add(connection, version); !kept) {
        return Failure(kept.error());
    }
    if (const auto attached = connection.execute(QStringLiteral("ATTACH DATABASE ? AS restored"), {*copy});
        !attached) {
        return Failure(attached.error());
    }
    Result<void> done = connection.inWriteTransaction([](Connection &inner) { return replaceRows(inner); });
    connection.forgetStatements();
    if (const auto detached = connection.execute(QStringLiteral("DETACH DATABASE restored")); !detached) {
        return done ? Result<void>(Failure(detached.error())) : done;
    }
    return done;
}

} // namespace aio
