#include "ui/tables/SkeletonRows.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace aio::ui {

namespace {

constexpr int margin = 20;
constexpr int barHeight = 8;
constexpr int columns = 6;

} // namespace

SkeletonRows::SkeletonRows(int rowHeight, QWidget *parent)
    : QWidget(parent)
    , m_rowHeight(rowHeight)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void SkeletonRows::showEvent(QShowEvent *event)
{
    m_delay.start();
    setAccessibleName(tr("Loading"));
    QWidget::showEvent(event);
}

void SkeletonRows::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    if (m_delay.isActive()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Hover));
    const int row = scaled(m_rowHeight);
    const int cell = std::max(1, (width() - 2 * margin) / columns);
    for (int y = 0; y < height(); y += row) {
        for (int column = 0; column < columns; ++column) {
            // Lengths differ from row to row as words do.
            const int length = cell * (45 + (y / row * 7 + column * 13) % 35) / 100;
            painter.drawRoundedRect(
                margin + column * cell, y + (row - barHeight) / 2, length, barHeight, 4, 4);
        }
    }
}

} // namespace aio::ui
