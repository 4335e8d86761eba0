#pragma once

#include <QStyledItemDelegate>

namespace aio::ui {

/// Draws a row of ContinueModel: icon, two lines, pill, time.
class ContinueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace aio::ui
