#include "ui/widgets/Chip.h"

#include "ui/theme/Icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace aio::ui {

namespace {

constexpr int margin = 8;
constexpr int gap = 4;
constexpr int longestChip = 320; // a longer word is elided; the tool tip has it whole

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(sizeHint().width() >= longestChip ? text : QString());
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    int width = metrics.horizontalAdvance(m_text) + 2 * margin + 1;
    if (m_removable) {
        width += gap + scaled(12);
    }
    return {qMin(width, longestChip), qMax(scaled(22), metrics.height() + 4)};
}

QRect Chip::crossRect() const
{
    if (!m_removable) {
        return {};
    }
    const int side = scaled(12);
    return QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, {side, side},
        rect().adjusted(margin - 2, 0, -(margin - 2), 0));
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(color(hasFocus() ? Token::Accent : Token::BorderStrong), pen));
    painter.setBrush(color(Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);

    QRect room = rect().adjusted(margin, 0, -margin, 0);
    if (m_removable) {
        const QRect cross = crossRect();
        if (layoutDirection() == Qt::RightToLeft) {
            room.setLeft(cross.right() + gap);
        } else {
            room.setRight(cross.left() - gap);
        }
        painter.drawPixmap(cross,
            iconPixmap(QStringLiteral("close"), m_overCross ? Token::Danger : Token::TextMuted, cross.width(),
                devicePixelRatioF()));
    }
    painter.setPen(color(isEnabled() ? Token::Text : Token::TextDisabled));
    const QFont face = textFont(TextStyle::Small);
    painter.setFont(face);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        QFontMetrics(face).elidedText(m_text, Qt::ElideRight, room.width() + 1));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_removable) {
            Q_EMIT removeRequested();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    case Qt::Key_Left:
        Q_EMIT stepRequested(mirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepRequested(mirrored ? -1 : 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_removable
        && crossRect().adjusted(-5, -5, 5, 5).contains(event->pos())) {
        Q_EMIT removeRequested();
    }
}

void Chip::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    Q_EMIT editRequested();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = m_removable && crossRect().adjusted(-5, -5, 5, 5).contains(event->pos());
    if (over != m_overCross) {
        m_overCross = over;
        update();
    }
}

void Chip::leaveEvent(QEvent * /*event*/)
{
    m_overCross = false;
    update();
}

} // namespace aio::ui
