#pragma once

#include "core/usage/Repricing.h"
#include "ui/routing/sheet/RoutingFacts.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// A model that logged calls are held against.
struct WhatIfTarget
{
    usage::PriceTarget price;
    QString provider; ///< as people call it
    bool isSetUp = false; ///< false: the provider's prices are known, but nobody set it up

    bool operator==(const WhatIfTarget &) const = default;
};

/// The models of the providers that are set up, then those of the price list that are not, each once. Models
/// that are retired on `day` are left out.
[[nodiscard]] QList<WhatIfTarget> whatIfTargets(const RoutingFacts &facts, QDate day);

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
    void setRepricing(const QList<WhatIfTarget> &targets, const usage::Repricing &repricing);
    [[nodiscard]] const usage::Repricing &repricing() const { return m_repricing; }
    [[nodiscard]] bool hasCost(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString note(const usage::RepricedTarget &target) const;

    QList<WhatIfTarget> m_targets;
    usage::Repricing m_repricing;
};

/// "+$3.10 (+12 %)"; nothing if no attempt can be compared.
[[nodiscard]] QString differenceText(const usage::RepricedTarget &target);

} // namespace aio::ui
