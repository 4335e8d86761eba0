#pragma once

#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace aio {

/// The current row of a result, by column index. Valid only inside the callback that is given it.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromString(text(column)); }

private:
    const QSqlQuery &m_query;
};

/// An id as the rows of small tables keep it: lower case, no braces. The usage log keeps 16 bytes.
[[nodiscard]] QString sqlId(const QUuid &id);

/// A text for a bound value: never NULL, which an empty QString would become.
[[nodiscard]] QString sqlText(const QString &text);

} // namespace aio
