#include "ui/candidates/list/CandidateListModel.h"

#include "ui/widgets/TimeText.h"

namespace aio::ui {

namespace {

QString detail(const CandidateSummary &candidate)
{
    QStringList parts{candidate.label, candidate.location};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CandidateListModel::CandidateListModel(CandidateStore &store, QObject *parent)
    : RecordModel(parent)
    , m_store(store)
{
    for (const auto signal : {&CandidateStore::candidatesAdded, &CandidateStore::candidatesChanged,
             &CandidateStore::candidatesRemoved}) {
        connect(&store, signal, this, &CandidateListModel::reload);
    }
    connect(&store, &CandidateStore::changedElsewhere, this, &CandidateListModel::reload);
}

void CandidateListModel::setFilter(const CandidateFilter &filter)
{
    m_filter = filter;
    reload();
}

void CandidateListModel::reload()
{
    take(m_store.list(m_filter), [this](const std::optional<Error> &error) {
        if (error) {
            Q_EMIT failed(*error);
        } else {
            Q_EMIT loaded();
        }
    });
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CandidateSummary &candidate = *summary(index.row());
    const QString name = candidate.name.isEmpty() ? tr("No name yet") : candidate.name;
    const QDateTime changed = QDateTime::fromMSecsSinceEpoch(candidate.updatedAt);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return candidate.toCheck > 0
            ? tr("%1, %2, %n to check", nullptr, candidate.toCheck).arg(name, detail(candidate))
            : QStringLiteral("%1, %2").arg(name, detail(candidate));
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2\n%3").arg(name, detail(candidate), fullTime(changed));
    case Role::IdRole:
        return candidate.id;
    case Role::DetailRole:
        return detail(candidate);
    case Role::TimeTextRole:
        return shortTime(changed, QDateTime::currentDateTime());
    case Role::ToCheckRole:
        return candidate.toCheck;
    case Role::ReviewedRole:
        return candidate.toCheck == 0;
    default:
        return {};
    }
}

} // namespace aio::ui
