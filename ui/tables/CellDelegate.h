#pragma once

#include <QStyledItemDelegate>

namespace aio::ui {

/// Cells of text as the program's tables have them: the ground, the line below and margins that agree with
/// the header's. Colours come from Qt::ForegroundRole, if the model says one. Text that is cut is told in
/// full by the tool tip; for text that is not there is none, unless the model has another.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    /// Where the text of a cell is.
    [[nodiscard]] static QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index);
    /// The text alone, in `rect`.
    static void paintText(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect);
};

} // namespace aio::ui
