#pragma once

#include "core/storage/Dialect.h"

namespace aio {

/// SQLite in write-ahead mode: readers never wait, one writer at a time, several processes on one file.
class SqliteDialect : public Dialect
{
public:
    [[nodiscard]] Result<void> configure(Connection &connection) const override;
    [[nodiscard]] QString beginRead() const override { return QStringLiteral("BEGIN"); }
    [[nodiscard]] QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    [[nodiscard]] QString typed(const QString &sql) const override;
    [[nodiscard]] bool supports(Connection &connection, SqlFeature feature) const override;
    [[nodiscard]] Result<bool> hasTable(Connection &connection, const QString &name) const override;
    [[nodiscard]] Result<bool> isBlank(Connection &connection) const override;
    [[nodiscard]] Result<qint64> foreignChanges(Connection &connection) const override;
    [[nodiscard]] Result<void> check(Connection &connection) const override;
    [[nodiscard]] Result<void> copyTo(Connection &connection, const QString &file) const override;
    [[nodiscard]] Error error(const QSqlError &error, const QString &doing) const override;
};

} // namespace aio
