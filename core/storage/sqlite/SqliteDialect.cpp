#include "core/storage/sqlite/SqliteDialect.h"

#include "core/storage/Connection.h"
#include "core/storage/sqlite/SqliteErrors.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace aio {

namespace {

Result<QString> pragma(Connection &connection, const QString &text)
{
    const auto value =
        connection.first(QStringLiteral("PRAGMA ") + text, {}, [](const SqlRow &row) { return row.text(0); });
    if (!value) {
        return Failure(value.error());
    }
    return value->value_or(QString());
}

// Switching to the write-ahead log needs the file alone for a moment and does not wait by itself: two
// programs that start at once on a new workspace meet here.
Result<void> useWriteAheadLog(Connection &connection)
{
    constexpr int patienceMs = 5000;
    constexpr int pauseMs = 20;
    const QDeadlineTimer deadline(patienceMs);
    Result<QString> mode = pragma(connection, QStringLiteral("journal_mode = WAL"));
    while ((!mode || *mode != u"wal") && !deadline.hasExpired()) {
        if (mode && *mode == u"memory") {
            break;
        }
        QThread::msleep(pauseMs);
        mode = pragma(connection, QStringLiteral("journal_mode = WAL"));
    }
    if (!mode) {
        return Failure(mode.error());
    }
    if (*mode != u"wal") {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate(
                "Storage", "This folder cannot hold a workspace: it may be on a network drive."),
            QCoreApplication::translate("Storage", "Choose a folder on a disk of this computer."),
            QStringLiteral("journal_mode is ") + *mode);
    }
    return {};
}

Result<void> setAndVerify(Connection &connection, const QString &name, const QString &value)
{
    if (const auto set = pragma(connection, name + QStringLiteral(" = ") + value); !set) {
        return Failure(set.error());
    }
    const auto got = pragma(connection, name);
    if (!got) {
        return Failure(got.error());
    }
    if (*got != value) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate(
                "Storage", "The database library of this computer lacks what a workspace needs."),
            QCoreApplication::translate("Storage", "Install the packages again."),
            QStringLiteral("%1 is %2, not %3").arg(name, *got, value));
    }
    return {};
}

} // namespace

Result<void> SqliteDialect::configure(Connection &connection) const
{
    // The first read tells a damaged or foreign file before anything is written to it.
    if (const Result<bool> blank = isBlank(connection); !blank) {
        return Failure(blank.error());
    }
    if (Result<void> log = useWriteAheadLog(connection); !log) {
        return log;
    }
    // NORMAL (1): safe against the end of the process; a power cut can lose the last commits, never the file.
    if (Result<void> set = setAndVerify(connection, QStringLiteral("synchronous"), QStringLiteral("1"));
        !set) {
        return set;
    }
    return setAndVerify(connection, QStringLiteral("foreign_keys"), QStringLiteral("1"));
}

Result<void> SqliteDialect::carryOverRarely(Connection &connection) const
{
    constexpr int pages = 16'000; // 64 MB; SQLite's own choice is a sixteenth of it
    const auto set = pragma(connection, QStringLiteral("wal_autocheckpoint = %1").arg(pages));
    return set ? Result<void>() : Failure(set.error());
}

Result<void> SqliteDialect::carryOver(Connection &connection) const
{
    const auto done = pragma(connection, QStringLiteral("wal_checkpoint(PASSIVE)"));
    return done ? Result<void>() : Failure(done.error());
}

QString SqliteDialect::typed(const QString &sql) const
{
    QString text = sql;
    return text.replace(QStringLiteral("$BLOB"), QStringLiteral("BLOB"))
        .replace(QStringLiteral("$CLUSTERED"), QStringLiteral("WITHOUT ROWID"))
        .replace(QStringLiteral("$MONTHLY"), QStringLiteral("WITHOUT ROWID"))
        .replace(QStringLiteral("$SERIAL"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"));
}

bool SqliteDialect::supports(Connection &connection, SqlFeature feature) const
{
    if (feature == SqlFeature::None) {
        return true;
    }
    const auto used = connection.first(QStringLiteral("SELECT sqlite_compileoption_used('ENABLE_FTS5')"), {},
        [](const SqlRow &row) { return row.flag(0); });
    return used && used->value_or(false);
}

Result<bool> SqliteDialect::hasTable(Connection &connection, const QString &name) const
{
    const auto found =
        connection.first(QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"),
            {name}, [](const SqlRow &) { return true; });
    if (!found) {
        return Failure(found.error());
    }
    return found->has_value();
}

Result<bool> SqliteDialect::isBlank(Connection &connection) const
{
    const auto tables = connection.first(QStringLiteral("SELECT count(*) FROM sqlite_master"), {},
        [](const SqlRow &row) { return row.integer(0); });
    if (!tables) {
        return Failure(tables.error());
    }
    return tables->value_or(0) == 0;
}

Result<qint64> SqliteDialect::foreignChanges(Connection &connection) const
{
    const auto version = pragma(connection, QStringLiteral("data_version"));
    if (!version) {
        return Failure(version.error());
    }
    return version->toLongLong();
}

Result<void> SqliteDialect::check(Connection &connection) const
{
    const auto problems = connection.list(
        QStringLiteral("PRAGMA integrity_check(20)"), {}, [](const SqlRow &row) { return row.text(0); });
    if (!problems) {
        return Failure(problems.error());
    }
    if (*problems != QStringList{QStringLiteral("ok")}) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "The workspace's database is damaged."),
            QCoreApplication::translate("Storage", "Restore a backup from the workspace's backups folder."),
            QStringList(*problems).join(u'\n'));
    }
    const auto orphans = connection.list(QStringLiteral("PRAGMA foreign_key_check"), {},
        [](const SqlRow &row) { return row.text(0) + QStringLiteral(" → ") + row.text(2); });
    if (!orphans) {
        return Failure(orphans.error());
    }
    if (!orphans->isEmpty()) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "Some rows of the workspace belong to nothing."),
            QCoreApplication::translate("Storage", "Restore a backup from the workspace's backups folder."),
            QStringList(*orphans).join(u'\n'));
    }
    return {};
}

Result<qint64> SqliteDialect::usedBytes(Connection &connection) const
{
    const auto used = connection.first(
        QStringLiteral("SELECT (p.page_count - f.freelist_count) * s.page_size FROM pragma_page_count p, "
                       "pragma_freelist_count f, pragma_page_size s"),
        {}, [](const SqlRow &row) { return row.integer(0); });
    return used ? Result<qint64>(used->value_or(0)) : Failure(used.error());
}

Result<void> SqliteDialect::copyTo(Connection &connection, const QString &file) const
{
    const Result<int> done = connection.execute(QStringLiteral("VACUUM INTO ?"), {file});
    if (!done) {
        return Failure(done.error());
    }
    return {};
}

Error SqliteDialect::error(const QSqlError &error, const QString &doing) const
{
    return sqliteError(error, doing);
}

} // namespace aio
