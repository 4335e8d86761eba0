#include "ui/jobs/list/JobListModel.h"

#include "core/base/WhenFinished.h"

#include "ui/widgets/TimeText.h"

#include <QDateTime>

#include <algorithm>

namespace aio::ui {

namespace {

QString detail(const JobSummary &job)
{
    QStringList parts{job.company, job.location};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds);
}

} // namespace

bool isNarrowed(const JobFilter &filter)
{
    return !filter.text.isEmpty() || filter.toCheckOnly || filter.hasSalary || filter.reviewed
        || filter.sourceKind;
}

JobListModel::JobListModel(JobStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    for (const auto signal : {&JobStore::jobsAdded, &JobStore::jobsChanged, &JobStore::jobsRemoved}) {
        connect(&store, signal, this, &JobListModel::reload);
    }
    connect(&store, &JobStore::changedElsewhere, this, &JobListModel::reload);
}

void JobListModel::setFilter(const JobFilter &filter)
{
    m_filter = filter;
    reload();
}

void JobListModel::reload()
{
    const int generation = ++m_generation;
    whenFinished(m_store.counts(), this, [this](const Result<JobStore::Counts> &counts) {
        if (counts) {
            m_counts = *counts;
        }
    });
    whenFinished(m_store.list(m_filter), this, [this, generation](const Result<QList<JobSummary>> &jobs) {
        // An answer to an older question would undo a newer one.
        if (generation != m_generation) {
            return;
        }
        if (!jobs) {
            Q_EMIT failed(jobs.error());
            return;
        }
        take(*jobs);
    });
}

void JobListModel::take(const QList<JobSummary> &jobs)
{
    m_loaded = true;
    const bool sameRows = jobs.size() == m_jobs.size()
        && std::equal(jobs.cbegin(), jobs.cend(), m_jobs.cbegin(),
            [](const JobSummary &a, const JobSummary &b) { return a.id == b.id; });
    if (sameRows) {
        // Selection and scrolling survive an autosave.
        for (int row = 0; row < jobs.size(); ++row) {
            if (jobs.at(row) != m_jobs.at(row)) {
                m_jobs[row] = jobs.at(row);
                Q_EMIT dataChanged(index(row), index(row));
            }
        }
    } else {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QList<QUuid> ids;
        for (const QModelIndex &old : before) {
            ids << idAt(old.row());
        }
        m_jobs = jobs;
        QModelIndexList after;
        for (const QUuid &id : std::as_const(ids)) {
            after << index(rowOf(id));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    Q_EMIT loaded();
}

QUuid JobListModel::idAt(int row) const
{
    return row >= 0 && row < m_jobs.size() ? m_jobs.at(row).id : QUuid();
}

int JobListModel::rowOf(const QUuid &id) const
{
    const auto found =
        std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&id](const JobSummary &job) { return job.id == id; });
    return found == m_jobs.cend() ? -1 : int(found - m_jobs.cbegin());
}

const JobSummary *JobListModel::summary(int row) const
{
    return row >= 0 && row < m_jobs.size() ? &m_jobs.at(row) : nullptr;
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JobSummary &job = m_jobs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return job.title.isEmpty() ? tr("Untitled job") : job.title;
    case Qt::AccessibleTextRole:
        return job.toCheck > 0 ? tr("%1, %2, %n to check", nullptr, job.toCheck).arg(job.title, detail(job))
                               : QStringLiteral("%1, %2").arg(job.title, detail(job));
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2\n%3").arg(job.title, detail(job), fullTime(moment(job.updatedAt)));
    case Role::IdRole:
        return job.id;
    case Role::DetailRole:
        return detail(job);
    case Role::TimeTextRole:
        return shortTime(moment(job.updatedAt), QDateTime::currentDateTime());
    case Role::ToCheckRole:
        return job.reviewed ? 0 : job.toCheck;
    case Role::ReviewedRole:
        return job.reviewed;
    default:
        return {};
    }
}

} // namespace aio::ui
