#include "ui/charts/ChartFrame.h"
#include "ui/theme/Tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace aio::ui {

namespace {

constexpr double above = 1000; // among the items of a chart: over every series
constexpr double markSize = 10;
constexpr double markGap = 4;
constexpr double textGap = 6;
constexpr double hatchStep = 5;
constexpr double columnShare = 0.84;

void drawTriangle(QPainter *painter, const QRectF &box)
{
    QPainterPath path(box.topLeft());
    path.lineTo(box.topRight());
    path.lineTo(QPointF(box.center().x(), box.bottom()));
    path.closeSubpath();
    painter->fillPath(path, painter->brush());
}

} // namespace

ChartNotes::ChartNotes(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(above);
}

void ChartNotes::show(const ChartData &data, const ChartGeometry &geometry, const QSet<QString> &hidden)
{
    prepareGeometryChange();
    m_data = data;
    m_geometry = geometry;
    m_hidden = hidden;
    update();
}

QRectF ChartNotes::boundingRect() const
{
    return m_geometry.area.marginsAdded(QMarginsF(200, 40, 200, 40));
}

QRectF ChartNotes::markRect(int bucket) const
{
    const double value = m_data.shape == ChartData::Shape::Stacked
        ? m_data.total(bucket, m_hidden).value_or(0)
        : m_data.highest(bucket, bucket, m_hidden);
    return {m_geometry.x(bucket) - markSize / 2, m_geometry.y(value) - markGap - markSize * 0.85, markSize,
        markSize * 0.85};
}

void ChartNotes::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    if (m_geometry.count() <= 0) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(textFont(TextStyle::Caption));
    paintIncomplete(painter);
    paintForecast(painter);
    paintBudget(painter);
    paintMarks(painter);
}

void ChartNotes::paintIncomplete(QPainter *painter) const
{
    if (m_data.shape != ChartData::Shape::Stacked || m_data.buckets.size() > 130) {
        return;
    }
    for (int i = m_geometry.first; i <= m_geometry.last; ++i) {
        const double value = m_data.total(i, m_hidden).value_or(0);
        if (!m_data.buckets.at(i).incomplete || value <= 0) {
            continue;
        }
        QRectF column = m_geometry.column(i);
        const double spare = column.width() * (1 - columnShare) / 2;
        column.adjust(spare, 0, -spare, 0);
        column.setTop(m_geometry.y(value));
        painter->save();
        painter->setClipRect(column);
        painter->setPen(QPen(color(Token::Surface), 1.5));
        for (double x = column.left() - column.height(); x < column.right(); x += hatchStep) {
            painter->drawLine(QPointF(x, column.bottom()), QPointF(x + column.height(), column.top()));
        }
        painter->restore();
    }
}

void ChartNotes::paintForecast(QPainter *painter) const
{
    const int begin = m_data.forecast.begin();
    if (begin < 0 || begin > m_geometry.last || begin < m_geometry.first) {
        return;
    }
    const QRectF &area = m_geometry.area;
    const double x = m_geometry.column(begin).left();
    QPen pen(color(Token::BorderControl), 1);
    pen.setDashPattern({2, 3});
    painter->setPen(pen);
    painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter->setPen(color(Token::TextMuted));
    const QFontMetricsF metrics(painter->font());
    const double wide = metrics.horizontalAdvance(m_data.forecast.name);
    const bool fits = x + textGap + wide <= area.right() + textGap;
    const QPointF at(fits ? x + textGap : x - textGap - wide, area.top() + metrics.ascent());
    painter->drawText(at, m_data.forecast.name);
}

void ChartNotes::paintBudget(QPainter *painter) const
{
    if (!m_data.budget) {
        return;
    }
    const QFontMetricsF metrics(painter->font());
    const bool isAbove = *m_data.budget > m_geometry.top;
    const double line = isAbove ? m_geometry.area.top() : m_geometry.y(*m_data.budget);
    // Over its line, or below where there is no room over it.
    const bool below = isAbove || line - metrics.height() < 0;
    const double y = below ? line + metrics.ascent() + 2 : line - 3;
    painter->setPen(color(Token::TextMuted));
    const QString text = isAbove ? m_data.budgetName + QStringLiteral(" ↑") : m_data.budgetName;
    painter->drawText(QPointF(m_geometry.area.left() + textGap, y), text);
}

void ChartNotes::paintMarks(QPainter *painter) const
{
    const QFontMetricsF metrics(painter->font());
    QList<QRectF> taken;
    for (const ChartMark &mark : m_data.marks) {
        if (mark.bucket < m_geometry.first || mark.bucket > m_geometry.last) {
            continue;
        }
        const QRectF sign = markRect(mark.bucket);
        painter->setBrush(color(Token::Danger));
        drawTriangle(painter, sign);
        // Beside what is left of a bar, the amount of all of it would be taken for its own.
        const bool isPart = !m_hidden.isEmpty() && !mark.textOfAll.isEmpty();
        const QString &text = isPart ? mark.textOfAll : mark.text;
        const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
        QRectF words(
            QPointF(sign.left() - textGap - size.width(), sign.center().y() - size.height() / 2), size);
        if (words.left() < m_geometry.area.left()) {
            words.moveLeft(sign.right() + textGap);
        }
        const bool collides = std::any_of(
            taken.cbegin(), taken.cend(), [&](const QRectF &other) { return other.intersects(words); });
        if (!collides && words.right() <= m_geometry.area.right() + textGap) {
            taken << words;
            painter->setPen(color(Token::Danger));
            painter->drawText(words, int(Qt::AlignCenter | Qt::TextDontClip), text);
        }
    }
}

} // namespace aio::ui
