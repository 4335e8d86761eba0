#include "core/storage/WriteStamp.h"

#include "core/storage/Connection.h"
#include "core/storage/Dialect.h"

namespace aio {

namespace {

Result<std::optional<qint64>> stampOf(Connection &connection)
{
    return connection.first(QStringLiteral("SELECT value FROM storage_stamp WHERE id = 1"), {},
        [](const SqlRow &row) { return row.integer(0); });
}

} // namespace

void WriteStamp::start(Connection &connection)
{
    const Result<bool> there = connection.dialect().hasTable(connection, QStringLiteral("storage_stamp"));
    const auto value = there && *there ? stampOf(connection) : Result<std::optional<qint64>>();
    m_active = value && value->has_value();
    m_known = m_active ? **value : 0;
    m_counted = m_known;
    m_othersWrote = false;
}

Result<void> WriteStamp::count(Connection &connection)
{
    if (!m_active) {
        return {};
    }
    const auto counted =
        connection.execute(QStringLiteral("UPDATE storage_stamp SET value = value + 1 WHERE id = 1"));
    const auto value = counted ? stampOf(connection) : Failure(counted.error());
    if (!value) {
        return Failure(value.error());
    }
    m_counted = value->value_or(m_known);
    return {};
}

void WriteStamp::committed()
{
    // A step of more than one: somebody wrote between this transaction and what was known.
    m_othersWrote = m_othersWrote || m_counted > m_known + 1;
    m_known = m_counted;
    m_wroteHere = true;
}

bool WriteStamp::othersWrote(Connection &connection)
{
    if (!m_active) {
        return true;
    }
    const auto value = stampOf(connection);
    if (!value || !*value) {
        return true;
    }
    const bool wrote = m_othersWrote || **value != m_known;
    m_othersWrote = false;
    m_known = **value;
    m_counted = m_known;
    return wrote;
}

} // namespace aio
