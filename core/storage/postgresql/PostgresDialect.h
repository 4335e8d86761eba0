#pragma once

#include "core/storage/Connection.h"
#include "core/storage/Dialect.h"
#include "core/storage/ServerAddress.h"

#include <QSet>

namespace aio {

/// What QtSql is told to reach a PostgreSQL server. Outside of this computer the connection is encrypted and
/// the server's certificate checked, unless the address says otherwise.
[[nodiscard]] DriverSettings postgresSettings(const ServerAddress &address);

/// PostgreSQL from 13 on. Work that needs nobody else to write waits for one lock of the database; work that
/// only appends shares it. The usage log is partitioned by month.
class PostgresDialect : public Dialect
{
public:
    /// `lockTimeoutMs`: how long a statement waits for another writer.
    explicit PostgresDialect(int lockTimeoutMs);

    [[nodiscard]] Result<void> configure(Connection &connection) const override;
    [[nodiscard]] QStringList begin(Access access) const override;
    [[nodiscard]] bool streamsRows() const override { return false; }
    [[nodiscard]] bool prepares(const QString &sql) const override;
    [[nodiscard]] bool errorsEndTransactions() const override { return true; }
    [[nodiscard]] bool appendsBeside() const override { return true; }
    [[nodiscard]] QString adapted(const QString &sql) const override;
    [[nodiscard]] Result<void> prepareSchema(Connection &connection) const override;
    [[nodiscard]] Result<void> prepareMonth(Connection &connection, qint64 at) const override;
    [[nodiscard]] bool copiesItself() const override { return false; }
    [[nodiscard]] QString typed(const QString &sql) const override;
    [[nodiscard]] bool keepsWords() const override { return true; }
    [[nodiscard]] bool supports(Connection &, SqlFeature) const override { return true; }
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
    mutable QSet<QString> m_months; // that are known to be there
};

} // namespace aio
