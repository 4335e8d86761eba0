#include "core/storage/postgresql/PostgresDialect.h"

#include "core/storage/postgresql/PostgresErrors.h"
#include "core/storage/postgresql/PostgresSchema.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio {

namespace {

// Of this program's writers; locks of this sort are a database's own.
const QString writersLock = QStringLiteral("4707655");

Result<QString> textOf(Connection &connection, const QString &sql)
{
    const auto value = connection.first(sql, {}, [](const SqlRow &row) { return row.text(0); });
    return value ? Result<QString>(value->value_or(QString())) : Failure(value.error());
}

Result<void> refuseUnfit(Connection &connection)
{
    struct Need
    {
        QString sql;
        QString message;
        QString hint;
    };
    const QList<Need> needs{
        {QStringLiteral("SELECT CASE WHEN current_setting('server_version_num')::int >= 130000 THEN '' "
                        "ELSE current_setting('server_version') END"),
            QCoreApplication::translate("Storage", "The database server is too old."),
            QCoreApplication::translate("Storage", "PostgreSQL 13 or newer is needed.")},
        {QStringLiteral("SELECT CASE WHEN current_setting('server_encoding') = 'UTF8' THEN '' "
                        "ELSE current_setting('server_encoding') END"),
            QCoreApplication::translate("Storage", "The database does not keep text as UTF-8."),
            QCoreApplication::translate("Storage", "Make a database with the encoding UTF8.")},
        {QStringLiteral("SELECT CASE WHEN pg_is_in_recovery() THEN 'standby' ELSE '' END"),
            QCoreApplication::translate("Storage", "This database server is a copy that cannot be written."),
            QCoreApplication::translate("Storage", "Use the address of the main server.")},
        {QStringLiteral("SELECT CASE WHEN current_schema() IS NULL THEN 'no schema' ELSE '' END"),
            QCoreApplication::translate("Storage", "You may not use this database."),
            QCoreApplication::translate(
                "Storage", "Ask its administrator for the rights to use and to make tables.")},
    };
    for (const Need &need : needs) {
        const Result<QString> lack = textOf(connection, need.sql);
        if (!lack) {
            return Failure(lack.error());
        }
        if (!lack->isEmpty()) {
            return failure(ErrorKind::Storage, need.message, need.hint, *lack);
        }
    }
    return {};
}

Result<QStringList> tablesOf(Connection &connection)
{
    const auto tables = connection.list(
        QStringLiteral(
            "SELECT quote_ident(c.relname) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace "
            "n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relkind = 'r' "
            "ORDER BY c.relname"),
        {}, [](const SqlRow &row) { return row.text(0); });
    return tables ? Result<QStringList>(QStringList(*tables)) : Failure(tables.error());
}

} // namespace

DriverSettings postgresSettings(const ServerAddress &address)
{
    QStringList options{QStringLiteral("application_name=AIOrchestrator"),
        QStringLiteral("keepalives_idle=30"), QStringLiteral("keepalives_interval=10"),
        QStringLiteral("keepalives_count=3"), QStringLiteral("tcp_user_timeout=30000")};
    for (const QString &each : address.parameters) {
        options << QStringLiteral("%1='%2'").arg(each.section(u'=', 0, 0), each.section(u'=', 1));
    }
    if (address.parameter(QStringLiteral("sslmode")).isEmpty() && !address.isLocal()) {
        options << QStringLiteral("sslmode=verify-full");
        if (address.parameter(QStringLiteral("sslrootcert")).isEmpty()) {
            options << QStringLiteral("sslrootcert=/etc/ssl/certs/ca-certificates.crt");
        }
    }
    if (address.parameter(QStringLiteral("connect_timeout")).isEmpty()) {
        options << QStringLiteral("connect_timeout=5");
    }
    return {QStringLiteral("QPSQL"), address.database, options.join(u';'), address.host, address.port,
        address.user, address.password, address.passwordFrom};
}

PostgresDialect::PostgresDialect(int lockTimeoutMs)
    : m_lockTimeoutMs(lockTimeoutMs)
{
}

Result<void> PostgresDialect::configure(Connection &connection) const
{
    // A program that hangs or sleeps within a transaction must not keep everybody else waiting for ever.
    for (const QString &setting :
        {QStringLiteral("TIME ZONE 'UTC'"), QStringLiteral("standard_conforming_strings = on"),
            QStringLiteral("bytea_output = 'hex'"), QStringLiteral("client_min_messages = warning"),
            QStringLiteral("jit = off"), QStringLiteral("idle_in_transaction_session_timeout = '120s'"),
            QStringLiteral("lock_timeout = '%1ms'").arg(std::max(m_lockTimeoutMs, 1))}) {
        if (const auto set = connection.execute(QStringLiteral("SET ") + setting); !set) {
            return Failure(set.error());
        }
    }
    m_months.clear();
    return refuseUnfit(connection);
}

