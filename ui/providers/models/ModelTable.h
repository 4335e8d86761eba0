#pragma once

#include "ui/providers/models/ModelRow.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace aio::ui {

/// The models of a provider: name, price.
class ModelTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        PriceColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps what it can of selection and scrolling.
    void setRows(const QList<ModelRow> &rows);
    [[nodiscard]] const QList<ModelRow> &rows() const { return m_rows; }
    [[nodiscard]] const ModelRow *row(int index) const;
    [[nodiscard]] int indexOf(const QString &model) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ModelRow> m_rows;
};

/// Two lines a cell: the model and what it can, the price and where that is from.
class ModelDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 46;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace aio::ui
