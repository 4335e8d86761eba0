#pragma once

#include "ui/documents/facts/FactRows.h"

#include <QAbstractListModel>

namespace aio::ui {

/// The lines of a profile. GUI thread only.
class FactsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<FactRow> &rows);
    [[nodiscard]] const FactRow &row(int row) const { return m_rows.at(row); }
    /// The line of a fact, or of the nearest line above it in the profile; -1: none.
    [[nodiscard]] int rowOf(const QString &pointer) const;
    /// The line that is marked as what was meant; -1: none.
    [[nodiscard]] int marked() const { return m_marked; }
    void setMarked(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FactRow> m_rows;
    int m_marked = -1;
};

} // namespace aio::ui
