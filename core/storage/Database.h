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

    /// What a write does that comes while a database waits for its server.
    enum class IfAway
    {
        Wait, ///< it is done when the server is back, in its turn; its future finishes then
        Fail ///< it fails at once: for whoever blocks until the future finishes
    };

    /// `work(Connection &)` → Result<…>, as one unit: all of it is kept, or on an error nothing. What had
    /// begun when the server went fails.
    template <typename Work> auto write(Work work, IfAway ifAway = IfAway::Wait)
    {
        return change([work = std::move(work)](
                          Connection &connection) mutable { return connection.inWriteTransaction(work); },
            ifAway);
    }

    /// The same for `work(Connection &)` → Result<…> that has something to do before or after its one
    /// inWriteTransaction(), on the database thread. What comes before may be done again, if the server went
    /// before the transaction began.
    template <typename Work>
    auto change(Work work, IfAway ifAway = IfAway::Wait) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        enqueueWrite(
            [promise, work = std::move(work)](const Result<Connection *> &connection, bool mayWait) mutable {
                const qint64 before = connection ? (*connection)->transactions() : 0;
                Outcome outcome = connection ? work(**connection) : Outcome(Failure(connection.error()));
                if (!outcome && mayWait && connection && (*connection)->trouble() == Trouble::Lost
                    && (*connection)->transactions() == before) {
                    return false;
                }
                promise->addResult(std::move(outcome));
                promise->finish();
                return true;
            },
            ifAway);
        return future;
    }

    /// `work(Connection &)` → Result<…> without a transaction; fails while the server is out of reach.
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

    /// `work()` → Result<…> in its turn on the database thread, whether or not there is a database: for files
    /// that belong to what is written.
    template <typename Work> auto beside(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        promise->start();
        QFuture<std::invoke_result_t<Work>> future = promise->future();
        enqueue([promise, work = std::move(work)](const Result<Connection *> &) mutable {
            promise->addResult(work());
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

    /// Waits until all work handed over so far is done. Writes that wait for the server are tried once more
    /// and fail if it is still out of reach. For destructors of what that work refers to.
    void drain();

Q_SIGNALS:
    /// Another Database, mostly of another process, changed the workspace, or a backup was restored: what was
    /// read before may be old. What usage ledgers write is not told. Emitted on this object's thread.
    void changedElsewhere();
    /// Something was committed on another connection, be it a person's change, a usage ledger's, or on a
    /// server even that of another database: a hint for who can ask cheaply whether it concerns them.
    void committedElsewhere();
    /// A write through this object was kept: what shows all that people changed, such as the audit log, may
    /// have more to show. Emitted on this object's thread, after the future of the write finished.
    void changedHere();
    /// The server went out of reach or came back, or more or fewer writes wait for it. Emitted on this
    /// object's thread; when it came back, changedElsewhere() follows.
    void reachChanged(const aio::DatabaseReach &reach);

private:
    void enqueue(std::function<void(const Result<Connection *> &)> work);
    /// `work` returns false if it is to be done again when the server is back.
    void enqueueWrite(std::function<bool(const Result<Connection *> &, bool mayWait)> work, IfAway ifAway);

    QThread m_thread;
    DatabaseWorker *m_worker;
    MigrationList m_migrations;
};

} // namespace aio
