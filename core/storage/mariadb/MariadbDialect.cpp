#include "core/storage/mariadb/MariadbDialect.h"

#include "core/storage/ServerWords.h"
#include "core/storage/mariadb/MariadbErrors.h"
#include "core/storage/mariadb/MariadbSchema.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio {

namespace {

Result<QStringList> mariadbTables(Connection &connection)
{
    const auto tables = connection.list(
        QStringLiteral("SELECT table_name FROM information_schema.tables WHERE table_schema = database() "
                       "AND table_type = 'BASE TABLE' AND table_name <> 'storage_lock' ORDER BY table_name"),
        {}, [](const SqlRow &row) { return row.text(0); });
    return tables ? Result<QStringList>(QStringList(*tables)) : Failure(tables.error());
}

Result<void> executeAll(Connection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = connection.execute(sql); !done) {
            return Failure(done.error());
        }
    }
    return {};
}

// The driver falls back to a connection that everybody can listen to, without a word.
Result<void> refusePlain(Connection &connection)
{
    const auto cipher = connection.first(QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_cipher'"), {},
        [](const SqlRow &row) { return row.text(1); });
    if (!cipher) {
        return Failure(cipher.error());
    }
    const serverwords::Words words = serverwords::certificate();
    return cipher->value_or(QString()).isEmpty()
        ? failure(ErrorKind::Storage, words.message, words.hint, QStringLiteral("Ssl_cipher is empty"))
        : Result<void>();
}

// Of the program that changes the schema, until it is done.
const QString schemaLock = QStringLiteral("concat('aio.schema.', database())");

} // namespace

Result<DriverSettings> mariadbSettings(const ServerAddress &address)
{
    QStringList options{QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=5"),
        QStringLiteral("MYSQL_OPT_READ_TIMEOUT=600"), QStringLiteral("MYSQL_OPT_WRITE_TIMEOUT=30")};
    const QString mode = address.parameter(QStringLiteral("sslmode"));
    const bool isPlain = mode == u"disable" || (mode.isEmpty() && address.isLocal());
    if (!isPlain && mode != u"require") {
        return failure(ErrorKind::Usage,
            QCoreApplication::translate(
                "Storage", "The driver for MariaDB cannot check the certificate of the server."),
            QCoreApplication::translate("Storage",
                "Reach the server through a tunnel to this computer, or say "
                "sslmode=require in the address to encrypt without a check."));
    }
    if (mode == u"require") {
        const QString authority = address.parameter(QStringLiteral("sslrootcert"));
        options << QStringLiteral("SSL_CA=")
                + (authority.isEmpty() ? QStringLiteral("/etc/ssl/certs/ca-certificates.crt") : authority);
    }
    const bool socket = address.host.startsWith(u'/');
    if (socket) {
        options << QStringLiteral("UNIX_SOCKET=") + address.host;
    }
    return DriverSettings{QStringLiteral("QMARIADB"), address.database, options.join(u';'),
        socket ? QStringLiteral("localhost") : address.host, address.port, address.user, address.password,
        address.passwordFrom};
}

MariadbDialect::MariadbDialect(int lockTimeoutMs, bool mustEncrypt)
    : m_lockTimeoutMs(lockTimeoutMs)
    , m_mustEncrypt(mustEncrypt)
{
}

Result<void> MariadbDialect::configure(Connection &connection) const
{
    if (const Result<void> safe = m_mustEncrypt ? refusePlain(connection) : Result<void>(); !safe) {
        return safe;
    }
    constexpr int second = 1000;
    const Result<void> set = executeAll(connection,
        {QStringLiteral("SET NAMES utf8mb4 COLLATE utf8mb4_bin"), QStringLiteral("SET time_zone = '+00:00'"),
            QStringLiteral("SET sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,"
                           "STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'"),
            QStringLiteral("SET wait_timeout = 28800"), QStringLiteral("SET idle_transaction_timeout = 120"),
            QStringLiteral("SET innodb_lock_wait_timeout = %1").arg(std::max(m_lockTimeoutMs / second, 1))});
    if (!set) {
        return set;
    }
    const Result<bool> known = hasTable(connection, QStringLiteral("storage_lock"));
    if (!known || *known) {
        return known ? Result<void>() : Failure(known.error());
    }
    return executeAll(connection,
        {QStringLiteral(
             "CREATE TABLE IF NOT EXISTS storage_lock (id INT NOT NULL PRIMARY KEY) ENGINE = InnoDB"),
            QStringLiteral("INSERT IGNORE INTO storage_lock (id) VALUES (1)")});
}

