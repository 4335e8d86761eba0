#include "ui/home/AmountBar.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int barHeight = 6;
constexpr int leastWidth = 40;
constexpr double whole = 100;

} // namespace

AmountBar::AmountBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AmountBar::setAmount(double share, Token tone)
{
    m_share = share;
    m_tone = tone;
    setAccessibleDescription(tr("%1 % used").arg(QLocale().toString(qRound(share * whole))));
    update();
}

QSize AmountBar::sizeHint() const
{
    return {leastWidth, barHeight};
}

void AmountBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF all(0, (height() - barHeight) / 2.0, width(), barHeight);
    constexpr double radius = barHeight / 2.0;
    painter.setBrush(color(Token::Border));
    painter.drawRoundedRect(all, radius, radius);
    const double share = std::clamp(m_share, 0.0, 1.0);
    if (share <= 0) {
        return;
    }
    QRectF used = all;
    used.setWidth(std::max(double(barHeight), all.width() * share));
    if (layoutDirection() == Qt::RightToLeft) {
        used.moveRight(all.right());
    }
    painter.setBrush(color(m_tone));
    painter.drawRoundedRect(used, radius, radius);
}

} // namespace aio::ui
