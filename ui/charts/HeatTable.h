#pragma once

#include "ui/charts/HeatMap.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// The hours of a week as a table: a row an hour, a column a day, in the order of the person's week.
class HeatTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Numbers as numbers, for files.
    static constexpr int RawRole = Qt::UserRole;

    explicit HeatTable(QObject *parent = nullptr);

    void setHeat(const HeatData &data);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    HeatData m_data;
};

} // namespace aio::ui
