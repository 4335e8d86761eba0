#include "ui/shell/NavigationModel.h"

namespace aio::ui {

NavigationModel::NavigationModel(
    const PageTable &table, const QList<PageEntry::Group> &groups, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const PageEntry::Group group : groups) {
        if (group == PageEntry::Group::Administration) {
            PageEntry heading;
            heading.group = group;
            heading.title = [] { return tr("Administration"); };
            m_rows.append(Row{heading});
        }
        for (const PageEntry &entry : table) {
            if (entry.group == group) {
                m_rows.append(Row{entry});
            }
        }
    }
}

void NavigationModel::setCounter(const QString &id, int count, bool problem)
{
    const QModelIndex found = indexOf(id);
    if (found.isValid()) {
        Row &row = m_rows[found.row()];
        row.count = count;
        row.problem = problem;
        Q_EMIT dataChanged(found, found);
    }
}

QModelIndex NavigationModel::indexOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).entry.id == id) {
            return index(row);
        }
    }
    return {};
}

void NavigationModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.entry.title();
    case Qt::AccessibleTextRole:
        return row.count > 0 ? tr("%1, %n waiting", nullptr, row.count).arg(row.entry.title())
                             : row.entry.title();
    case IdRole:
        return row.entry.id;
    case IconRole:
        return row.entry.icon;
    case CountRole:
        return row.count;
    case ProblemRole:
        return row.problem;
    case HeadingRole:
        return row.entry.id.isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    const bool heading = index.data(HeadingRole).toBool();
    return heading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

} // namespace aio::ui
