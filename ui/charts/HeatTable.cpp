#include "ui/charts/HeatTable.h"

#include "ui/charts/ChartNumbers.h"

#include <QLocale>

namespace aio::ui {

namespace {

/// The day of a column, Monday first; columns follow the person's week.
int dayOfColumn(int column)
{
    return (column - 1 + int(QLocale().firstDayOfWeek()) - 1) % HeatData::days;
}

QString hoursText(int hour)
{
    const auto clock = [](int at) {
        return QLocale().toString(QTime(at % HeatData::hours, 0), QLocale::ShortFormat);
    };
    return QStringLiteral("%1 – %2").arg(clock(hour), clock(hour + 1));
}

} // namespace

HeatTable::HeatTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HeatTable::setHeat(const HeatData &data)
{
    beginResetModel();
    m_data = data;
    endResetModel();
}

int HeatTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : HeatData::hours;
}

int HeatTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : HeatData::days + 1;
}

QVariant HeatTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((index.column() > 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != RawRole) {
        return {};
    }
    if (index.column() == 0) {
        return hoursText(index.row());
    }
    const double value =
        m_data.values.at(std::size_t(dayOfColumn(index.column()))).at(std::size_t(index.row()));
    return role == RawRole ? chartRawValue(m_data.unit, value) : QVariant(chartValueText(m_data.unit, value));
}

QVariant HeatTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section > 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Hour")
                        : QLocale().standaloneDayName(dayOfColumn(section) + 1, QLocale::LongFormat);
}

} // namespace aio::ui
