#pragma once

#include <QStyledItemDelegate>

namespace aio::ui {

class QuotaTableModel;

/// Paints the rows of the Quotas page: whom with an icon, use as a bar, state as a pill.
class QuotaDelegate : public QStyledItemDelegate
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
