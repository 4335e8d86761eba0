// What the person does with a TimeChart: pointer and keys.
#include "ui/charts/TimeChart.h"

#include "ui/charts/ChartReadout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace aio::ui {

namespace {

constexpr double zoomStep = 0.5;

} // namespace

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || bucketCount() == 0) {
        event->ignore();
        return;
    }
    setFocus(Qt::MouseFocusReason);
    m_pressed = event->pos();
    m_pressing = true;
    m_dragging = false;
    m_anchor = -1;
    m_cursor = m_geometry.bucketAt(event->position().x());
    showWash();
    showReadout();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (bucketCount() == 0) {
        return;
    }
    const int bucket = m_geometry.bucketAt(event->position().x());
    if (m_pressing && !m_dragging
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        m_anchor = m_geometry.bucketAt(m_pressed.x());
    }
    const bool inside = m_dragging || m_geometry.area.adjusted(0, -20, 0, 20).contains(event->position());
    m_cursor = inside ? bucket : -1;
    if (m_dragging) {
        showWash();
    }
    showReadout();
    const bool opens =
        m_activatable && inside && !m_dragging && m_data.total(bucket, m_hidden).value_or(0) > 0;
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressing || event->button() != Qt::LeftButton) {
        return;
    }
    m_pressing = false;
    const int bucket = m_geometry.bucketAt(event->position().x());
    if (std::exchange(m_dragging, false)) {
        setZoom(Span(m_anchor, bucket));
        return;
    }
    const bool hasValue = m_data.total(bucket, m_hidden).has_value();
    if (m_activatable && hasValue && m_geometry.area.contains(event->position())) {
        Q_EMIT bucketActivated(bucket, seriesAt(bucket, event->position().y()));
    }
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Where a click opens something, the first one has.
    if (event->button() == Qt::LeftButton && !m_activatable) {
        m_pressing = false;
        setZoom(std::nullopt);
    }
}

void TimeChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!m_dragging) {
        setCursorBucket(-1);
    }
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_anchor = -1;
    showWash();
    setCursorBucket(-1);
}

void TimeChart::moveCursor(int to, bool marks)
{
    const int before = m_cursor < 0 ? to : m_cursor;
    m_anchor = marks ? (m_anchor < 0 ? before : m_anchor) : -1;
    m_cursor = std::clamp(to, m_geometry.first, std::max(m_geometry.first, m_geometry.last));
    showWash();
    showReadout();
    setAccessibleDescription(readout().toText());
}

void TimeChart::zoomBy(double factor)
{
    const int shown = m_geometry.count();
    const int wanted = std::max(1, int(shown * factor));
    const int middle = m_cursor >= 0 ? m_cursor : (m_geometry.first + m_geometry.last) / 2;
    const int first = std::clamp(middle - wanted / 2, 0, std::max(0, bucketCount() - wanted));
    setZoom(Span(first, std::min(first + wanted - 1, bucketCount() - 1)));
}

bool TimeChart::takeBack()
{
    if (m_anchor >= 0) {
        m_anchor = -1;
        m_dragging = m_pressing = false;
        showWash();
    } else if (m_zoom) {
        setZoom(std::nullopt);
    } else if (m_cursor >= 0) {
        setCursorBucket(-1);
        describe();
    } else {
        return false;
    }
    return true;
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    if (bucketCount() == 0 || event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) {
        event->ignore();
        return;
    }
    const bool marks = event->modifiers().testFlag(Qt::ShiftModifier);
    const int page = std::max(1, m_geometry.count() / 4);
    const int by = event->modifiers().testFlag(Qt::ControlModifier) ? page : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(m_cursor < 0 ? m_geometry.last : m_cursor - by, marks);
        return;
    case Qt::Key_Right:
        moveCursor(m_cursor < 0 ? m_geometry.first : m_cursor + by, marks);
        return;
    case Qt::Key_Home:
        moveCursor(m_geometry.first, marks);
        return;
    case Qt::Key_End:
        moveCursor(m_geometry.last, marks);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        return;
    case Qt::Key_0:
        setZoom(std::nullopt);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_anchor >= 0 && m_anchor != m_cursor) {
            setZoom(Span(m_anchor, m_cursor));
        } else if (m_activatable && m_data.total(m_cursor, m_hidden)) {
            Q_EMIT bucketActivated(m_cursor, {});
        }
        return;
    case Qt::Key_Escape:
        if (takeBack()) {
            return;
        }
        break;
    default:
        break;
    }
    event->ignore(); // shortcuts of the page; the scroll area of a view would take what is left
}

} // namespace aio::ui
