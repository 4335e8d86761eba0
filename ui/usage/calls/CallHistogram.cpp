#include "ui/usage/calls/CallHistogram.h"

#include "ui/tables/TimeRange.h"
#include "ui/theme/Tokens.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int wholeHeight = 98;
constexpr int margin = 20;
constexpr int headHeight = 30;
constexpr int footHeight = 20;
constexpr int ticks = 4;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

QString tickText(qint64 time, qint64 length, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, zone);
    const QString clock = QLocale().toString(moment.time(), QLocale::ShortFormat);
    //: Day and month in the syntax of QDate::toString(), such as "18 Nov".
    const QString day = QLocale().toString(moment.date(), CallHistogram::tr("d MMM"));
    if (length <= dayMs) {
        return clock;
    }
    return length <= 4 * dayMs ? day + u' ' + clock : day;
}

} // namespace

QString callsPerText(qint64 step)
{
    if (step < minuteMs) {
        return CallHistogram::tr("Calls per %n seconds", nullptr, int(step / 1000));
    }
    if (step < hourMs) {
        return CallHistogram::tr("Calls per %n minutes", nullptr, int(step / minuteMs));
    }
    if (step < dayMs) {
        return CallHistogram::tr("Calls per %n hours", nullptr, int(step / hourMs));
    }
    return CallHistogram::tr("Calls per %n days", nullptr, int(step / dayMs));
}

CallHistogram::CallHistogram(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::systemTimeZone())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void CallHistogram::setTimes(const usage::UsageTimes &times, const QTimeZone &zone)
{
    m_times = times;
    m_zone = zone;
    m_cursor = std::min(m_cursor, int(times.bars.size()) - 1);
    describe();
    update();
}

void CallHistogram::setBrush(const std::optional<Span> &brush)
{
    m_brush = brush;
    describe();
    update();
}

void CallHistogram::describe()
{
    qint64 calls = 0;
    qint64 errors = 0;
    qint64 most = 0;
    for (const auto &bar : std::as_const(m_times.bars)) {
        calls += bar.calls;
        errors += bar.errors;
        most = std::max(most, bar.calls);
    }
    setAccessibleName(tr("Calls over time"));
    setAccessibleDescription(m_times.bars.isEmpty()
            ? tr("No calls")
            : tr("%1 calls in all, %2 failed, at most %3 in a bar. %4")
                  .arg(QLocale().toString(calls), QLocale().toString(errors), QLocale().toString(most),
                      callsPerText(m_times.step)));
}

void CallHistogram::retranslate()
{
    describe();
    update();
}

QSize CallHistogram::sizeHint() const
{
    return {400, scaled(wholeHeight)};
}

QSize CallHistogram::minimumSizeHint() const
{
    return {160, scaled(wholeHeight)};
}

QRect CallHistogram::plot() const
{
    return rect().adjusted(margin, scaled(headHeight), -margin, -scaled(footHeight));
}

QRect CallHistogram::barRect(int bar) const
{
    const QRect room = plot();
    const auto count = std::max<qsizetype>(1, m_times.bars.size());
    const int left = room.left() + int(room.width() * bar / count);
    const int right = room.left() + int(room.width() * (bar + 1) / count);
    return {left, room.top(), std::max(1, right - left), room.height()};
}

int CallHistogram::barAt(int x) const
{
    const QRect room = plot();
    const auto count = int(m_times.bars.size());
    if (count == 0 || room.width() <= 0) {
        return -1;
    }
    return std::clamp((x - room.left()) * count / room.width(), 0, count - 1);
}

CallHistogram::Span CallHistogram::spanOf(int first, int last) const
{
    return {m_times.start + m_times.step * std::min(first, last),
        m_times.start + m_times.step * (std::max(first, last) + 1)};
}

std::optional<std::pair<int, int>> CallHistogram::marked() const
{
    if (m_anchor >= 0 && m_cursor >= 0) {
        return std::pair(std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor));
    }
    if (m_brush && m_times.step > 0) {
        const auto last = int(m_times.bars.size()) - 1;
        return std::pair(std::clamp(int((m_brush->from - m_times.start) / m_times.step), 0, last),
            std::clamp(int((m_brush->to - 1 - m_times.start) / m_times.step), 0, last));
    }
    return std::nullopt;
}

QString CallHistogram::barText(int bar) const
{
    const Span span = spanOf(bar, bar);
    const auto &value = m_times.bars.at(bar);
    QString text = tr("%Ln calls", nullptr, int(value.calls));
    if (value.errors > 0) {
        text += QStringLiteral(", ") + tr("%Ln failed", nullptr, int(value.errors));
    }
    return timeSpanText(span.from, span.to, m_zone) + u'\n' + text;
}

void CallHistogram::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(color(Token::TextMuted));
    const QRect head(margin, 0, width() - 2 * margin, scaled(headHeight));
    const QString left = m_times.bars.isEmpty() ? tr("Calls over time") : callsPerText(m_times.step);
    const QString right =
        m_brush ? timeSpanText(m_brush->from, m_brush->to, m_zone) : tr("Drag to narrow the time");
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(head, Qt::AlignLeading | Qt::AlignVCenter, left);
    if (!m_times.bars.isEmpty()) {
        painter.drawText(head, Qt::AlignTrailing | Qt::AlignVCenter, right);
    }
    painter.setLayoutDirection(Qt::LeftToRight); // time runs to the right everywhere
    paintBrush(painter);
    paintBars(painter);
    paintAxis(painter);
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -2));
    }
}

