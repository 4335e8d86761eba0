#pragma once

#include "core/jobstore/JobRecord.h"

#include <QAbstractListModel>

namespace aio {
class JobStore;
class Task;
class TaskList;
} // namespace aio

namespace aio::ui {

/// What there is to go on with: running work first, then jobs, latest first.
class ContinueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole + 1,
        IconRole,
        SeverityRole, ///< int of Severity, for the pill
        PillRole, ///< text of the pill
        TimeRole, ///< QDateTime
        IdRole, ///< QUuid of the job; null for running work
    };
    enum class Show
    {
        All,
        NeedsMe,
        Running
    };

    ContinueModel(JobStore &jobs, TaskList &tasks, QObject *parent = nullptr);

    void setShow(Show show);
    /// Jobs that wait for the person.
    [[nodiscard]] int needsMe() const { return m_needsMe; }
    [[nodiscard]] int running() const { return int(m_running.size()); }
    /// Whether there is anything at all, whatever is shown.
    [[nodiscard]] bool isEverythingEmpty() const
    {
        return m_loaded && m_jobs.isEmpty() && m_running.isEmpty();
    }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();
    void loadFailed(const QString &message);

private:
    struct Row
    {
        const Task *task = nullptr;
        const JobSummary *job = nullptr;
    };

    void readTasks();
    void rebuild();
    [[nodiscard]] static bool waitsForPerson(const JobSummary &job);
    [[nodiscard]] QVariant taskData(const Task &task, int role) const;
    [[nodiscard]] QVariant jobData(const JobSummary &job, int role) const;

    JobStore &m_store;
    TaskList &m_tasks;
    QList<JobSummary> m_jobs;
    QList<const Task *> m_running;
    QList<Row> m_rows;
    Show m_show = Show::All;
    int m_needsMe = 0;
    bool m_loaded = false;
};

} // namespace aio::ui
