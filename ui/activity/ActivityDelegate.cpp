#include "ui/activity/ActivityDelegate.h"

#include "ui/activity/ActivityModel.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace aio::ui {

namespace {

constexpr int cellMargin = 8;
constexpr int firstMargin = 20; // of the page

Token inkOf(int column)
{
    return column == ActivityModel::TimeColumn || column == ActivityModel::ChangeColumn ? Token::TextMuted
                                                                                        : Token::Text;
}

} // namespace

void ActivityDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintCellGround(painter, option);
    const bool first = index.column() == ActivityModel::TimeColumn;
    const QRect cell = QStyle::visualRect(option.direction, option.rect,
        option.rect.adjusted(first ? firstMargin : cellMargin, 0, -cellMargin, -1));
    painter->setFont(textFont(TextStyle::Body));
    painter->setPen(color(inkOf(index.column())));
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width());
    painter->drawText(cell, Qt::AlignLeading | Qt::AlignVCenter, text);
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const QFontMetrics metrics(textFont(TextStyle::Body));
    return {metrics.horizontalAdvance(index.data().toString()) + firstMargin + cellMargin, scaled(rowHeight)};
}

} // namespace aio::ui
