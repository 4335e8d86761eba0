#include "ui/charts/HeatMap.h"

#include "ui/charts/ChartNumbers.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace aio::ui {

namespace {

constexpr int rowHeight = 19;
constexpr int gap = 2;
constexpr int besideDays = 8;
constexpr int hoursPerLabel = 6;
constexpr double staleOpacity = 0.45;
constexpr double least = 0.10; // of the colour, for the smallest value that is not zero

QColor mixed(const QColor &ground, const QColor &tone, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {
        part(ground.red(), tone.red()), part(ground.green(), tone.green()), part(ground.blue(), tone.blue())};
}

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour % HeatData::hours, 0), QLocale::ShortFormat);
}

} // namespace

bool HeatData::isEmpty() const
{
    return highest() <= 0;
}

double HeatData::highest() const
{
    double highest = 0;
    for (const auto &row : values) {
        highest = std::max(highest, *std::max_element(row.cbegin(), row.cend()));
    }
    return highest;
}

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    describe();
}

QSize HeatMap::sizeHint() const
{
    const int labels = QFontMetrics(textFont(TextStyle::Caption)).height() + 6;
    return {scaled(360), HeatData::days * (scaled(rowHeight) + gap) + labels};
}

QSize HeatMap::minimumSizeHint() const
{
    return {scaled(220), sizeHint().height()};
}

void HeatMap::setData(const HeatData &data)
{
    if (data != m_data) {
        m_data = data;
        describe();
        update();
    }
}

void HeatMap::retranslate()
{
    describe();
    update();
}

void HeatMap::describe()
{
    setAccessibleName(m_data.title.isEmpty() ? tr("Chart") : m_data.title);
    if (m_data.isEmpty()) {
        setAccessibleDescription(tr("Nothing to show"));
        return;
    }
    Cell most{0, 0};
    for (int day = 0; day < HeatData::days; ++day) {
        for (int hour = 0; hour < HeatData::hours; ++hour) {
            if (m_data.values.at(day).at(hour) > m_data.values.at(most.day).at(most.hour)) {
                most = {day, hour};
            }
        }
    }
    setAccessibleDescription(tr("Most: %1").arg(cellText(most.day, most.hour)));
}

int HeatMap::rowOf(int day) const
{
    const int begins = int(QLocale().firstDayOfWeek()) - 1;
    return (day - begins + HeatData::days) % HeatData::days;
}

int HeatMap::dayOf(int row) const
{
    return (row + int(QLocale().firstDayOfWeek()) - 1) % HeatData::days;
}

QRectF HeatMap::plot() const
{
    const QFontMetrics metrics(textFont(TextStyle::Caption));
    int widest = 0;
    for (int day = 1; day <= HeatData::days; ++day) {
        const QString name = QLocale().standaloneDayName(day, QLocale::ShortFormat);
        widest = std::max(widest, metrics.horizontalAdvance(name));
    }
    return QRectF(rect()).adjusted(widest + besideDays, 2, -2, -metrics.height() - 4);
}

QRectF HeatMap::cellRect(int day, int hour) const
{
    const QRectF area = plot();
    const double wide = area.width() / HeatData::hours;
    const double tall = area.height() / HeatData::days;
    return {area.left() + hour * wide, area.top() + rowOf(day) * tall, wide - gap, tall - gap};
}

HeatMap::Cell HeatMap::cellAt(QPointF position) const
{
    const QRectF area = plot();
    if (!area.contains(position)) {
        return {};
    }
    const int row = int((position.y() - area.top()) / (area.height() / HeatData::days));
    const int hour = int((position.x() - area.left()) / (area.width() / HeatData::hours));
    return {dayOf(std::min(row, HeatData::days - 1)), std::min(hour, HeatData::hours - 1)};
}

