#include "core/storage/Connection.h"

#include "core/base/Log.h"
#include "core/storage/Dialect.h"
#include "core/storage/RowInserter.h"
#include "core/storage/WriteStamp.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QUuid>

namespace aio {

namespace {

// More distinct statements than the repositories have; a search that builds its text adds a few.
constexpr std::size_t maxStatements = 128;

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(
    std::unique_ptr<const Dialect> dialect, const DriverSettings &settings)
{
    std::unique_ptr<Connection> connection(new Connection(std::move(dialect), settings));
    if (const Result<void> connected = connection->connectNow(); !connected) {
        return Failure(connected.error());
    }
    return connection;
}

Connection::Connection(std::unique_ptr<const Dialect> dialect, DriverSettings settings)
    : m_dialect(std::move(dialect))
    , m_settings(std::move(settings))
    , m_name(QUuid::createUuid().toString(QUuid::Id128))
{
}

Connection::~Connection()
{
    forgetStatements(); // while there is somebody to tell
    disconnectNow();
}

Result<void> Connection::connectNow()
{
    disconnectNow();
    m_couldNotConnect = true;
    if (!QSqlDatabase::isDriverAvailable(m_settings.driver)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "This computer lacks the driver for the database."),
            QCoreApplication::translate("Storage", "Install the packages of the program again."),
            m_settings.driver);
    }
    ai::Secret password = m_settings.password;
    if (password.isEmpty() && m_settings.passwordFrom) {
        Result<ai::Secret> found = m_settings.passwordFrom();
        if (!found) {
            m_trouble = Trouble::Lost;
            return Failure(found.error());
        }
        password = *std::move(found);
    }
    m_database = QSqlDatabase::addDatabase(m_settings.driver, m_name);
    m_database.setDatabaseName(m_settings.database);
    m_database.setConnectOptions(m_settings.options);
    m_database.setHostName(m_settings.host);
    if (m_settings.port > 0) {
        m_database.setPort(m_settings.port);
    }
    // Sums of whole numbers must stay whole.
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!m_database.open(m_settings.user, QString::fromUtf8(password.reveal()))) {
        const QSqlError problem = m_database.lastError();
        disconnectNow();
        m_trouble = Trouble::Lost;
        return Failure(m_dialect->error(problem, QStringLiteral("open")));
    }
    m_couldNotConnect = false;
    m_trouble = Trouble::None;
    m_isConnecting = true;
    Result<void> configured = m_dialect->configure(*this);
    m_isConnecting = false;
    if (!configured) {
        disconnectNow();
    }
    return configured;
}

void Connection::disconnectNow()
{
    m_inserters.clear();
    // The driver goes first: statements of a connection that is gone would complain. A connection in use
    // cannot be removed.
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_statements.clear();
    m_failed.clear();
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
    return forEachWhile(sql, values, [&row](const SqlRow &current) {
        row(current);
        return true;
    });
}

Result<void> Connection::forEachWhile(
    const QString &sql, const QVariantList &values, const std::function<bool(const SqlRow &)> &row)
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query) {
        return Failure(query.error());
    }
    const SqlRow current(*query);
    bool goesOn = true;
    while (goesOn && query->next()) {
        goesOn = row(current);
    }
    // Reading a row can fail too: a damaged page, a lost disk.
    const QSqlError problem = query->lastError();
    if (problem.isValid() && problem.type() != QSqlError::NoError) {
        return failed(std::move(*query), sql);
    }
    putBack(sql, std::move(*query));
    return {};
}

RowInserter &Connection::inserter(const QString &sql)
{
    std::unique_ptr<RowInserter> &kept = m_inserters[sql];
    if (!kept) {
        kept = std::make_unique<RowInserter>(*this, sql);
    }
    return *kept;
}

void Connection::forgetStatements()
{
    m_statements.clear();
    m_inserters.clear();
}

sqlite3 *Connection::sqliteHandle() const
{
    const QVariant handle = m_database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                       : nullptr;
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
    query.setForwardOnly(m_dialect->streamsRows());
    if (!query.prepare(m_dialect->adapted(sql))) {
        return failed(std::move(query), sql);
    }
    return query;
}

