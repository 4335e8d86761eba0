#include "ui/routing/whatif/WhatIfModel.h"

#include "ui/theme/Tokens.h"
#include "ui/usage/whatif/DifferenceText.h"
#include "ui/widgets/MoneyEdit.h"

#include <QLocale>

#include <algorithm>

namespace aio::ui {

void WhatIfModel::setRepricing(const QList<usage::PricedModel> &targets, const usage::Repricing &repricing)
{
    beginResetModel();
    m_targets = targets.mid(0, repricing.targets.size());
    m_repricing = repricing;
    endResetModel();
}

bool WhatIfModel::hasCost(int row) const
{
    // Of a model without a price all attempts are unpriced.
    return m_repricing.targets.at(row).unpriced < m_repricing.attempts;
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_targets.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString WhatIfModel::note(const usage::RepricedTarget &target) const
{
    if (!target.target.price) {
        return tr("Its price is not known");
    }
    QStringList notes;
    if (target.tooLong > 0) {
        notes << tr("%Ln calls too long for it", nullptr, int(target.tooLong));
    }
    if (target.unpriced > 0) {
        notes << tr("%Ln calls not counted in", nullptr, int(target.unpriced));
    }
    if (target.estimated > 0) {
        notes << tr("%Ln estimated", nullptr, int(target.estimated));
    }
    return notes.join(QStringLiteral(", "));
}

QString WhatIfModel::text(int row, int column) const
{
    const usage::PricedModel &target = m_targets.at(row);
    const usage::RepricedTarget &repriced = m_repricing.targets.at(row);
    switch (column) {
    case ModelColumn:
        return target.price.model;
    case ProviderColumn:
        return target.isSetUp ? target.provider : tr("%1, not set up").arg(target.provider);
    case CostColumn:
        return hasCost(row) ? moneyText(repriced.cost) : QStringLiteral("—");
    case DifferenceColumn:
        return hasCost(row) ? differenceText(repriced) : QString();
    default:
        return note(repriced);
    }
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const usage::RepricedTarget &repriced = m_repricing.targets.at(row);
    const bool number = index.column() == CostColumn || index.column() == DifferenceColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == DifferenceColumn && hasCost(row) && canCompare(repriced)) {
            const qint64 difference = repriced.difference().nanoUsd;
            return color(difference < 0 ? Token::Success : difference > 0 ? Token::Danger : Token::TextMuted);
        }
        return color(
            index.column() == ModelColumn || index.column() == CostColumn ? Token::Text : Token::TextMuted);
    case SortRole:
        // Nothing sorts last: the proxy asks for it.
        return index.column() == CostColumn ? (hasCost(row) ? QVariant(repriced.cost.nanoUsd) : QVariant())
            : index.column() == DifferenceColumn
            ? (hasCost(row) && canCompare(repriced) ? QVariant(repriced.difference().nanoUsd) : QVariant())
            : QVariant(text(row, index.column()));
    default:
        return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == CostColumn || section == DifferenceColumn;
        return QVariant((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{
        tr("Model"), tr("Provider"), tr("Would have cost"), tr("Difference"), tr("To note")};
    return titles.value(section);
}

} // namespace aio::ui
