#pragma once

#include <QObject>

#include <functional>

namespace aio {
class Task;
class TaskList;
} // namespace aio

namespace aio::ui {

/// Says when a long task ended to a person who went on to something else meanwhile. What a person stopped is
/// no news. GUI thread only.
class TaskNotices : public QObject
{
    Q_OBJECT

public:
    /// People wait for what is shorter.
    static constexpr qint64 longMs = 15'000;

    struct Ways
    {
        std::function<bool()> looksElsewhere; ///< asked when a task ends
        std::function<void(const QString &title, const QString &text)> tell;
    };

    TaskNotices(TaskList &tasks, Ways ways, QObject *parent = nullptr);

    void setLongMs(qint64 ms) { m_longMs = ms; }

private:
    void follow(Task *task);
    void ended(const Task &task);

    TaskList &m_tasks;
    Ways m_ways;
    qint64 m_longMs = longMs;
};

} // namespace aio::ui
