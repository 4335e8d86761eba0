#include "core/storage/OpenConnection.h"

#include "core/storage/mariadb/MariadbDialect.h"
#include "core/storage/postgresql/PostgresDialect.h"
#include "core/storage/sqlite/SqliteDialect.h"

namespace aio {

Result<std::unique_ptr<Connection>> openConnection(const DatabasePlace &place)
{
    if (!place.server) {
        return Connection::open(std::make_unique<SqliteDialect>(),
            {QStringLiteral("QSQLITE"), place.file,
                QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(place.busyTimeoutMs)});
    }
    const ServerAddress &server = *place.server;
    if (server.kind == ServerAddress::Kind::Postgresql) {
        return Connection::open(
            std::make_unique<PostgresDialect>(place.busyTimeoutMs), postgresSettings(server));
    }
    const Result<DriverSettings> settings = mariadbSettings(server);
    if (!settings) {
        return Failure(settings.error());
    }
    const bool mustEncrypt = server.parameter(QStringLiteral("sslmode")) == u"require";
    return Connection::open(std::make_unique<MariadbDialect>(place.busyTimeoutMs, mustEncrypt), *settings);
}

} // namespace aio
