#include "ui/jobs/list/JobListModel.h"

#include "core/base/WhenFinished.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>

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
    : RecordModel(parent)
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
    whenFinished(m_store.counts(), this, [this](const Result<JobStore::Counts> &counts) {
        if (counts) {
            m_counts = *counts;
        }
    });
    take(m_store.list(m_filter), [this](const std::optional<Error> &error) {
        if (error) {
            Q_EMIT failed(*error);
        } else {
            Q_EMIT loaded();
        }
    });
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JobSummary &job = *summary(index.row());
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