QStringList PostgresDialect::begin(Access access) const
{
    if (access == Access::Read) {
        return {QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")};
    }
    // Each statement after the lock sees all that was committed before it.
    return {QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"),
        QStringLiteral("SELECT pg_advisory_xact_lock%1(%2)")
            .arg(access == Access::Append ? QStringLiteral("_shared") : QString(), writersLock)};
}

bool PostgresDialect::prepares(const QString &sql) const
{
    static const QStringList words{QStringLiteral("SELECT "), QStringLiteral("INSERT "),
        QStringLiteral("UPDATE "), QStringLiteral("DELETE "), QStringLiteral("WITH ")};
    return std::any_of(
        words.cbegin(), words.cend(), [&sql](const QString &word) { return sql.startsWith(word); });
}

QString PostgresDialect::adapted(const QString &sql) const
{
    // Searches of people do not tell capitals from others.
    QString text = sql;
    return text.replace(QStringLiteral(" LIKE ?"), QStringLiteral(" ILIKE ?"));
}

Result<void> PostgresDialect::prepareSchema(Connection &connection) const
{
    for (const QString &function : postgresFunctions()) {
        if (const auto made = connection.execute(function); !made) {
            return Failure(made.error());
        }
    }
    return {};
}

Result<void> PostgresDialect::prepareMonth(Connection &connection, qint64 at) const
{
    const PostgresMonth month = PostgresMonth::of(at);
    if (m_months.contains(month.table)) {
        return {};
    }
    Result<bool> there = hasTable(connection, month.table);
    if (there && !*there) {
        const Result<void> made = connection.inWriteTransaction([&](Connection &) -> Result<void> {
            // Another program may have done it while this one waited for the lock.
            const Result<bool> now = hasTable(connection, month.table);
            if (!now || *now) {
                return now ? Result<void>() : Failure(now.error());
            }
            for (const QString &sql : month.statements()) {
                if (const auto done = connection.execute(sql); !done) {
                    return Failure(done.error());
                }
            }
            return {};
        });
        there = made ? Result<bool>(true) : Failure(made.error());
    }
    if (!there) {
        return Failure(there.error());
    }
    m_months.insert(month.table);
    return {};
}

QString PostgresDialect::typed(const QString &sql) const
{
    return postgresTyped(sql);
}

Result<bool> PostgresDialect::hasTable(Connection &connection, const QString &name) const
{
    const auto found =
        connection.first(QStringLiteral("SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n "
                                        "ON n.oid = c.relnamespace WHERE n.nspname = current_schema() "
                                        "AND c.relkind IN ('r', 'p') AND c.relname = ?"),
            {name}, [](const SqlRow &) { return true; });
    return found ? Result<bool>(found->has_value()) : Failure(found.error());
}

Result<bool> PostgresDialect::isBlank(Connection &connection) const
{
    const auto tables = tablesOf(connection);
    return tables ? Result<bool>(tables->isEmpty()) : Failure(tables.error());
}

Result<qint64> PostgresDialect::foreignChanges(Connection &connection) const
{
    // Changes with every commit, also this connection's own and those of other databases.
    const auto snapshot =
        connection.first(QStringLiteral("SELECT hashtextextended(pg_current_snapshot()::text, 0)"), {},
            [](const SqlRow &row) { return row.integer(0); });
    return snapshot ? Result<qint64>(snapshot->value_or(0)) : Failure(snapshot.error());
}

Result<void> PostgresDialect::check(Connection &connection) const
{
    const auto tables = tablesOf(connection);
    if (!tables) {
        return Failure(tables.error());
    }
    // Reads every byte of every row, also what is kept beside it.
    for (const QString &table : *tables) {
        const auto read =
            connection.first(QStringLiteral("SELECT count(*) FROM %1 t WHERE t::text IS NULL").arg(table), {},
                [](const SqlRow &row) { return row.integer(0); });
        if (!read) {
            return Failure(read.error());
        }
    }
    return {};
}

Result<qint64> PostgresDialect::usedBytes(Connection &connection) const
{
    // What was deleted stays in the files until the server reuses it: counted off by its share of the rows.
    const auto used = connection.first(
        QStringLiteral("SELECT coalesce(sum(pg_total_relation_size(c.oid) * CASE WHEN s.n_dead_tup > 0 THEN "
                       "s.n_live_tup::float8 / (s.n_live_tup + s.n_dead_tup) ELSE 1 END), 0)::bigint "
                       "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                       "LEFT JOIN pg_catalog.pg_stat_user_tables s ON s.relid = c.oid "
                       "WHERE n.nspname = current_schema() AND c.relkind = 'r'"),
        {}, [](const SqlRow &row) { return row.integer(0); });
    return used ? Result<qint64>(used->value_or(0)) : Failure(used.error());
}

Result<void> PostgresDialect::copyTo(Connection &, const QString &file) const
{
    return failure(ErrorKind::Usage,
        QCoreApplication::translate(
            "Storage", "This workspace is on a server, which has backups of its own."),
        QCoreApplication::translate(
            "Storage", "Use the tools of the server, such as pg_dump and pg_restore."),
        file);
}

Trouble PostgresDialect::trouble(const QSqlError &error) const
{
    return postgresTrouble(error);
}

Error PostgresDialect::error(const QSqlError &error, const QString &doing) const
{
    return postgresError(error, doing);
}

} // namespace aio
