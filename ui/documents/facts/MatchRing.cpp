#include "ui/documents/facts/MatchRing.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace aio::ui {

namespace {

constexpr int side = 48;
constexpr double thickness = 5;
constexpr int good = 70;
constexpr int fair = 40;
constexpr int fullCircle = 360 * 16; // in the sixteenths of a degree that QPainter counts
constexpr int top = 90 * 16;

Token toneOf(int score)
{
    if (score >= good) {
        return Token::Success;
    }
    return score >= fair ? Token::WarningFill : Token::Danger;
}

} // namespace

MatchRing::MatchRing(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(MatchRing::sizeHint());
}

QSize MatchRing::sizeHint() const
{
    return {scaled(side), scaled(side)};
}

void MatchRing::setScore(int score)
{
    m_score = qBound(0, score, 100);
    setAccessibleName(tr("Match %1 of 100").arg(m_score));
    update();
}

void MatchRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(thickness, thickness, -thickness, -thickness);
    painter.setPen(QPen(color(Token::Border), thickness));
    painter.drawEllipse(ring);
    painter.setPen(QPen(color(toneOf(m_score)), thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, top, -fullCircle * m_score / 100);
    painter.setPen(color(Token::Text));
    painter.setFont(textFont(TextStyle::BodyStrong));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_score));
}

} // namespace aio::ui
