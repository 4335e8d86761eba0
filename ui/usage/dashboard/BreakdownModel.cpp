#include "ui/usage/dashboard/BreakdownModel.h"

#include "ui/charts/ChartNumbers.h"
#include "ui/theme/Tokens.h"
#include "ui/usage/dashboard/ReportText.h"

#include <QLocale>

#include <algorithm>

namespace aio::ui {

namespace {

using usage::UsageDimension;
using usage::UsageFigures;
using usage::UsageTableRow;

constexpr double badRate = 0.05; // of calls that fail: worth a look

bool isFigure(int column)
{
    return column >= BreakdownModel::TokensColumn && column != BreakdownModel::ShareColumn;
}

/// What a column sorts by, where that is a number.
double valueOf(const UsageFigures &figures, int column)
{
    switch (column) {
    case BreakdownModel::TokensColumn:
        return double(figures.tokens());
    case BreakdownModel::CallsColumn:
        return double(figures.attempts);
    case BreakdownModel::FailedColumn:
        return figures.errorRate().value_or(0);
    default:
        return double(figures.cost.nanoUsd);
    }
}

} // namespace

usage::TableGrouping BreakdownModel::grouping()
{
    return {{}, {UsageDimension::User, UsageDimension::Task, UsageDimension::Model, UsageDimension::Plan}};
}

void BreakdownModel::setTable(const usage::UsageTable &table)
{
    beginResetModel();
    m_table = table;
    m_dearest = 1;
    for (const UsageTableRow &row : table.rows) {
        m_dearest = std::max(m_dearest, row.now.figures.cost.nanoUsd);
    }
    arrange();
    endResetModel();
}

QStringList BreakdownModel::placeOf(int row) const
{
    QStringList place;
    const QList<UsageDimension> dimensions = grouping().dimensions;
    for (qsizetype i = 0; i < dimensions.size(); ++i) {
        const QString &name = m_table.rows.at(row).names.at(i);
        if (!name.isEmpty()) {
            place << usage::dimensionName(dimensions.at(i)) + u'=' + name;
        }
    }
    return place;
}

int BreakdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int BreakdownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString BreakdownModel::text(int row, int column) const
{
    const UsageTableRow &entry = m_table.rows.at(row);
    const UsageFigures &figures = entry.now.figures;
    switch (column) {
    case TokensColumn:
        return chartShortText(ChartUnit::Count, double(figures.tokens()));
    case CallsColumn:
        return QLocale().toString(figures.attempts);
    case FailedColumn:
        return chartValueText(ChartUnit::Share, figures.errorRate());
    case ShareColumn: {
        const auto whole = double(std::max<qint64>(1, m_table.total.figures.cost.nanoUsd));
        return chartValueText(ChartUnit::Share, double(figures.cost.nanoUsd) / whole);
    }
    case CostColumn:
        return isUnpriced(figures) ? tr("no price") : costText(figures.cost);
    default:
        return dimensionValueText(grouping().dimensions.at(column), entry.names.at(column));
    }
}

QVariant BreakdownModel::raw(int row, int column) const
{
    const UsageFigures &figures = m_table.rows.at(row).now.figures;
    switch (column) {
    case TokensColumn:
        return figures.tokens();
    case CallsColumn:
        return figures.attempts;
    case FailedColumn:
        return chartRawValue(ChartUnit::Share, figures.errorRate());
    case ShareColumn:
        return chartRawValue(ChartUnit::Share,
            double(figures.cost.nanoUsd) / double(std::max<qint64>(1, m_table.total.figures.cost.nanoUsd)));
    case CostColumn:
        return isUnpriced(figures) ? QVariant()
                                   : chartRawValue(ChartUnit::Money, double(figures.cost.nanoUsd));
    default:
        return text(row, column);
    }
}

QVariant BreakdownModel::data(const QModelIndex &index, int role) const
{
    const UsageFigures &figures = m_table.rows.at(index.row()).now.figures;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == FailedColumn && figures.errorRate().value_or(0) >= badRate) {
            return color(Token::Danger);
        }
        return color(
            index.column() == ModelColumn || index.column() == PlanColumn ? Token::TextMuted : Token::Text);
    case RawRole:
        return raw(index.row(), index.column());
    case BarRole:
        return double(figures.cost.nanoUsd) / double(m_dearest);
    default:
        return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("User"), tr("Task"), tr("Model"), tr("Plan"), tr("Tokens"), tr("Calls"),
        tr("Failed"), tr("Share"), tr("Cost")};
    return titles.value(section);
}

void BreakdownModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    arrange();
    Q_EMIT layoutChanged();
}

void BreakdownModel::arrange()
{
    const bool up = m_order == Qt::AscendingOrder;
    const int column = m_sortColumn;
    std::stable_sort(m_table.rows.begin(), m_table.rows.end(),
        [up, column](const UsageTableRow &one, const UsageTableRow &other) {
            const UsageTableRow &left = up ? one : other;
            const UsageTableRow &right = up ? other : one;
            if (column < TokensColumn) {
                return QString::localeAwareCompare(left.names.at(column), right.names.at(column)) < 0;
            }
            return valueOf(left.now.figures, column) < valueOf(right.now.figures, column);
        });
}

} // namespace aio::ui
