#include "ui/jobs/form/IconLabel.h"

#include "ui/theme/Icons.h"

#include <QPainter>

namespace aio::ui {

IconLabel::IconLabel(QString name, Token tone, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap(m_name, m_tone, side, devicePixelRatioF()));
}

} // namespace aio::ui
