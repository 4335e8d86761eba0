#include "ui/jobs/source/LegendBox.h"

#include <QPainter>

namespace aio::ui {

LegendBox::LegendBox(Token fill, Token border, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_border(border)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LegendBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(color(m_border), 1.5));
    painter.setBrush(color(m_fill));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace aio::ui
