#include "core/storage/RowInserter.h"

#include "core/storage/Connection.h"
#include "core/storage/Dialect.h"

#include <QSqlError>

#include <sqlite3.h>

namespace aio {

namespace {

// The library's own words for "copy it".
sqlite3_destructor_type copied()
{
    return SQLITE_TRANSIENT; // NOLINT(*-cstyle-cast,*-no-int-to-ptr): as the library defines it
}

// The connection's own handle, if it is one of the very library that this program is linked with.
sqlite3 *handleOf(Connection &connection)
{
    auto *const handle = connection.sqliteHandle();
    if (handle == nullptr) {
        return nullptr;
    }
    const auto same = connection.first(QStringLiteral("SELECT sqlite_source_id()"), {},
        [](const SqlRow &row) { return row.text(0) == QString::fromUtf8(sqlite3_sourceid()); });
    return same && same->value_or(false) ? handle : nullptr;
}

} // namespace

RowInserter::RowInserter(Connection &connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{
    if (sqlite3 *const handle = handleOf(connection)) {
        const QByteArray text = m_sql.toUtf8();
        // Should this fail, the slow way says why.
        sqlite3_prepare_v3(
            handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    }
}

RowInserter::~RowInserter()
{
    sqlite3_finalize(m_statement);
}

void RowInserter::bound(int code)
{
    m_trouble = m_trouble == SQLITE_OK ? code : m_trouble;
}

void RowInserter::null()
{
    if (m_statement == nullptr) {
        m_values << QVariant();
        return;
    }
    bound(sqlite3_bind_null(m_statement, ++m_place));
}

void RowInserter::integer(qint64 number)
{
    if (m_statement == nullptr) {
        m_values << number;
        return;
    }
    bound(sqlite3_bind_int64(m_statement, ++m_place, number));
}

void RowInserter::integerOrNull(const std::optional<qint64> &number)
{
    if (number) {
        integer(*number);
    } else {
        null();
    }
}

void RowInserter::text(const QString &text)
{
    if (m_statement == nullptr) {
        m_values << sqlText(text);
        return;
    }
    constexpr int bytesOfUnit = 2;
    bound(
        sqlite3_bind_text16(m_statement, ++m_place, text.utf16(), int(text.size()) * bytesOfUnit, copied()));
}

void RowInserter::bytes(const QByteArray &bytes)
{
    if (m_statement == nullptr) {
        m_values << (bytes.isNull() ? QByteArray("") : bytes);
        return;
    }
    bound(sqlite3_bind_blob(m_statement, ++m_place, bytes.constData(), int(bytes.size()), copied()));
}

Result<int> RowInserter::run()
{
    if (m_statement != nullptr) {
        return runDirectly();
    }
    const QVariantList values = std::exchange(m_values, {});
    return m_connection.execute(m_sql, values);
}

Result<int> RowInserter::runDirectly()
{
    m_place = 0;
    const int trouble = std::exchange(m_trouble, SQLITE_OK);
    if (trouble != SQLITE_OK) {
        return Failure(problem(trouble));
    }
    const int stepped = sqlite3_step(m_statement);
    sqlite3 *const handle = sqlite3_db_handle(m_statement);
    const int code = sqlite3_extended_errcode(handle);
    const int changed = sqlite3_changes(handle);
    Result<int> done =
        stepped == SQLITE_DONE || stepped == SQLITE_ROW ? Result<int>(changed) : Failure(problem(code));
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    return done;
}

Error RowInserter::problem(int code) const
{
    const char *const message = sqlite3_errmsg(sqlite3_db_handle(m_statement));
    const QSqlError error({}, QString::fromUtf8(message), QSqlError::StatementError, QString::number(code));
    return m_connection.dialect().error(error, m_sql);
}

} // namespace aio
