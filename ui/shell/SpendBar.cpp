#include "ui/shell/SpendBar.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int barWidth = 56;
constexpr int barHeight = 5;
constexpr double warnFrom = 0.8;

} // namespace

SpendBar::SpendBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize SpendBar::sizeHint() const
{
    return {barWidth, barHeight};
}

void SpendBar::setShare(const std::optional<double> &share)
{
    m_share = share;
    setVisible(share.has_value());
    update();
}

void SpendBar::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_share) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF all(0, (height() - barHeight) / 2.0, width(), barHeight);
    constexpr double radius = barHeight / 2.0;
    painter.setBrush(color(Token::BorderStrong));
    painter.drawRoundedRect(all, radius, radius);
    const double share = std::clamp(*m_share, 0.0, 1.0);
    if (share <= 0) {
        return;
    }
    QRectF used = all;
    used.setWidth(std::max<double>(barHeight, all.width() * share));
    if (layoutDirection() == Qt::RightToLeft) {
        used.moveRight(all.right());
    }
    painter.setBrush(color(*m_share >= 1 ? Token::Danger
            : *m_share >= warnFrom       ? Token::WarningFill
                                         : Token::AccentFill));
    painter.drawRoundedRect(used, radius, radius);
}

} // namespace aio::ui
