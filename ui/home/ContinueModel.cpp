#include "ui/home/ContinueModel.h"

#include "core/base/WhenFinished.h"
#include "core/jobstore/JobStore.h"
#include "core/tasks/TaskList.h"
#include "ui/widgets/Severity.h"

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int mostJobs = 50;

QString sourceWords(extraction::SourceDocument::Kind kind)
{
    using Kind = extraction::SourceDocument::Kind;
    switch (kind) {
    case Kind::Page:
        return ContinueModel::tr("from a page");
    case Kind::Image:
        return ContinueModel::tr("from a picture");
    case Kind::Pdf:
        return ContinueModel::tr("from a PDF");
    case Kind::Text:
        break;
    }
    return ContinueModel::tr("from text");
}

} // namespace

ContinueModel::ContinueModel(JobStore &jobs, TaskList &tasks, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(jobs)
    , m_tasks(tasks)
{
    connect(&jobs, &JobStore::jobsAdded, this, &ContinueModel::reload);
    connect(&jobs, &JobStore::jobsChanged, this, &ContinueModel::reload);
    connect(&jobs, &JobStore::jobsRemoved, this, &ContinueModel::reload);
    connect(&jobs, &JobStore::changedElsewhere, this, &ContinueModel::reload);
    connect(&tasks, &TaskList::countsChanged, this, &ContinueModel::readTasks);
    connect(&tasks, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ContinueModel::readTasks);
    connect(&tasks, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_running.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    });
    readTasks();
}

void ContinueModel::setShow(Show show)
{
    m_show = show;
    rebuild();
}

void ContinueModel::reload()
{
    JobFilter filter;
    filter.limit = mostJobs;
    whenFinished(m_store.list(filter), this, [this](const Result<QList<JobSummary>> &jobs) {
        m_loaded = true;
        if (jobs) {
            m_jobs = *jobs;
        } else {
            Q_EMIT loadFailed(jobs.error().message);
        }
        m_needsMe = int(std::count_if(m_jobs.cbegin(), m_jobs.cend(), waitsForPerson));
        rebuild();
        Q_EMIT countsChanged();
    });
}

int ContinueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ContinueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    return row.task ? taskData(*row.task, role) : jobData(*row.job, role);
}

void ContinueModel::readTasks()
{
    QList<const Task *> running;
    for (const Task *task : m_tasks.tasks()) {
        if (!task->isFinished()) {
            running.append(task);
        }
    }
    if (running != m_running) {
        m_running = running;
        rebuild();
        Q_EMIT countsChanged();
    }
}

void ContinueModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_show != Show::NeedsMe) {
        for (const Task *task : std::as_const(m_running)) {
            m_rows.append({task, nullptr});
        }
    }
    if (m_show != Show::Running) {
        for (const JobSummary &job : std::as_const(m_jobs)) {
            if (m_show == Show::All || waitsForPerson(job)) {
                m_rows.append({nullptr, &job});
            }
        }
    }
    endResetModel();
}

bool ContinueModel::waitsForPerson(const JobSummary &job)
{
    return job.toCheck > 0 && !job.reviewed;
}

QVariant ContinueModel::taskData(const Task &task, int role) const
{
    const bool runs = task.state() == Task::State::Running;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return task.title();
    case IconRole:
        return QStringLiteral("batch");
    case SeverityRole:
        return int(runs ? Severity::Accent : Severity::Neutral);
    case PillRole:
        if (runs && task.progress() >= 0) {
            return tr("Running %1 %").arg(qRound(task.progress() * 100));
        }
        return runs ? tr("Running") : tr("Waiting");
    default:
        return {};
    }
}

QVariant ContinueModel::jobData(const JobSummary &job, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return job.title.isEmpty() ? tr("Job without a title") : job.title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(jobData(job, Qt::DisplayRole).toString(), jobData(job, DetailRole).toString(),
                jobData(job, PillRole).toString());
    case DetailRole: {
        QStringList parts{job.company, job.location, sourceWords(job.sourceKind)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case IconRole:
        return QStringLiteral("jobs");
    case SeverityRole:
        return int(job.reviewed   ? Severity::Success
                : job.toCheck > 0 ? Severity::Warning
                                  : Severity::Neutral);
    case PillRole:
        return job.reviewed   ? tr("Reviewed")
            : job.toCheck > 0 ? tr("%n to check", nullptr, job.toCheck)
                              : tr("Not reviewed");
    case TimeRole:
        return QDateTime::fromMSecsSinceEpoch(job.updatedAt);
    case IdRole:
        return job.id;
    default:
        return {};
    }
}

} // namespace aio::ui
