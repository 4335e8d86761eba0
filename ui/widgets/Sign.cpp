#include "ui/widgets/Sign.h"

#include "ui/theme/Icons.h"

#include <QPainter>

namespace aio::ui {

namespace {

constexpr int side = 16;

} // namespace

Sign::Sign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Sign::Sign(const QString &iconName, Token tone, QWidget *parent)
    : Sign(parent)
{
    setIcon(iconName, tone);
}

void Sign::setIcon(const QString &iconName, Token tone)
{
    m_name = iconName;
    m_tone = tone;
    update();
}

QSize Sign::sizeHint() const
{
    return {scaled(side), scaled(side)};
}

void Sign::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_name.isEmpty()) {
        QPainter painter(this);
        painter.drawPixmap(0, 0, iconPixmap(m_name, m_tone, scaled(side), devicePixelRatioF()));
    }
}

} // namespace aio::ui
