#include "ui/jobs/form/ElidingLineEdit.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace aio::ui {

namespace {

constexpr int innerMargin = 2; // QLineEdit's own, beside those of the style

} // namespace

QRect ElidingLineEdit::textRoom() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(innerMargin, 0, -innerMargin, 0);
}

bool ElidingLineEdit::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > textRoom().width();
}

bool ElidingLineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLineEdit::event(event);
}

void ElidingLineEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isCut()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect room = textRoom();
    painter.setFont(font());
    painter.setPen(option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignVCenter),
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace aio::ui
