#include "core/tasks/Task.h"

namespace aio {

Task::Task(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{
}

qint64 Task::elapsed() const
{
    return m_state == State::Running ? m_timer.elapsed() : m_elapsed;
}

void Task::cancel()
{
    if (isFinished() || m_stop.stop_requested()) {
        return;
    }
    m_stop.request_stop();
    if (m_state == State::Waiting) {
        enter(State::Cancelled);
    }
    Q_EMIT cancelRequested();
}

void Task::setTitle(const QString &title)
{
    m_title = title;
    Q_EMIT changed();
}

void Task::start()
{
    if (m_state == State::Waiting) {
        m_timer.start();
        enter(State::Running);
    }
}

void Task::setProgress(const QString &step, double progress)
{
    if (isFinished()) {
        return;
    }
    m_step = step;
    m_progress = progress;
    Q_EMIT changed();
}

void Task::succeed()
{
    enter(State::Succeeded);
}

void Task::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        enter(State::Cancelled);
        return;
    }
    if (!isFinished()) {
        m_error = error;
    }
    enter(State::Failed);
}

void Task::acknowledgeCancel()
{
    enter(State::Cancelled);
}

void Task::enter(State state)
{
    if (isFinished() || state == m_state) {
        return;
    }
    if (m_state == State::Running) {
        m_elapsed = m_timer.elapsed();
    }
    m_state = state;
    Q_EMIT stateChanged(state);
    Q_EMIT changed();
    if (isFinished()) {
        Q_EMIT finished();
    }
}

} // namespace aio
