#include "ui/charts/ChartFrame.h"

#include "ui/theme/Tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace aio::ui {

namespace {

constexpr double besideLabel = 8;
constexpr double belowAxis = 5;
constexpr double atRight = 14; // half a label of the last bucket
constexpr double atTop = 10;
constexpr double betweenLabels = 18;
constexpr double atLeft = 4; // the focus frame
constexpr double below = 0.5; // among the items of a chart: under every series, over its ground

} // namespace

ChartFrame::ChartFrame(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(below);
}

QMarginsF ChartFrame::margins(const ChartData &data, const QList<double> &ticks)
{
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    const double step = ticks.value(1) - ticks.value(0);
    double widest = 0;
    for (const double tick : ticks) {
        widest = std::max(widest, metrics.horizontalAdvance(chartShortText(data.unit, tick, step)));
    }
    const bool hasMarks = !data.marks.isEmpty();
    return {atLeft + widest + besideLabel, hasMarks ? atTop + metrics.height() : atTop, atRight,
        metrics.height() + belowAxis + 2};
}

void ChartFrame::show(const ChartData &data, const ChartGeometry &geometry, const QList<double> &ticks)
{
    prepareGeometryChange();
    m_unit = data.unit;
    m_geometry = geometry;
    m_ticks = ticks;
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    const double wide = metrics.horizontalAdvance(QStringLiteral("28 Nov")) + betweenLabels;
    m_labels =
        chartLabels(data, geometry.first, geometry.last, std::max(1, int(geometry.area.width() / wide)));
    update();
}

QRectF ChartFrame::boundingRect() const
{
    return m_geometry.area.marginsAdded(QMarginsF(200, 40, 200, 40));
}

void ChartFrame::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    const QRectF &area = m_geometry.area;
    painter->setFont(textFont(TextStyle::Caption));
    const QFontMetricsF metrics(painter->font());
    painter->setRenderHint(QPainter::Antialiasing, false);
    const double step = m_ticks.value(1) - m_ticks.value(0);
    for (const double tick : m_ticks) {
        const double y = m_geometry.y(tick);
        painter->setPen(QPen(color(tick > 0 ? Token::ChartGrid : Token::BorderControl), 1));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(color(Token::TextMuted));
        painter->drawText(QRectF(0, y - metrics.height() / 2, area.left() - besideLabel, metrics.height()),
            int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextForceLeftToRight | Qt::TextDontClip),
            chartShortText(m_unit, tick, step));
    }
    double free = -1000;
    for (const ChartLabel &label : m_labels) {
        const double wide = metrics.horizontalAdvance(label.text);
        const double furthest = area.right() + atRight - wide;
        const double left = std::clamp(m_geometry.x(label.bucket) - wide / 2, 0.0, std::max(0.0, furthest));
        if (left < free) {
            continue;
        }
        painter->drawText(QPointF(left, area.bottom() + belowAxis + metrics.ascent()), label.text);
        free = left + wide + belowAxis;
    }
}

} // namespace aio::ui
