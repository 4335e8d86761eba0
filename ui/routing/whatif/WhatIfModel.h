#pragma once

#include "core/usage/replay/PricedModels.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// What a period would have cost on each model. SortRole gives values to sort by; what is not known sorts
/// last in either direction.
class WhatIfModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ModelColumn,
        ProviderColumn,
        CostColumn,
        DifferenceColumn,
        NoteColumn,
        columnTotal
    };
    enum Role
    {
        SortRole = Qt::UserRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `repricing.targets` are those of `targets`, in the same order.
    void setRepricing(const QList<usage::PricedModel> &targets, const usage::Repricing &repricing);
    [[nodiscard]] const usage::Repricing &repricing() const { return m_repricing; }
    [[nodiscard]] bool hasCost(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString note(const usage::RepricedTarget &target) const;

    QList<usage::PricedModel> m_targets;
    usage::Repricing m_repricing;
};

} // namespace aio::ui
