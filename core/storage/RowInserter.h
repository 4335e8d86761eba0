#pragma once

#include "core/base/Error.h"

#include <QByteArrayView>
#include <QString>
#include <QVariantList>

#include <memory>

struct sqlite3_stmt;

namespace aio {

class Connection;

/// Runs one statement for many rows, within transactions of the connection and on its thread. Costs a tenth
/// of what Connection::execute() does where the database lets it be spoken to directly, and does the same
/// everywhere else. The connection must outlive it.
class RowInserter
{
public:
    RowInserter(Connection &connection, QString sql);
    ~RowInserter();
    Q_DISABLE_COPY_MOVE(RowInserter)

    /// The next value of the row, in the order of the statement's question marks.
    void null();
    void integer(qint64 number);
    void text(const QString &text); ///< never NULL
    void bytes(const QByteArray &bytes); ///< never NULL
    void integerOrNull(const std::optional<qint64> &number);

    /// Runs it with these values, which are forgotten then; the number of rows that it changed.
    [[nodiscard]] Result<int> run();

private:
    void bound(int code);
    Result<int> runDirectly();
    [[nodiscard]] Error problem(int code) const;

    Connection &m_connection;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr; ///< null: by m_values
    int m_place = 0;
    int m_trouble = 0; ///< of a value that could not be bound
    QVariantList m_values;
};

} // namespace aio
