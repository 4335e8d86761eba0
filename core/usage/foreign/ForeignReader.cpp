#include "core/usage/foreign/ForeignReader.h"

#include "core/storage/OpenConnection.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/foreign/ForeignUsage.h"

#include <QtConcurrentRun>

namespace aio::usage {

namespace {

Result<ForeignTable> lookAt(const ServerAddress &server, const QString &table, const QString &providers)
{
    const auto connection = openConnection({{}, server});
    if (!connection) {
        return Failure(connection.error());
    }
    const auto columns = readForeignColumns(**connection, table);
    if (!columns) {
        return Failure(columns.error());
    }
    ForeignTable found{*columns, UsageMapping::guess(table, *columns)};
    if (!providers.isEmpty()) {
        if (const auto named = readForeignColumns(**connection, providers)) {
            found.guess.guessProviders(providers, *named);
        }
    }
    return found;
}

Result<ForeignReading> readAll(Database &database, const QString &device, const ServerAddress &server,
    const UsageMapping &mapping, const WorkContext &context)
{
    const auto connection = openConnection({{}, server});
    if (!connection) {
        return Failure(connection.error());
    }
    ForeignUsage usage(**connection, mapping);
    ForeignReading reading;
    ForeignCursor after;
    while (true) {
        if (const Result<void> wanted = context.check(); !wanted) {
            return Failure(wanted.error());
        }
        const auto page = usage.page(after, ForeignReader::rowsAtOnce);
        if (!page) {
            return Failure(page.error());
        }
        if (!page->next) {
            return reading;
        }
        const Result<qint64> added = database
                                         .perform([attempts = page->attempts, device](Connection &own) {
                                             return AttemptImport(own, device).add(attempts);
                                         })
                                         .result();
        if (!added) {
            return Failure(added.error());
        }
        reading.read += page->attempts.size();
        reading.added += *added;
        after = *page->next;
        context.report(QStringLiteral("read"), 0);
    }
}

} // namespace

ForeignReader::ForeignReader(Database &database, QString device)
    : m_database(&database)
    , m_device(std::move(device))
{
}

QFuture<Result<ForeignTable>> ForeignReader::look(
    const ServerAddress &server, const QString &table, const QString &providers) const
{
    return QtConcurrent::run([server, table, providers] { return lookAt(server, table, providers); });
}

QFuture<Result<ForeignReading>> ForeignReader::read(
    const ServerAddress &server, const UsageMapping &mapping, const WorkContext &context) const
{
    return QtConcurrent::run([database = m_database, device = m_device, server, mapping, context] {
        return readAll(*database, device, server, mapping, context);
    });
}

} // namespace aio::usage
