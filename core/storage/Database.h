#pragma once

#include "core/storage/Connection.h"
#include "core/storage/DatabaseOptions.h"
#include "core/storage/DatabaseReach.h"
#include "core/storage/Migrator.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace aio {

class DatabaseWorker;

/// The workspace's database. Owns one thread and on it the only connection; work is handed over as functions
/// and runs in the order in which it came. Every function here may be called from any thread and returns at
/// once; futures finish on the database thread, so waiting for one needs no event loop. Work that comes
/// before `open()`, or after it failed, gets the reason as its error.
///
/// The destructor finishes the work that was handed over, then closes.
class Database : public QObject
{
    Q_OBJECT

public:
    explicit Database(DatabaseOptions options, QObject *parent = nullptr);
    ~Database() override;

    /// Opens, verifies and brings to the newest version.
    QFuture<Result<Migrator::Report>> open();

    /// `work(Connection &)` → Result<…>, on one unchanging view of the data.
    template <typename Work> auto read(Work work)
    {
        return perform([work = std::move(work)](
                           Connection &connection) mutable { return connection.inReadTransaction(work); });
    }

    /// `work(Connection &)` → Result<…>, as one unit: all of it is kept, or on an error nothing. Where the
    /// database waits for its server, a write that could not begin is done later, in its turn, and its future
    /// finishes then; what had begun when the server went fails.
    template <typename Work> auto write(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        enqueueWrite(
            [promise, work = std::move(work)](const Result<Connection *> &connection, bool mayWait) mutable {
                bool begun = false;
                Outcome outcome = connection
                    ? (*connection)->inWriteTransaction([&begun, &work](Connection &each) {
                          begun = true;
                          return work(each);
                      })
                    : Outcome(Failure(connection.error()));
                const bool isAway = connection ? (*connection)->trouble() == Trouble::Lost : true;
                if (!outcome && !begun && isAway && mayWait) {
                    return false;
                }
                promise->addResult(std::move(outcome));
                promise->finish();
                return true;
            });
        return future;
    }

    /// `work(Connection &)` → Result<…> without a transaction: for work that prepares first and then writes.
    template <typename Work> auto perform(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        enqueue([promise, work = std::move(work)](const Result<Connection *> &connection) mutable {
            promise->addResult(connection ? work(**connection) : Outcome(Failure(connection.error())));
            promise->finish();
        });
        return future;
    }

    /// Looks for damage: reads the whole file.
    QFuture<Result<void>> check();
    /// Writes a consistent copy to `file`, replacing one that is there.
    QFuture<Result<void>> backUp(const QString &file);
    /// Replaces everything by the contents of a backup; see restoreSqlite(). Emits `changedElsewhere()`.
    QFuture<Result<void>> restore(const QString &file);
    /// The version of the schema.
    QFuture<Result<int>> schemaVersion();

    /// Waits until all work handed over so far is done. For destructors of what that work refers to.
    void drain();

Q_SIGNALS:
    /// Another Database, mostly of another process, changed the workspace, or a backup was restored: what was
    /// read before may be old. What usage ledgers write is not told. Emitted on this object's thread.
    void changedElsewhere();
    /// A write through this object was kept: what shows all that people changed, such as the audit log, may
    /// have more to show. Emitted on this object's thread, after the future of the write finished.
    void changedHere();
    /// The server went out of reach or came back, or more or fewer writes wait for it. Emitted on this
    /// object's thread; when it came back, changedElsewhere() follows.
    void reachChanged(const aio::DatabaseReach &reach);

private:
    void enqueue(std::function<void(const Result<Connection *> &)> work);
    /// `work` returns false if it is to be done again when the server is back.
    void enqueueWrite(std::function<bool(const Result<Connection *> &, bool mayWait)> work);

    QThread m_thread;
    DatabaseWorker *m_worker;
    MigrationList m_migrations;
};

} // namespace aio
