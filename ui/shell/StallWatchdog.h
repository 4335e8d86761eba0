#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace aio::ui {

/// Notices when the event loop of its thread is busy for too long between two waits, and logs it. Meant for
/// debug builds; costs two clock readings a turn.
class StallWatchdog : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultLimitMs = 100;

    explicit StallWatchdog(int limitMs = defaultLimitMs, QObject *parent = nullptr);

    [[nodiscard]] qint64 longestMs() const { return m_longest; }

Q_SIGNALS:
    void stalled(qint64 milliseconds);

private:
    void awake();
    void asleep();

    int m_limit;
    qint64 m_longest = 0;
    QElapsedTimer m_busy;
};

} // namespace aio::ui