Failure Connection::failed(QSqlQuery &&query, const QString &sql)
{
    const QSqlError problem = query.lastError();
    qCDebug(lcStorage) << "failed:" << sql << problem.nativeErrorCode();
    // The first error of a transaction tells the most.
    if (m_trouble != Trouble::Lost) {
        m_trouble = m_database.isOpen() ? m_dialect->trouble(problem) : Trouble::Lost;
    }
    const Error error = m_dialect->error(problem, sql);
    if (m_trouble == Trouble::Lost || (m_inTransaction && m_dialect->errorsEndTransactions())) {
        m_failed.push_back(std::move(query)); // letting it go now would be a statement, too
    }
    if (m_inTransaction && m_dialect->errorsEndTransactions()) {
        m_firstError = m_firstError.value_or(error);
    }
    return Failure(error);
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    if (m_inTransaction || m_isConnecting) {
        return runOnce(sql, values);
    }
    if (!m_database.isOpen()) {
        if (const Result<void> connected = connectNow(); !connected) {
            return Failure(connected.error());
        }
    }
    m_trouble = Trouble::None;
    Result<QSqlQuery> query = runOnce(sql, values);
    // By itself, only what changes nothing is safe to ask twice.
    if (!query && m_trouble == Trouble::Lost && sql.startsWith(QStringLiteral("SELECT "))) {
        if (const Result<void> connected = connectNow(); !connected) {
            return Failure(connected.error());
        }
        query = runOnce(sql, values);
    }
    return query;
}

Result<QSqlQuery> Connection::runOnce(const QString &sql, const QVariantList &values)
{
    if (!m_database.isOpen()) {
        m_trouble = Trouble::Lost;
        return Failure(m_dialect->error({}, sql));
    }
    if (values.isEmpty() && !m_dialect->prepares(sql)) {
        QSqlQuery query(m_database);
        query.setForwardOnly(m_dialect->streamsRows());
        return query.exec(sql) ? Result<QSqlQuery>(std::move(query)) : failed(std::move(query), sql);
    }
    Result<QSqlQuery> query = prepared(sql);
    if (!query) {
        return query;
    }
    for (int i = 0; i < values.size(); ++i) {
        query->bindValue(i, values.at(i));
    }
    if (!query->exec()) {
        return failed(std::move(*query), sql);
    }
    return query;
}

void Connection::putBack(const QString &sql, QSqlQuery &&query)
{
    query.finish();
    if (!m_dialect->prepares(sql)) {
        return;
    }
    if (m_statements.size() >= maxStatements) {
        m_statements.clear();
    }
    m_statements.insert_or_assign(sql, std::move(query));
}

Result<int> Connection::begin(Access access)
{
    Result<int> begun = 0;
    const bool wasOpen = m_database.isOpen();
    const QStringList statements = m_dialect->begin(access);
    for (qsizetype i = 0; begun && i < statements.size(); ++i) {
        begun = execute(statements.at(i));
        if (!begun && i == 0 && m_trouble == Trouble::Lost && wasOpen) {
            // Nothing had begun: nothing is lost. One that was not open was opened just now, in vain.
            const Result<void> connected = connectNow();
            begun = connected ? execute(statements.at(i)) : Result<int>(Failure(connected.error()));
        }
        m_inTransaction = begun.has_value() || i > 0;
    }
    if (!begun) {
        rollback(); // a lock that was not given leaves a transaction behind
        return begun;
    }
    ++m_transactions;
    return begun;
}

Result<int> Connection::commit(Access access)
{
    if (m_firstError) {
        return Failure(*m_firstError); // the database would end it and say that all is well
    }
    const bool counts = access == Access::Write && m_stamp != nullptr;
    if (counts) {
        if (const Result<void> counted = m_stamp->count(*this); !counted) {
            return Failure(counted.error());
        }
    }
    Result<int> done = execute(QStringLiteral("COMMIT"));
    m_inTransaction = !done;
    if (counts && done) {
        m_stamp->committed();
    }
    return done;
}

void Connection::rollback()
{
    // The error that led here is the one to keep; a database that already rolled back says so again.
    m_firstError.reset();
    if (m_trouble == Trouble::Lost) {
        m_inTransaction = false;
        disconnectNow();
        return;
    }
    const Trouble trouble = m_trouble;
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("ROLLBACK"))) {
        qCDebug(lcStorage) << "rollback:" << query.lastError().text();
    }
    query.clear();
    m_inTransaction = false;
    m_failed.clear();
    m_trouble = trouble;
}

} // namespace aio
