#pragma once

#include "core/usage/foreign/ForeignLog.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

namespace aio::usage {

/// What is new in the logs of other programs that the workspace follows, read while a program runs: a minute
/// after the start and then every quarter of an hour. Of several programs on one workspace only one reads a
/// log each time. On one thread with an event loop; the database must outlive it.
class ForeignFollower : public QObject
{
    Q_OBJECT

public:
    static constexpr int firstMs = 60 * 1000;
    static constexpr int everyMs = 15 * 60 * 1000;
    /// Calls are logged a while after they began: so much of what was read is read again.
    static constexpr qint64 overlapMs = 60LL * 60 * 1000;
    /// Some programs log a call when it begins, and again when it has ended: younger ones are not read yet.
    static constexpr qint64 settlingMs = 15LL * 60 * 1000;

    ForeignFollower(Database &database, Author author, QObject *parent = nullptr);
    /// Stops what reads, and waits for it.
    ~ForeignFollower() override;

    void start(int afterMs = firstMs, int intervalMs = everyMs);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Now, unless it runs already: the logs that were not read for an interval.
    void run();

Q_SIGNALS:
    /// All of them were read; `added` calls are new.
    void finished(qint64 added);
    /// The first that could not be read; the others were.
    void failed(const aio::Error &error);

private:
    void read(const QList<ForeignLog> &logs);
    void end(const Result<qint64> &added);

    Database &m_database;
    Author m_author;
    ForeignLogStore m_store;
    QTimer m_timer;
    int m_intervalMs = everyMs;
    bool m_running = false;
    QFuture<void> m_reading;
    std::stop_source m_stop;
};

} // namespace aio::usage
