#pragma once

#include "core/storage/Connection.h"
#include "core/storage/Dialect.h"

namespace aio {

/// SQLite in write-ahead mode: readers never wait, one writer at a time, several processes on one file.
class SqliteDialect : public Dialect
{
public:
    [[nodiscard]] Result<void> configure(Connection &connection) const override;
    [[nodiscard]] QStringList begin(Access access) const override
    {
        return {access == Access::Read ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE")};
    }
    [[nodiscard]] QString typed(const QString &sql) const override;
    [[nodiscard]] bool supports(Connection &connection, SqlFeature feature) const override;
    [[nodiscard]] Result<bool> hasTable(Connection &connection, const QString &name) const override;
    [[nodiscard]] Result<bool> isBlank(Connection &connection) const override;
    [[nodiscard]] Result<qint64> foreignChanges(Connection &connection) const override;
    [[nodiscard]] Result<void> check(Connection &connection) const override;
    [[nodiscard]] Result<qint64> usedBytes(Connection &connection) const override;
    [[nodiscard]] Result<void> copyTo(Connection &connection, const QString &file) const override;
    /// Carries the write-ahead log over only when it is many times its usual size.
    [[nodiscard]] Result<void> carryOverRarely(Connection &connection) const override;
    /// Carries over what nobody reads any more.
    [[nodiscard]] Result<void> carryOver(Connection &connection) const override;

    [[nodiscard]] Trouble trouble(const QSqlError &) const override { return Trouble::None; }
    [[nodiscard]] Error error(const QSqlError &error, const QString &doing) const override;
};

} // namespace aio
