#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace aio::ui {

/// Notices when the event loop of its thread does not answer for too long, and logs it. A timer beats every
/// few milliseconds; how late a beat comes is how long nothing else could happen either. (The dispatcher's
/// own signals say nothing of the kind where GLib waits for it.) Meant for debug builds.
class StallWatchdog : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultLimitMs = 100;
    static constexpr int beatMs = 20;

    explicit StallWatchdog(int limitMs = defaultLimitMs, QObject *parent = nullptr);

    /// How late the latest of all beats came, in milliseconds.
    [[nodiscard]] qint64 longestMs() const { return m_longest; }

Q_SIGNALS:
    /// For so long nothing happened; told when the loop runs again.
    void stalled(qint64 milliseconds);

private:
    void beat();

    int m_limit;
    qint64 m_longest = 0;
    QElapsedTimer m_sinceBeat;
    QTimer m_timer;
};

} // namespace aio::ui
