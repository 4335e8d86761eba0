#pragma once

#include "core/base/Error.h"
#include "core/base/WorkContext.h"

#include <QElapsedTimer>
#include <QObject>

#include <stop_token>

namespace aio {

/// A piece of long work that a person can see and stop, wherever in the window they are. Lives on the GUI
/// thread; the work itself runs elsewhere and reports through `context()`.
///
/// States only go forward: Waiting → Running → one of Succeeded, Failed, Cancelled. `finished()` is emitted
/// exactly once, on entering one of the last three, after `stateChanged()`.
class Task : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Waiting,
        Running,
        Succeeded,
        Failed,
        Cancelled
    };
    Q_ENUM(State)

    explicit Task(QString title, QObject *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString step() const { return m_step; }
    /// 0…1 over the whole task, or -1 while unknown.
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinished() const { return m_state >= State::Succeeded; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Milliseconds since `start()`; stands still once finished.
    [[nodiscard]] qint64 elapsed() const;

    /// Asks the work to stop. A waiting task is cancelled at once, a running one when its work notices. No
    /// effect on a finished one. `cancelRequested()` tells owners of queued work.
    void cancel();
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

    void setTitle(const QString &title);
    void start();
    void setProgress(const QString &step, double progress);
    void succeed();
    void fail(const Error &error);
    /// The work noticed `cancel()` and ended.
    void acknowledgeCancel();

Q_SIGNALS:
    void changed();
    void stateChanged(aio::Task::State state);
    void cancelRequested();
    void finished();

private:
    void enter(State state);

    QString m_title;
    QString m_step;
    double m_progress = -1;
    State m_state = State::Waiting;
    Error m_error;
    std::stop_source m_stop;
    QElapsedTimer m_timer;
    qint64 m_elapsed = 0;
};

} // namespace aio