void CallHistogram::paintBrush(QPainter &painter) const
{
    const auto range = marked();
    if (!range || m_times.bars.isEmpty()) {
        return;
    }
    const QRect wash = barRect(range->first).united(barRect(range->second));
    painter.fillRect(wash, color(Token::AccentSoft));
    painter.fillRect(QRect(wash.left() - 1, wash.top(), 2, wash.height()), color(Token::Accent));
    painter.fillRect(QRect(wash.right(), wash.top(), 2, wash.height()), color(Token::Accent));
}

void CallHistogram::paintBars(QPainter &painter) const
{
    qint64 most = 1;
    for (const auto &bar : m_times.bars) {
        most = std::max(most, bar.calls);
    }
    const auto range = marked();
    const QColor calls = color(Token::AccentFill);
    const QColor outside = color(Token::BorderControl);
    const QColor failed = color(Token::Danger);
    for (int i = 0; i < m_times.bars.size(); ++i) {
        const auto &bar = m_times.bars.at(i);
        if (bar.calls == 0) {
            continue;
        }
        QRect room = barRect(i);
        room.adjust(0, 0, room.width() > 3 ? -1 : 0, 0);
        const int tall = std::max(2, int(bar.calls * (room.height() - 2) / most));
        const bool inside = !range || (i >= range->first && i <= range->second);
        painter.fillRect(
            QRect(room.left(), room.bottom() - tall + 1, room.width(), tall), inside ? calls : outside);
        if (bar.errors > 0) {
            const int red = std::clamp(int(bar.errors * tall / bar.calls), 2, tall);
            painter.fillRect(QRect(room.left(), room.bottom() - red + 1, room.width(), red), failed);
        }
    }
    if (hasFocus() && m_cursor >= 0 && m_cursor < m_times.bars.size()) {
        painter.setPen(QPen(color(Token::Accent), 1));
        painter.drawRect(barRect(m_cursor).adjusted(-1, 0, 0, 0));
    }
}

void CallHistogram::paintAxis(QPainter &painter) const
{
    const QRect room = plot();
    painter.fillRect(QRect(room.left(), room.bottom() + 1, room.width(), 1), color(Token::BorderStrong));
    if (m_times.bars.isEmpty()) {
        return;
    }
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(color(Token::TextMuted));
    const qint64 length = m_times.end() - m_times.start;
    const QRect foot(room.left(), room.bottom() + 2, room.width(), scaled(footHeight) - 4);
    for (int i = 0; i < ticks; ++i) {
        const QString text = tickText(m_times.start + length * i / (ticks - 1), length, m_zone);
        const int wide = painter.fontMetrics().horizontalAdvance(text) + 2;
        const int middle = foot.left() + foot.width() * i / (ticks - 1);
        const int left = std::clamp(middle - wide / 2, foot.left(), foot.right() - wide + 1);
        painter.drawText(QRect(left, foot.top(), wide, foot.height()), Qt::AlignCenter, text);
    }
}

void CallHistogram::apply(const std::optional<Span> &brush)
{
    m_anchor = -1;
    if (brush != m_brush) {
        setBrush(brush);
        Q_EMIT brushChanged(brush);
    }
    update();
}

void CallHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_times.bars.isEmpty()) {
        m_anchor = m_cursor = barAt(event->pos().x());
        m_dragging = true;
        update();
    }
}

void CallHistogram::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos().x());
    if (m_dragging) {
        m_cursor = bar;
        update();
    }
    if (bar >= 0 && plot().contains(event->pos())) {
        QToolTip::showText(event->globalPosition().toPoint(), barText(bar), this);
    }
}

void CallHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging || event->button() != Qt::LeftButton) {
        return;
    }
    m_dragging = false;
    m_cursor = barAt(event->pos().x());
    const Span span = spanOf(m_anchor, m_cursor);
    // A click beside the brush, or on the whole of it, takes it back.
    const bool click = m_anchor == m_cursor;
    apply(click && m_brush ? std::nullopt : std::optional(span));
}

void CallHistogram::keyPressEvent(QKeyEvent *event)
{
    const auto last = int(m_times.bars.size()) - 1;
    const bool marks = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int before = m_cursor < 0 ? last : m_cursor;
        m_anchor = marks ? (m_anchor < 0 ? before : m_anchor) : -1;
        m_cursor =
            m_cursor < 0 ? last : std::clamp(m_cursor + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
        if (m_cursor >= 0) {
            setAccessibleDescription(barText(m_cursor));
        }
        update();
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0) {
            apply(spanOf(m_anchor < 0 ? m_cursor : m_anchor, m_cursor));
        }
        return;
    case Qt::Key_Escape:
        if (m_brush || m_anchor >= 0) {
            apply(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool CallHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace aio::ui
