#include "core/storage/Connection.h"

#include "core/base/Log.h"
#include "core/storage/Dialect.h"
#include "core/storage/WriteStamp.h"

#include <QUuid>

namespace aio {

namespace {

// More distinct statements than the repositories have; a search that builds its text adds a few.
constexpr std::size_t maxStatements = 128;

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(
    const Dialect &dialect, const QString &driver, const QString &file, const QString &options)
{
    std::unique_ptr<Connection> connection(
        new Connection(dialect, driver, QUuid::createUuid().toString(QUuid::Id128)));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(file);
    database.setConnectOptions(options);
    if (!database.open()) {
        return Failure(dialect.error(database.lastError(), QStringLiteral("open")));
    }
    if (const Result<void> configured = dialect.configure(*connection); !configured) {
        return Failure(configured.error());
    }
    return connection;
}

Connection::Connection(const Dialect &dialect, const QString &driver, const QString &name)
    : m_dialect(dialect)
    , m_name(name)
    , m_database(QSqlDatabase::addDatabase(driver, name))
{
}

Connection::~Connection()
{
    // Statements and handle go first: a connection in use cannot be removed.
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<int> Connection::execute(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query) {
        return Failure(query.error());
    }
    const int changed = query->numRowsAffected();
    putBack(sql, std::move(*query));
    return changed;
}

Result<void> Connection::forEach(const QString &sql, const QVariantList &values, const RowFunction &row)
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query) {
        return Failure(query.error());
    }
    const SqlRow current(*query);
    while (query->next()) {
        row(current);
    }
    // Reading a row can fail too: a damaged page, a lost disk.
    const QSqlError problem = query->lastError();
    if (problem.isValid() && problem.type() != QSqlError::NoError) {
        return Failure(m_dialect.error(problem, sql));
    }
    putBack(sql, std::move(*query));
    return {};
}

Result<QSqlQuery> Connection::prepared(const QString &sql)
{
    // Taken out while in use: a row function may run the same statement again.
    if (const auto found = m_statements.find(sql); found != m_statements.end()) {
        QSqlQuery query = std::move(found->second);
        m_statements.erase(found);
        return query;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return Failure(m_dialect.error(query.lastError(), sql));
    }
    return query;
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = prepared(sql);
    if (!query) {
        return query;
    }
    for (int i = 0; i < values.size(); ++i) {
        query->bindValue(i, values.at(i));
    }
    if (!query->exec()) {
        const QSqlError problem = query->lastError();
        qCDebug(lcStorage) << "failed:" << sql << problem.nativeErrorCode();
        return Failure(m_dialect.error(problem, sql));
    }
    return query;
}

void Connection::putBack(const QString &sql, QSqlQuery &&query)
{
    query.finish();
    if (m_statements.size() >= maxStatements) {
        m_statements.clear();
    }
    m_statements.insert_or_assign(sql, std::move(query));
}

Result<int> Connection::begin(bool write)
{
    return execute(write ? m_dialect.beginWrite() : m_dialect.beginRead());
}

Result<int> Connection::commit(bool write)
{
    const bool counts = write && m_stamp != nullptr;
    if (counts) {
        if (const Result<void> counted = m_stamp->count(*this); !counted) {
            return Failure(counted.error());
        }
    }
    Result<int> done = execute(QStringLiteral("COMMIT"));
    if (counts && done) {
        m_stamp->committed();
    }
    return done;
}

void Connection::rollback()
{
    // The error that led here is the one to keep; a database that already rolled back says so again.
    if (const Result<int> done = execute(QStringLiteral("ROLLBACK")); !done) {
        qCDebug(lcStorage) << "rollback:" << done.error().detail;
    }
}

} // namespace aio
