#include "ui/documents/facts/FactsModel.h"

namespace aio::ui {

void FactsModel::setRows(const QList<FactRow> &rows)
{
    if (rows == m_rows) {
        return;
    }
    const bool sameLines = rows.size() == m_rows.size();
    if (sameLines) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_marked = -1;
    endResetModel();
}

int FactsModel::rowOf(const QString &pointer) const
{
    int found = -1;
    qsizetype length = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QString &own = m_rows.at(row).pointer;
        const bool covers = !own.isEmpty() && (pointer == own || pointer.startsWith(own + u'/'));
        if (covers && own.size() > length) {
            found = row;
            length = own.size();
        }
    }
    return found;
}

void FactsModel::setMarked(int row)
{
    if (row == m_marked) {
        return;
    }
    const int before = std::exchange(m_marked, row);
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < m_rows.size()) {
            Q_EMIT dataChanged(index(changed), index(changed));
        }
    }
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FactRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        if (row.kind != FactRow::Kind::Fact) {
            return row.detail.isEmpty() ? row.text : QStringLiteral("%1, %2").arg(row.text, row.detail);
        }
        return row.used ? tr("%1, used").arg(row.text) : tr("%1, not used").arg(row.text);
    default:
        return {};
    }
}

} // namespace aio::ui
