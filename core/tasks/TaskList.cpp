#include "core/tasks/TaskList.h"

#include <algorithm>

namespace aio {

TaskList::TaskList(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TaskList::add(Task *task)
{
    task->setParent(this);
    beginInsertRows({}, 0, 0);
    m_tasks.prepend(task);
    endInsertRows();
    connect(task, &Task::changed, this, [this, task] {
        const int row = int(m_tasks.indexOf(task));
        if (row >= 0) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    });
    connect(task, &Task::stateChanged, this, &TaskList::countsChanged);
    // Queued: whoever listens to finished() still finds the task alive.
    connect(task, &Task::finished, this, &TaskList::trim, Qt::QueuedConnection);
    Q_EMIT countsChanged();
}

void TaskList::clearFinished()
{
    for (int row = int(m_tasks.size()) - 1; row >= 0; --row) {
        if (m_tasks.at(row)->isFinished()) {
            removeAt(row);
        }
    }
}

void TaskList::cancelAll()
{
    const QList<Task *> tasks = m_tasks;
    for (Task *task : tasks) {
        task->cancel();
    }
}

int TaskList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

QVariant TaskList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    Task *task = m_tasks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return task->title();
    case TaskRole:
        return QVariant::fromValue(task);
    case StepRole:
        return task->step();
    case ProgressRole:
        return task->progress();
    case StateRole:
        return QVariant::fromValue(task->state());
    default:
        return {};
    }
}

int TaskList::count(Task::State state) const
{
    return int(std::count_if(
        m_tasks.cbegin(), m_tasks.cend(), [state](const Task *task) { return task->state() == state; }));
}

void TaskList::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    Task *task = m_tasks.takeAt(row);
    endRemoveRows();
    task->deleteLater();
}

void TaskList::trim()
{
    int finished = 0;
    for (int row = 0; row < m_tasks.size(); ++row) {
        if (m_tasks.at(row)->isFinished() && ++finished > maxFinished) {
            removeAt(row--);
        }
    }
}

} // namespace aio
