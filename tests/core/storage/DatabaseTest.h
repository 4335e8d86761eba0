#pragma once

#include "core/storage/Database.h"
#include "core/storage/Dialect.h"
#include "tests/support/TemporaryWorkspace.h"

namespace aio::test {

/// A statement to be handed to Database::write().
inline auto statement(const QString &sql, const QVariantList &values = {})
{
    return [sql, values](Connection &connection) { return connection.execute(sql, values); };
}

/// The first value of a query, as text.
inline Result<QString> textOf(Connection &connection, const QString &sql)
{
    const auto text = connection.first(sql, {}, [](const SqlRow &row) { return row.text(0); });
    return text ? Result<QString>(text->value_or(QStringLiteral("nothing"))) : Failure(text.error());
}

/// A query to be handed to Database::read().
inline auto query(const QString &sql)
{
    return [sql](Connection &connection) { return textOf(connection, sql); };
}

/// What the tests of databases begin with: one of this program, with a table t (n, s) of theirs.
class DatabaseTest : public QObject
{
protected:
    void makeTable()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        QVERIFY(take(m_database->write([](Connection &connection) {
            return connection.execute(connection.dialect().typed(
                QStringLiteral("CREATE TABLE t (n INTEGER NOT NULL PRIMARY KEY, s TEXT)")));
        })));
    }

    void letGo()
    {
        m_database.reset();
        m_workspace.reset();
    }

    /// The first value of a query, or what is wrong with it.
    [[nodiscard]] QString text(const QString &sql) const
    {
        const Result<QString> value = take(m_database->read(query(sql)));
        return value ? *value : value.error().message + value.error().detail;
    }

    [[nodiscard]] int count() const { return text(QStringLiteral("SELECT count(*) FROM t")).toInt(); }

    /// Why a database does not open.
    [[nodiscard]] static Error openError(const DatabaseOptions &options)
    {
        Database database(options);
        const auto opened = take(database.open());
        return opened ? Error{ErrorKind::Internal, QStringLiteral("it opened")} : opened.error();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

} // namespace aio::test
