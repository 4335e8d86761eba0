#pragma once

#include "core/tasks/Task.h"

#include <QAbstractListModel>
#include <QList>

namespace aio {

/// Every task that is waiting, running or ended lately, newest first: the model behind the status bar's queue
/// chip and its popover. GUI thread only. Owns the tasks given to `add()`; a finished task leaves with
/// `clearFinished()` or when the list holds more than `maxFinished` finished ones.
class TaskList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TaskRole = Qt::UserRole + 1,
        StepRole,
        ProgressRole,
        StateRole
    };
    static constexpr int maxFinished = 50;

    explicit TaskList(QObject *parent = nullptr);

    void add(Task *task);
    void clearFinished();
    void cancelAll();

    [[nodiscard]] const QList<Task *> &tasks() const { return m_tasks; }
    [[nodiscard]] int running() const { return count(Task::State::Running); }
    [[nodiscard]] int waiting() const { return count(Task::State::Waiting); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The number of running or waiting tasks may have changed.
    void countsChanged();

private:
    [[nodiscard]] int count(Task::State state) const;
    void removeAt(int row);
    void trim();

    QList<Task *> m_tasks;
};

} // namespace aio
