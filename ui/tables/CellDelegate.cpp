#include "ui/tables/CellDelegate.h"

#include "ui/tables/TableLook.h"
#include "ui/theme/Tokens.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace aio::ui {

namespace {

constexpr int cellMargin = 8;
constexpr int firstCellMargin = 20; // as the style sheet has it for headers that are inset

int leadingMargin(const QWidget *widget, int column)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    const bool isFirst = table && table->horizontalHeader()->visualIndex(column) == 0;
    return isFirst && table->horizontalHeader()->property("inset").toBool() ? firstCellMargin : cellMargin;
}

} // namespace

QRect CellDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QStyle::visualRect(option.direction, option.rect,
        option.rect.adjusted(leadingMargin(option.widget, index.column()), 0, -cellMargin, -1));
}

void CellDelegate::paintText(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect)
{
    const QVariant tone = index.data(Qt::ForegroundRole);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->setFont(textFont(TextStyle::Body));
    painter->setPen(!option.state.testFlag(QStyle::State_Enabled) ? color(Token::TextDisabled)
            : tone.isValid()                                      ? tone.value<QColor>()
                                                                  : color(Token::Text));
    painter->drawText(rect,
        alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeading | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintCellGround(painter, option);
    paintText(painter, option, index, textRect(option, index));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(textFont(TextStyle::Body));
    const int words = metrics.horizontalAdvance(index.data().toString());
    return {words + leadingMargin(option.widget, index.column()) + cellMargin + 2, metrics.height()};
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QString more = index.data(Qt::ToolTipRole).toString();
    const QFontMetrics metrics(textFont(TextStyle::Body));
    const bool isCut = metrics.horizontalAdvance(text) > textRect(option, index).width();
    if (event->type() == QEvent::ToolTip && index.isValid() && (more.isEmpty() || more == text)) {
        QToolTip::showText(event->globalPos(), isCut ? text : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace aio::ui
