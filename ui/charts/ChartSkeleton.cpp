#include "ui/charts/ChartSkeleton.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace aio::ui {

namespace {

constexpr int margin = 12;
constexpr int columnWidth = 22;
constexpr int gap = 8;

} // namespace

ChartSkeleton::ChartSkeleton(QWidget *parent)
    : QWidget(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void ChartSkeleton::showEvent(QShowEvent *event)
{
    m_delay.start();
    setAccessibleName(tr("Loading"));
    QWidget::showEvent(event);
}

void ChartSkeleton::paintEvent(QPaintEvent * /*event*/)
{
    if (m_delay.isActive()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Hover));
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    int index = 0;
    for (int x = room.left(); x + columnWidth <= room.right(); x += columnWidth + gap) {
        // Heights differ as values do.
        const int tall = room.height() * (30 + (index * 37 + index / 3 * 11) % 45) / 100;
        painter.drawRoundedRect(x, room.bottom() - tall, columnWidth, tall, 2, 2);
        ++index;
    }
}

} // namespace aio::ui
