#pragma once

#include "core/usage/upkeep/RetentionRule.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

namespace aio::usage {

/// Keeps a workspace to its rule of retention while a program runs: some minutes after the start and then
/// every hour. On one thread with an event loop; the database must outlive it.
class RetentionTimer : public QObject
{
    Q_OBJECT

public:
    static constexpr int firstMs = 3 * 60 * 1000;
    static constexpr int everyMs = 60 * 60 * 1000;

    RetentionTimer(Database &database, Author author, QObject *parent = nullptr);
    /// Stops what runs.
    ~RetentionTimer() override;

    void start(int afterMs = firstMs, int intervalMs = everyMs);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Now, unless it runs already.
    void run();

Q_SIGNALS:
    /// A run is over; `deleted` calls went.
    void finished(qint64 deleted);
    void failed(const aio::Error &error);

private:
    void retain(const RetentionRule &rule);
    void end(const Result<qint64> &deleted);

    Database &m_database;
    Author m_author;
    RetentionStore m_store;
    QTimer m_timer;
    int m_intervalMs = everyMs;
    bool m_running = false;
    std::stop_source m_stop;
};

} // namespace aio::usage