QString HeatMap::cellText(int day, int hour) const
{
    //: A weekday, the hours and a value, such as "Tuesday, 14:00 – 15:00: 318".
    return tr("%1, %2 – %3: %4")
        .arg(QLocale().standaloneDayName(day + 1, QLocale::LongFormat), hourText(hour), hourText(hour + 1),
            chartValueText(m_data.unit, m_data.values.at(day).at(hour)));
}

QColor HeatMap::colorOf(double share)
{
    if (share <= 0) {
        return color(Token::Sunken);
    }
    // The root keeps the quiet hours apart from the empty ones.
    return mixed(color(Token::Surface), color(Token::Chart1), least + (1 - least) * std::sqrt(share));
}

void HeatMap::paintLabels(QPainter &painter) const
{
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(color(Token::TextMuted));
    const QRectF area = plot();
    for (int day = 0; day < HeatData::days; ++day) {
        const QRectF cell = cellRect(day, 0);
        painter.drawText(QRectF(0, cell.top(), area.left() - besideDays, cell.height()),
            Qt::AlignLeft | Qt::AlignVCenter, QLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
    }
    const double tall = painter.fontMetrics().height();
    for (int hour = 0; hour < HeatData::hours; hour += hoursPerLabel) {
        const double left = cellRect(0, hour).left();
        painter.drawText(
            QRectF(left, area.bottom() + 2, area.width() / 4, tall), Qt::AlignLeft, hourText(hour));
    }
}

void HeatMap::paintInto(QPainter &painter) const
{
    paintLabels(painter);
    painter.setPen(Qt::NoPen);
    const double highest = std::max(m_data.highest(), 1e-9); // of nothing everything is nothing
    for (int day = 0; day < HeatData::days; ++day) {
        for (int hour = 0; hour < HeatData::hours; ++hour) {
            painter.setBrush(colorOf(m_data.values.at(day).at(hour) / highest));
            painter.drawRoundedRect(cellRect(day, hour), 2, 2);
        }
    }
}

void HeatMap::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : staleOpacity);
    paintInto(painter);
    if (m_cursor.day >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Text), 1.5));
        painter.drawRoundedRect(cellRect(m_cursor.day, m_cursor.hour), 2, 2);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const Cell cell = cellAt(event->position());
    if (cell != m_cursor) {
        m_cursor = cell;
        const bool opens = cell.day >= 0 && m_data.values.at(cell.day).at(cell.hour) > 0;
        setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
    if (cell.day >= 0) {
        QToolTip::showText(event->globalPosition().toPoint(), cellText(cell.day, cell.hour), this,
            cellRect(cell.day, cell.hour).toAlignedRect());
    }
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        activate(cellAt(event->position()));
    }
}

void HeatMap::activate(const Cell &cell)
{
    if (cell.day >= 0 && m_data.values.at(cell.day).at(cell.hour) > 0) {
        Q_EMIT cellActivated(cell.day, cell.hour);
    }
}

void HeatMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_cursor = {};
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_cursor = {};
    describe();
    update();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const bool any = m_cursor.day >= 0;
    int row = any ? rowOf(m_cursor.day) : 0;
    int hour = any ? m_cursor.hour : 0;
    switch (event->key()) {
    case Qt::Key_Left:
        hour -= any ? 1 : 0;
        break;
    case Qt::Key_Right:
        hour += any ? 1 : 0;
        break;
    case Qt::Key_Up:
        row -= any ? 1 : 0;
        break;
    case Qt::Key_Down:
        row += any ? 1 : 0;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_cursor = {dayOf(std::clamp(row, 0, HeatData::days - 1)), std::clamp(hour, 0, HeatData::hours - 1)};
    const QString text = cellText(m_cursor.day, m_cursor.hour);
    setAccessibleDescription(text);
    const QRect cell = cellRect(m_cursor.day, m_cursor.hour).toAlignedRect();
    QToolTip::showText(mapToGlobal(cell.bottomRight()), text, this);
    update();
}

void HeatMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace aio::ui
