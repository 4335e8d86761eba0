#include "ui/photo/CropFrame.h"

#include "ui/theme/Tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int wholePercent = 100;
constexpr double smallestShare = 0.2; // of the largest frame
constexpr int steps = 40; // of the arrow keys over the picture
constexpr int percentStep = 5;

} // namespace

CropFrame::CropFrame(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeAllCursor);
    setAccessibleName(tr("Part of the picture that is the photo"));
    setAccessibleDescription(tr("Arrow keys move the frame, plus and minus change its size."));
}

void CropFrame::setPicture(const QImage &picture, const QRect &part)
{
    m_picture = picture;
    m_part = part;
    m_largest = part.size().scaled(picture.size(), Qt::KeepAspectRatio);
    m_shown = {};
    updateGeometry();
    update();
    Q_EMIT partChanged();
}

QSize CropFrame::sizeHint() const
{
    return {scaled(440), scaled(420)};
}

QSize CropFrame::minimumSizeHint() const
{
    return {scaled(200), scaled(200)};
}

double CropFrame::scale() const
{
    return m_picture.isNull()
        ? 1
        : std::min(width() / double(m_picture.width()), height() / double(m_picture.height()));
}

QRectF CropFrame::shownAt() const
{
    const QSizeF size = QSizeF(m_picture.size()) * scale();
    return {{(width() - size.width()) / 2, (height() - size.height()) / 2}, size};
}

void CropFrame::setSizePercent(int percent)
{
    if (m_picture.isNull() || percent == sizePercent()) {
        return;
    }
    const double share =
        smallestShare + (1 - smallestShare) * std::clamp(percent, 0, wholePercent) / wholePercent;
    const QPointF middle = QRectF(m_part).center();
    m_part.setSize((QSizeF(m_largest) * share).toSize().boundedTo(m_largest));
    moveTo(middle - QPointF(m_part.width() / 2.0, m_part.height() / 2.0));
}

int CropFrame::sizePercent() const
{
    if (m_largest.isEmpty()) {
        return wholePercent;
    }
    const double share = m_part.height() / double(m_largest.height());
    return qRound((share - smallestShare) / (1 - smallestShare) * wholePercent);
}

void CropFrame::moveTo(QPointF corner)
{
    const int left = std::clamp(qRound(corner.x()), 0, m_picture.width() - m_part.width());
    const int top = std::clamp(qRound(corner.y()), 0, m_picture.height() - m_part.height());
    m_part.moveTopLeft({left, top});
    update();
    Q_EMIT partChanged();
}

void CropFrame::paintEvent(QPaintEvent * /*event*/)
{
    if (m_picture.isNull()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF at = shownAt();
    if (m_shown.isNull()) {
        m_shown = QPixmap::fromImage(m_picture.scaled(
            (at.size() * devicePixelRatioF()).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    painter.drawPixmap(at, m_shown, QRectF(m_shown.rect()));
    const QRectF frame(at.topLeft() + QPointF(m_part.topLeft()) * scale(), QSizeF(m_part.size()) * scale());
    QPainterPath outside;
    outside.addRect(at);
    QPainterPath inside;
    inside.addRect(frame);
    QColor dim = color(Token::DocumentInk);
    constexpr double dimmed = 0.55;
    dim.setAlphaF(dimmed);
    painter.fillPath(outside - inside, dim);
    constexpr double line = 2;
    painter.setPen(QPen(color(hasFocus() ? Token::AccentFill : Token::DocumentPage), line));
    painter.drawRect(frame);
}

void CropFrame::resizeEvent(QResizeEvent *event)
{
    m_shown = {};
    QWidget::resizeEvent(event);
}

void CropFrame::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull()) {
        return;
    }
    const QPointF at = (event->position() - shownAt().topLeft()) / scale();
    if (!QRectF(m_part).contains(at)) {
        moveTo(at - QPointF(m_part.width() / 2.0, m_part.height() / 2.0));
    }
    m_grip = at - m_part.topLeft();
}

void CropFrame::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_picture.isNull()) {
        moveTo((event->position() - shownAt().topLeft()) / scale() - m_grip);
    }
}

void CropFrame::wheelEvent(QWheelEvent *event)
{
    const int by = event->angleDelta().y();
    if (by != 0) {
        setSizePercent(std::clamp(sizePercent() + (by > 0 ? -percentStep : percentStep), 0, wholePercent));
    }
    event->accept();
}

void CropFrame::keyPressEvent(QKeyEvent *event)
{
    const double step = std::max(m_picture.width(), m_picture.height()) / double(steps);
    const QPointF corner = m_part.topLeft();
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(corner - QPointF(step, 0));
        break;
    case Qt::Key_Right:
        moveTo(corner + QPointF(step, 0));
        break;
    case Qt::Key_Up:
        moveTo(corner - QPointF(0, step));
        break;
    case Qt::Key_Down:
        moveTo(corner + QPointF(0, step));
        break;
    case Qt::Key_Plus:
        setSizePercent(std::min(sizePercent() + percentStep, wholePercent));
        break;
    case Qt::Key_Minus:
        setSizePercent(std::max(sizePercent() - percentStep, 0));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace aio::ui
