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
    [[nodiscard]] Result<qint64> usedBytes(Connection &connection) const override;
    [[nodiscard]] Result<void> copyTo(Connection &connection, const QString &file) const override;
    /// For a connection that must not stop in the middle of its work to carry the write-ahead log over: it
    /// does so only when the log is many times its usual size. Who asks for this calls carryOver() when it
    /// rests.
    [[nodiscard]] static Result<void> carryOverRarely(Connection &connection);
    /// Carries over what nobody reads any more. Waits for no other connection.
    [[nodiscard]] static Result<void> carryOver(Connection &connection);

    [[nodiscard]] Error error(const QSqlError &error, const QString &doing) const override;
};

} // namespace aio