QStringList MariadbDialect::begin(Access access) const
{
    if (access == Access::Read) {
        return {QStringLiteral("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"),
            QStringLiteral("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")};
    }
    // Each statement after the lock sees all that was committed before it.
    return {QStringLiteral("SET TRANSACTION ISOLATION LEVEL READ COMMITTED"),
        QStringLiteral("START TRANSACTION"),
        QStringLiteral("SELECT id FROM storage_lock WHERE id = 1 ")
            + (access == Access::Append ? QStringLiteral("LOCK IN SHARE MODE")
                                        : QStringLiteral("FOR UPDATE"))};
}

bool MariadbDialect::prepares(const QString &sql) const
{
    static const QStringList words{QStringLiteral("SELECT "), QStringLiteral("INSERT "),
        QStringLiteral("UPDATE "), QStringLiteral("DELETE ")};
    return std::any_of(
        words.cbegin(), words.cend(), [&sql](const QString &word) { return sql.startsWith(word); });
}

QString MariadbDialect::adapted(const QString &sql) const
{
    return mariadbAdapted(sql);
}

Result<void> MariadbDialect::prepareSchema(Connection &connection) const
{
    const auto locked = connection.first(QStringLiteral("SELECT GET_LOCK(%1, 60)").arg(schemaLock), {},
        [](const SqlRow &row) { return row.flag(0); });
    if (!locked) {
        return Failure(locked.error());
    }
    const serverwords::Words words = serverwords::busy();
    return locked->value_or(false)
        ? Result<void>()
        : failure(ErrorKind::Storage, words.message, words.hint, QStringLiteral("GET_LOCK"));
}

Result<void> MariadbDialect::finishSchema(Connection &connection) const
{
    const auto freed = connection.first(QStringLiteral("SELECT RELEASE_LOCK(%1)").arg(schemaLock), {},
        [](const SqlRow &row) { return row.flag(0); });
    return freed ? Result<void>() : Failure(freed.error());
}

QString MariadbDialect::typed(const QString &sql) const
{
    return mariadbTyped(sql);
}

Result<bool> MariadbDialect::hasTable(Connection &connection, const QString &name) const
{
    const auto found = connection.first(
        QStringLiteral("SELECT 1 FROM information_schema.tables WHERE table_schema = database() "
                       "AND table_type = 'BASE TABLE' AND table_name = ?"),
        {name}, [](const SqlRow &) { return true; });
    return found ? Result<bool>(found->has_value()) : Failure(found.error());
}

Result<bool> MariadbDialect::isBlank(Connection &connection) const
{
    const auto tables = mariadbTables(connection);
    return tables ? Result<bool>(tables->isEmpty()) : Failure(tables.error());
}

Result<qint64> MariadbDialect::foreignChanges(Connection &connection) const
{
    // Changes with every commit, also this connection's own.
    const auto commits =
        connection.first(QStringLiteral("SELECT variable_value FROM information_schema.global_status "
                                        "WHERE variable_name = 'HANDLER_COMMIT'"),
            {}, [](const SqlRow &row) { return row.integer(0); });
    return commits ? Result<qint64>(commits->value_or(0)) : Failure(commits.error());
}

Result<void> MariadbDialect::check(Connection &connection) const
{
    const auto tables = mariadbTables(connection);
    if (!tables) {
        return Failure(tables.error());
    }
    for (const QString &table : *tables) {
        QStringList problems;
        const auto checked = connection.forEach(
            QStringLiteral("CHECK TABLE %1 EXTENDED").arg(table), {}, [&problems](const SqlRow &row) {
                constexpr int kind = 2;
                if (row.text(kind) == u"error") {
                    problems << row.text(kind + 1);
                }
            });
        if (!checked) {
            return checked;
        }
        if (!problems.isEmpty()) {
            return failure(ErrorKind::Storage,
                QCoreApplication::translate("Storage", "The database on the server is damaged."),
                QCoreApplication::translate("Storage", "Have its administrator restore a backup."),
                table + QStringLiteral(": ") + problems.join(u'\n'));
        }
    }
    return {};
}

Result<qint64> MariadbDialect::usedBytes(Connection &connection) const
{
    const auto used =
        connection.first(QStringLiteral("SELECT coalesce(sum(data_length + index_length), 0) FROM "
                                        "information_schema.tables WHERE table_schema = database()"),
            {}, [](const SqlRow &row) { return row.integer(0); });
    return used ? Result<qint64>(used->value_or(0)) : Failure(used.error());
}

Result<void> MariadbDialect::copyTo(Connection &, const QString &file) const
{
    return failure(ErrorKind::Usage,
        QCoreApplication::translate(
            "Storage", "This workspace is on a server, which has backups of its own."),
        QCoreApplication::translate("Storage", "Use the tools of the server, such as mariadb-dump."), file);
}

Trouble MariadbDialect::trouble(const QSqlError &error) const
{
    return mariadbTrouble(error);
}

Error MariadbDialect::error(const QSqlError &error, const QString &doing) const
{
    return mariadbError(error, doing);
}

} // namespace aio
