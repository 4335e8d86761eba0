#include "ui/candidates/list/CandidateListModel.h"

#include "core/base/WhenFinished.h"
#include "ui/widgets/TimeText.h"

#include <algorithm>

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
    : QAbstractListModel(parent)
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
    const int generation = ++m_generation;
    whenFinished(
        m_store.list(m_filter), this, [this, generation](const Result<QList<CandidateSummary>> &list) {
            // An answer to an older question would undo a newer one.
            if (generation != m_generation) {
                return;
            }
            if (!list) {
                Q_EMIT failed(list.error());
                return;
            }
            take(*list);
        });
}

void CandidateListModel::take(const QList<CandidateSummary> &candidates)
{
    m_loaded = true;
    const bool sameRows =
        std::equal(candidates.cbegin(), candidates.cend(), m_candidates.cbegin(), m_candidates.cend(),
            [](const CandidateSummary &a, const CandidateSummary &b) { return a.id == b.id; });
    if (sameRows) {
        // Selection and scrolling survive an autosave.
        m_candidates = candidates;
        if (!m_candidates.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    } else {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QList<QUuid> ids;
        for (const QModelIndex &old : before) {
            ids << idAt(old.row());
        }
        m_candidates = candidates;
        QModelIndexList after;
        for (const QUuid &id : std::as_const(ids)) {
            after << index(rowOf(id));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    Q_EMIT loaded();
}

QUuid CandidateListModel::idAt(int row) const
{
    return row >= 0 && row < m_candidates.size() ? m_candidates.at(row).id : QUuid();
}

int CandidateListModel::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_candidates.cbegin(), m_candidates.cend(),
        [&id](const CandidateSummary &candidate) { return candidate.id == id; });
    return found == m_candidates.cend() ? -1 : int(found - m_candidates.cbegin());
}

int CandidateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CandidateSummary &candidate = m_candidates.at(index.row());
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
