#pragma once

#include "core/usage/billing/Reconciliation.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// Days and models with what was billed, what was logged, and why they differ.
class DriftModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        DayColumn,
        ModelColumn,
        CallsColumn,
        InvoicedColumn,
        LoggedColumn,
        DriftColumn,
        CauseColumn,
        columnTotal
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `onlyDrift`: rows that agree are left out.
    void setReconciliation(const usage::Reconciliation &reconciliation, bool onlyDrift);
    [[nodiscard]] const usage::DriftRow &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const usage::DriftRow &row, int column) const;

    QList<usage::DriftRow> m_rows;
};

/// "+$3.10", "−$0.05", "$0.00".
[[nodiscard]] QString driftText(ai::Money drift);
/// "18 Nov 2026": never to be taken for another day in another country.
[[nodiscard]] QString billDayText(QDate day);
/// What makes up a row's drift, a sentence for each cause.
[[nodiscard]] QString driftExplanation(const usage::DriftRow &row);

} // namespace aio::ui
