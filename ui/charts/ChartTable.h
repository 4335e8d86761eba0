#pragma once

#include "ui/charts/ChartData.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// A chart as a table: a row a bucket, a column a series, then the sum and what it is held against. Series
/// that are switched off in the chart are in it too.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Numbers as they are, for CSV; times as QDateTime.
    static constexpr int RawRole = Qt::UserRole;

    explicit ChartTable(QObject *parent = nullptr);

    void setData(const ChartData &data);
    using QAbstractTableModel::setData;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        QString title;
        std::function<std::optional<double>(int bucket)> value;
    };

    ChartData m_data;
    QList<Column> m_columns;
};

} // namespace aio::ui
