#include "core/usage/foreign/ForeignFollower.h"

#include "core/base/WhenFinished.h"
#include "core/usage/foreign/ForeignReader.h"

#include <QDateTime>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>

namespace aio::usage {

namespace {

ForeignCursor shortlyBefore(const ForeignCursor &last)
{
    constexpr qint64 first = std::numeric_limits<qint64>::min();
    return last.at < first + ForeignFollower::overlapMs
        ? ForeignCursor()
        : ForeignCursor{last.at - ForeignFollower::overlapMs, {}};
}

Result<qint64> readNew(Database &database, const Author &author, ForeignLog log, const WorkContext &context)
{
    const Result<ServerAddress> server = log.server();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (log.last.at > now) {
        log.last = {}; // a call of the future was read, and nothing since then
    }
    const auto reading = server ? readForeignCalls(database, author, *server, log.mapping,
                             shortlyBefore(log.last), now - ForeignFollower::settlingMs, context)
                                : Failure(server.error());
    if (!reading) {
        return Failure(reading.error());
    }
    log.readAt = now;
    log.last = std::max(log.last, reading->last,
        [](const ForeignCursor &left, const ForeignCursor &right) { return left.at < right.at; });
    const Result<void> kept = ForeignLogStore(database, author).noteRead(log).result();
    return kept ? Result<qint64>(reading->added) : Failure(kept.error());
}

// One that cannot be read keeps nobody from the others.
Result<qint64> readAllNew(
    Database &database, const Author &author, const QList<ForeignLog> &logs, const WorkContext &context)
{
    qint64 added = 0;
    std::optional<Error> error;
    for (const ForeignLog &log : logs) {
        if (const Result<void> wanted = context.check(); !wanted) {
            return Failure(wanted.error()); // before the keychain is asked
        }
        if (const auto read = readNew(database, author, log, context); read) {
            added += *read;
        } else {
            error = error.value_or(read.error());
        }
    }
    return error ? Result<qint64>(Failure(*error)) : Result<qint64>(added);
}

} // namespace

ForeignFollower::ForeignFollower(Database &database, Author author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_store(database, std::move(author))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ForeignFollower::run);
}

ForeignFollower::~ForeignFollower()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
}

void ForeignFollower::start(int afterMs, int intervalMs)
{
    m_intervalMs = intervalMs;
    m_timer.start(afterMs);
}

void ForeignFollower::run()
{
    if (m_running) {
        return;
    }
    m_running = true;
    whenFinished(m_store.list(), this, [this](const Result<QList<ForeignLog>> &logs) {
        if (!logs) {
            end(Failure(logs.error()));
            return;
        }
        // Another program on this workspace may just have read one.
        const qint64 due = QDateTime::currentMSecsSinceEpoch() - m_intervalMs / 2;
        QList<ForeignLog> wanted = *logs;
        wanted.removeIf([due](const ForeignLog &log) { return !log.isFollowed || log.readAt > due; });
        if (wanted.isEmpty()) {
            end(qint64(0));
        } else {
            read(wanted);
        }
    });
}

void ForeignFollower::read(const QList<ForeignLog> &logs)
{
    const WorkContext context(m_stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
    const auto reading = QtConcurrent::run([database = &m_database, author = m_author, logs, context] {
        return readAllNew(*database, author, logs, context);
    });
    m_reading = QFuture<void>(reading);
    whenFinished(reading, this, [this](const Result<qint64> &added) { end(added); });
}

void ForeignFollower::end(const Result<qint64> &added)
{
    m_running = false;
    m_timer.start(m_intervalMs);
    if (added) {
        Q_EMIT finished(*added);
    } else {
        Q_EMIT failed(added.error());
    }
}

} // namespace aio::usage
