#pragma once

#include "core/usage/report/UsageReports.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// Figures by person, task, model and plan, a row for each combination that occurs. Sorts by itself: tens of
/// thousands of rows need no proxy.
class BreakdownModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        UserColumn,
        TaskColumn,
        ModelColumn,
        PlanColumn,
        TokensColumn,
        CallsColumn,
        FailedColumn,
        ShareColumn,
        CostColumn,
        columnTotal
    };
    enum Role
    {
        BarRole = Qt::UserRole, ///< double: of the dearest row, 0…1
        RawRole ///< numbers as numbers, for files: costs in dollars, shares 0…1
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Grouped by grouping().
    void setTable(const usage::UsageTable &table);
    [[nodiscard]] const usage::UsageTable &table() const { return m_table; }
    [[nodiscard]] static usage::TableGrouping grouping();
    /// What a row is of, as parts of a place: "user=mia", "task=draft_cv", …
    [[nodiscard]] QStringList placeOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant raw(int row, int column) const;
    void arrange();

    usage::UsageTable m_table;
    qint64 m_dearest = 1; ///< nano-USD, at least 1
    int m_sortColumn = CostColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace aio::ui
