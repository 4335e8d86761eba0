#pragma once

#include "core/storage/Connection.h"
#include "core/storage/Dialect.h"
#include "core/storage/Migration.h"
#include "core/storage/ServerAddress.h"

namespace aio {

/// What QtSql is told to reach a MariaDB server. Its driver cannot check a server's certificate, so that an
/// address which asks for that is refused, as is one of another computer that does not say sslmode=disable or
/// sslmode=require: what is merely preferred may be listened to.
[[nodiscard]] Result<DriverSettings> mariadbSettings(const ServerAddress &address);

/// The versions of the schema without what a usage log does not need. Statements that change a schema are not
/// part of a transaction there: one that fails leaves what came before it.
[[nodiscard]] MigrationList mariadbMigrations();

/// MariaDB from 10.6 on, for the usage log and its figures. Work that needs nobody else to write locks the
/// one row of storage_lock; work that only appends shares it.
class MariadbDialect : public Dialect
{
public:
    /// `lockTimeoutMs`: how long a statement waits for another writer, in whole seconds.
    /// `mustEncrypt`: a connection that is not encrypted is refused.
    explicit MariadbDialect(int lockTimeoutMs, bool mustEncrypt = false);

    [[nodiscard]] Result<void> configure(Connection &connection) const override;
    [[nodiscard]] QStringList begin(Access access) const override;
    [[nodiscard]] bool streamsRows() const override { return false; }
    [[nodiscard]] bool prepares(const QString &sql) const override;
    [[nodiscard]] bool appendsBeside() const override { return true; }
    [[nodiscard]] QString adapted(const QString &sql) const override;
    [[nodiscard]] Result<void> prepareSchema(Connection &connection) const override;
    [[nodiscard]] Result<void> finishSchema(Connection &connection) const override;
    [[nodiscard]] bool copiesItself() const override { return false; }
    [[nodiscard]] QString typed(const QString &sql) const override;
    [[nodiscard]] bool supports(Connection &, SqlFeature feature) const override
    {
        return feature == SqlFeature::None;
    }
    [[nodiscard]] Result<bool> hasTable(Connection &connection, const QString &name) const override;
    [[nodiscard]] Result<bool> isBlank(Connection &connection) const override;
    [[nodiscard]] Result<qint64> foreignChanges(Connection &connection) const override;
    [[nodiscard]] Result<void> check(Connection &connection) const override;
    [[nodiscard]] Result<qint64> usedBytes(Connection &connection) const override;
    [[nodiscard]] Result<void> copyTo(Connection &connection, const QString &file) const override;
    [[nodiscard]] Trouble trouble(const QSqlError &error) const override;
    [[nodiscard]] Error error(const QSqlError &error, const QString &doing) const override;

private:
    int m_lockTimeoutMs;
    bool m_mustEncrypt;
};

} // namespace aio
