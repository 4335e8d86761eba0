#include "core/storage/Database.h"

#include "core/storage/DatabaseWorker.h"
#include "core/storage/Dialect.h"

namespace aio {

Database::Database(DatabaseOptions options, QObject *parent)
    : QObject(parent)
    , m_worker(new DatabaseWorker(options))
    , m_migrations(std::move(options.migrations))
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &DatabaseWorker::committedElsewhere, this, &Database::committedElsewhere);
    connect(m_worker, &DatabaseWorker::changedElsewhere, this, &Database::changedElsewhere);
    connect(m_worker, &DatabaseWorker::changedHere, this, &Database::changedHere);
    connect(m_worker, &DatabaseWorker::reachChanged, this, &Database::reachChanged);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Database::~Database()
{
    // Queued like work, so everything before it is done first. A quit() from here would overtake it.
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, thread = &m_thread] {
            worker->close();
            thread->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Database::enqueue(std::function<void(const Result<Connection *> &)> work)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, work = std::move(work)] {
            work(worker->connection());
            worker->afterWork();
        },
        Qt::QueuedConnection);
}

void Database::enqueueWrite(
    std::function<bool(const Result<Connection *> &, bool mayWait)> work, IfAway ifAway)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, work = std::move(work), ifAway] { worker->write(work, ifAway == IfAway::Wait); },
        Qt::QueuedConnection);
}

QFuture<Result<Migrator::Report>> Database::open()
{
    auto promise = std::make_shared<QPromise<Result<Migrator::Report>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise] {
            promise->addResult(worker->open());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<void>> Database::check()
{
    return perform([](Connection &connection) { return connection.dialect().check(connection); });
}

QFuture<Result<void>> Database::backUp(const QString &file)
{
    return perform([worker = m_worker, file](Connection &) { return worker->backUp(file); });
}

QFuture<Result<void>> Database::restore(const QString &file)
{
    return perform([worker = m_worker, file](Connection &) {
        Result<void> restored = worker->restore(file);
        if (restored) {
            Q_EMIT worker->changedElsewhere();
        }
        return restored;
    });
}

QFuture<Result<int>> Database::schemaVersion()
{
    return read([migrations = m_migrations](Connection &connection) {
        return Migrator(connection, migrations, {}).currentVersion();
    });
}

void Database::drain()
{
    beside([worker = m_worker]() -> Result<void> {
        worker->settleParked();
        return {};
    }).waitForFinished();
}

} // namespace aio
