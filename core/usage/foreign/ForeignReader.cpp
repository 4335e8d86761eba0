#include "core/usage/foreign/ForeignReader.h"

#include "core/activity/ActivityRows.h"
#include "core/storage/OpenConnection.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/foreign/ForeignLog.h"
#include "core/usage/report/SummingUp.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QtConcurrentRun>

#include <algorithm>

namespace aio::usage {

namespace {

// Of another program's server: nobody waits longer for one statement of it, also not who quits.
Result<std::unique_ptr<Connection>> openForeign(const ServerAddress &server)
{
    auto connection = openConnection({{}, server});
    if (!connection) {
        return connection;
    }
    const auto limited = (*connection)->execute(QStringLiteral("SET statement_timeout = '60s'"));
    return limited ? std::move(connection) : Failure(limited.error());
}

Result<ForeignTable> lookAt(const ServerAddress &server, const QString &table, const QString &providers)
{
    const auto connection = openForeign(server);
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

Result<void> tellImport(
    Database &database, const Author &author, const UsageMapping &mapping, const ForeignReading &reading)
{
    return database
        .write(
            [author, table = mapping.table, added = reading.added](Connection &own) {
                return activity::append(own, author,
                    {QStringLiteral("usage.import"), QStringLiteral("usage"), {}, table, {},
                        {{QStringLiteral("attempts"), added}}});
            },
            Database::IfAway::Fail)
        .result();
}

// What is there twice cannot be told apart later, nor taken back.
Result<void> checkKnown(
    Database &database, const Author &author, const ServerAddress &server, const UsageMapping &mapping)
{
    const auto logs = ForeignLogStore(database, author).list().result();
    if (!logs) {
        return Failure(logs.error());
    }
    ForeignLog wanted;
    wanted.address = server.toText();
    wanted.mapping = mapping;
    const auto known = std::find_if(logs->cbegin(), logs->cend(),
        [key = wanted.key()](const ForeignLog &log) { return log.readAt > 0 && log.key() == key; });
    if (known == logs->cend() || mapping.tellsCallsAs(known->mapping)) {
        return {};
    }
    const auto column = [&known](
                            ForeignMeaning meaning) { return known->mapping.sources.value(meaning).column; };
    const QString id = column(ForeignMeaning::Id);
    return failure(ErrorKind::BadInput,
        QCoreApplication::translate(
            "Usage", "Its calls are here already, read by other columns: they would count twice."),
        id.isEmpty() ? QCoreApplication::translate(
            "Usage", "They were read without an id: choose all columns and units as before.")
                     : QCoreApplication::translate(
                         "Usage", "Choose \"%1\" as the time, with its unit as before, and \"%2\" as the id.")
                           .arg(column(ForeignMeaning::Time), id));
}

// Whether there was something later: the rows of a page are in the order of time.
bool cutAfter(ForeignPage &page, qint64 until)
{
    const auto first = std::upper_bound(page.attempts.cbegin(), page.attempts.cend(), until,
        [](qint64 time, const UsageAttempt &attempt) { return time < attempt.startedAt; });
    if (first == page.attempts.cend()) {
        return false;
    }
    page.attempts.erase(first, page.attempts.cend());
    page.next.reset();
    if (!page.attempts.isEmpty()) {
        page.next = ForeignCursor{page.attempts.constLast().startedAt, {}};
    }
    return true;
}

} // namespace

Result<ForeignReading> readForeignCalls(Database &database, const Author &author, const ServerAddress &server,
    const UsageMapping &mapping, const ForeignCursor &after, qint64 until, const WorkContext &context)
{
    if (const Result<void> wanted = context.check(); !wanted) {
        return Failure(wanted.error()); // connecting takes seconds where a server does not answer
    }
    const auto connection = openForeign(server);
    if (!connection) {
        return Failure(connection.error());
    }
    ForeignUsage usage(**connection, mapping);
    ForeignReading reading{0, 0, after};
    while (true) {
        if (const Result<void> wanted = context.check(); !wanted) {
            return Failure(wanted.error());
        }
        auto page = usage.page(reading.last, ForeignReader::rowsAtOnce);
        if (!page) {
            return Failure(page.error());
        }
        const bool isLast = cutAfter(*page, until);
        if (!page->next) {
            return reading;
        }
        const Result<qint64> added =
            database
                .perform([attempts = page->attempts, device = author.device](Connection &own) {
                    AttemptImport import(own, device);
                    import.leaveOutDeleted();
                    return import.add(attempts);
                })
                .result();
        if (!added) {
            return Failure(added.error());
        }
        reading.read += page->attempts.size();
        reading.added += *added;
        reading.last = *page->next;
        context.report(QStringLiteral("read"), 0);
        if (isLast) {
            return reading;
        }
    }
}

ForeignReader::ForeignReader(Database &database, Author author)
    : m_database(&database)
    , m_author(std::move(author))
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
    return QtConcurrent::run(
        [database = m_database, author = m_author, server, mapping, context]() -> Result<ForeignReading> {
            if (const Result<void> known = checkKnown(*database, author, server, mapping); !known) {
                return Failure(known.error());
            }
            const auto reading = readForeignCalls(
                *database, author, server, mapping, {}, QDateTime::currentMSecsSinceEpoch(), context);
            if (!reading || reading->added == 0) {
                return reading;
            }
            const Result<void> told = tellImport(*database, author, mapping, *reading);
            // Or else the first look at it would take long. Who stops this here has the calls all the same.
            const Result<void> summed = sumUp(*database, QDateTime::currentMSecsSinceEpoch(), context);
            if (!summed && summed.error().kind != ErrorKind::Cancelled) {
                return Failure(summed.error());
            }
            return told ? reading : Failure(told.error());
        });
}

} // namespace aio::usage
