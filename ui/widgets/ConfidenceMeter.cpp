#include "ui/widgets/ConfidenceMeter.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace aio::ui {

namespace {

constexpr int barWidth = 4;
constexpr int barGap = 2;
constexpr int bars = 3;
constexpr int barsWidth = bars * barWidth + (bars - 1) * barGap;
constexpr int textGap = 5;
constexpr int sure = 90;
constexpr int fair = 75;

int filledBars(int confidence)
{
    return confidence >= sure ? 3 : confidence >= fair ? 2 : 1;
}

Token toneOf(int confidence)
{
    return confidence >= sure ? Token::Success : confidence >= fair ? Token::TextMuted : Token::Warning;
}

} // namespace

ConfidenceMeter::ConfidenceMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ConfidenceMeter::setConfidence(int confidence)
{
    m_confidence = confidence < 0 ? -1 : qMin(confidence, 100);
    setAccessibleName(m_confidence < 0 ? QString() : tr("confidence %1 of 100").arg(m_confidence));
    setToolTip(accessibleName());
    update();
}

QSize ConfidenceMeter::size100()
{
    const QFontMetrics metrics(textFont(TextStyle::Caption));
    return {
        barsWidth + textGap + metrics.horizontalAdvance(QStringLiteral("100")), qMax(10, metrics.height())};
}

void ConfidenceMeter::paint(
    QPainter *painter, const QRect &rect, int confidence, Qt::LayoutDirection direction)
{
    if (confidence < 0) {
        return;
    }
    painter->save();
    const QFont face = textFont(TextStyle::Caption);
    const QString text = QString::number(confidence);
    const int textWidth = QFontMetrics(face).horizontalAdvance(text);
    const bool mirrored = direction == Qt::RightToLeft;
    const int width = barsWidth + textGap + textWidth;
    const int left = mirrored ? rect.left() : rect.right() + 1 - width;
    int x = mirrored ? left + textWidth + textGap : left;
    const int bottom = rect.center().y() + 5;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (int bar = 0; bar < bars; ++bar) {
        const int height = 4 + 3 * bar;
        painter->setBrush(color(bar < filledBars(confidence) ? toneOf(confidence) : Token::BorderStrong));
        painter->drawRoundedRect(QRectF(x, bottom - height, barWidth, height), 1, 1);
        x += barWidth + barGap;
    }
    painter->setFont(face);
    painter->setPen(color(confidence < fair ? Token::Warning : Token::TextMuted));
    painter->drawText(
        QRect(mirrored ? left : left + barsWidth + textGap, rect.top(), textWidth + 1, rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

void ConfidenceMeter::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paint(&painter, rect(), m_confidence, layoutDirection());
}

} // namespace aio::ui
