#include "ui/shell/TaskNotices.h"

#include "core/tasks/TaskList.h"

namespace aio::ui {

TaskNotices::TaskNotices(TaskList &tasks, Ways ways, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_ways(std::move(ways))
{
    for (Task *task : tasks.tasks()) {
        follow(task);
    }
    connect(&tasks, &TaskList::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row) {
            follow(m_tasks.tasks().at(row));
        }
    });
}

void TaskNotices::follow(Task *task)
{
    if (!task->isFinished()) {
        connect(task, &Task::finished, this, [this, task] { ended(*task); });
    }
}

void TaskNotices::ended(const Task &task)
{
    if (task.state() == Task::State::Cancelled || task.elapsed() < m_longMs || !m_ways.looksElsewhere()) {
        return;
    }
    if (task.state() == Task::State::Failed) {
        m_ways.tell(tr("%1: it did not work").arg(task.title()),
            QStringLiteral("%1 %2").arg(task.error().message, task.error().hint).trimmed());
    } else {
        m_ways.tell(tr("%1: done").arg(task.title()), task.step());
    }
}

} // namespace aio::ui
