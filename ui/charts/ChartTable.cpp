#include "ui/charts/ChartTable.h"

#include "ui/charts/ChartNumbers.h"

#include <QDateTime>

namespace aio::ui {

namespace {

std::optional<double> valueAt(const ChartValues &values, int index)
{
    return index >= 0 && index < values.size() ? values.at(index) : std::nullopt;
}

} // namespace

ChartTable::ChartTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartTable::setData(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    m_columns.clear();
    for (const ChartSeries &one : data.series) {
        m_columns.append({one.name, [one](int bucket) { return one.at(bucket); }});
    }
    if (data.shape == ChartData::Shape::Stacked && data.series.size() > 1) {
        m_columns.append({tr("Total"), [this](int bucket) { return m_data.total(bucket); }});
    }
    const auto add = [this](const QString &title, const ChartValues &values) {
        if (!values.isEmpty()) {
            m_columns.append({title, [values](int bucket) { return valueAt(values, bucket); }});
        }
    };
    add(data.previousName, data.previous);
    add(tr("Forecast"), data.forecast.middle);
    add(tr("Forecast, low"), data.forecast.low);
    add(tr("Forecast, high"), data.forecast.high);
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.buckets.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((index.column() > 0 ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != RawRole) {
        return {};
    }
    const ChartBucket &bucket = m_data.buckets.at(index.row());
    if (index.column() == 0) {
        if (role == RawRole) {
            return QDateTime::fromMSecsSinceEpoch(bucket.from, Qt::UTC);
        }
        const QString text = bucketText(bucket, m_data.zone);
        return bucket.incomplete ? tr("%1, not complete").arg(text) : text;
    }
    const auto value = m_columns.at(index.column() - 1).value(index.row());
    return role == RawRole ? chartRawValue(m_data.unit, value) : QVariant(chartValueText(m_data.unit, value));
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section > 0 ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Time") : m_columns.at(section - 1).title;
}

} // namespace aio::ui
