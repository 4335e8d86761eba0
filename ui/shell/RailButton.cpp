#include "ui/shell/RailButton.h"

#include "ui/theme/Icons.h"

#include <QPainter>
#include <QStyle>

namespace aio::ui {

RailButton::RailButton(Kind kind, QWidget *parent)
    : QToolButton(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
}

void RailButton::setLines(const QString &first, const QString &second)
{
    m_first = first;
    m_second = second;
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    if (m_kind == Kind::Search) {
        return {scaled(36), scaled(30)};
    }
    const int lines = QFontMetrics(textFont(TextStyle::BodyStrong)).height()
        + QFontMetrics(textFont(TextStyle::Caption)).height();
    return {scaled(36), qMax(scaled(36), lines + 4)};
}

void RailButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind == Kind::Search) {
        paintSearch(painter);
    } else {
        paintWorkspace(painter);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) { // not at the start
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void RailButton::paintWorkspace(QPainter &painter)
{
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Hover));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const Qt::LayoutDirection direction = layoutDirection();
    const int side = scaled(24);
    const Qt::Alignment align = m_compact ? Qt::AlignHCenter : Qt::AlignLeading;
    const QRect row = rect().adjusted(m_compact ? 0 : 6, 0, m_compact ? 0 : -6, 0);
    const QRect picture = QStyle::alignedRect(direction, align | Qt::AlignVCenter, {side, side}, row);
    applicationIcon().paint(&painter, picture);
    if (m_compact) {
        return;
    }
    const int arrow = scaled(14);
    const QRect arrowRect =
        QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter, {arrow, arrow}, row);
    painter.drawPixmap(
        arrowRect, iconPixmap(QStringLiteral("chevron-down"), Token::TextMuted, arrow, devicePixelRatioF()));

    const QRect room = QStyle::visualRect(direction, row, row.adjusted(side + 8, 0, -arrow - 6, 0));
    const QFont strong = textFont(TextStyle::BodyStrong);
    const QFont small = textFont(TextStyle::Caption);
    const int firstHeight = QFontMetrics(strong).height();
    const int secondHeight = QFontMetrics(small).height();
    const int top = room.top() + (room.height() - firstHeight - secondHeight) / 2;
    painter.setFont(strong);
    painter.setPen(color(Token::Text));
    painter.drawText(QRect(room.left(), top, room.width(), firstHeight), Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(m_first, Qt::ElideRight, room.width()));
    painter.setFont(small);
    painter.setPen(color(Token::TextMuted));
    painter.drawText(QRect(room.left(), top + firstHeight, room.width(), secondHeight),
        Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(m_second, Qt::ElideRight, room.width()));
}

void RailButton::paintSearch(QPainter &painter)
{
    painter.setPen(color(Token::BorderStrong));
    painter.setBrush(color(underMouse() ? Token::Hover : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const Qt::LayoutDirection direction = layoutDirection();
    const int side = scaled(14);
    const QRect row = rect().adjusted(m_compact ? 0 : 9, 0, m_compact ? 0 : -8, 0);
    const Qt::Alignment align = m_compact ? Qt::AlignHCenter : Qt::AlignLeading;
    painter.drawPixmap(QStyle::alignedRect(direction, align | Qt::AlignVCenter, {side, side}, row),
        iconPixmap(QStringLiteral("search"), Token::TextMuted, side, devicePixelRatioF()));
    if (m_compact) {
        return;
    }
    const QFont small = textFont(TextStyle::Caption);
    const QFontMetrics metrics(small);
    const QSize size(metrics.horizontalAdvance(m_second) + 10, metrics.height() + 2);
    const QRect cap = QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter, size, row);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(small);
    painter.setPen(color(Token::TextMuted));
    painter.drawText(cap, Qt::AlignCenter, m_second);
    const QFont body = textFont(TextStyle::Body);
    painter.setFont(body);
    const QRect room = QStyle::visualRect(direction, row, row.adjusted(side + 8, 0, -size.width() - 6, 0));
    painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(body).elidedText(m_first, Qt::ElideRight, room.width()));
}

} // namespace aio::ui
