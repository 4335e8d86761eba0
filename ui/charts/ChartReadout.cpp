#include "ui/charts/ChartReadout.h"

#include "ui/charts/SeriesColors.h"

#include <QFontMetricsF>
#include <QPainter>

namespace aio::ui {

namespace {

constexpr double over = 1001; // notes too
constexpr double padding = 9;
constexpr double rowGap = 3;
constexpr double swatch = 9;
constexpr double between = 18; // name and value
constexpr double away = 12; // from the line
constexpr double radius = 6;
constexpr double widestNote = 260;

QFont rowFont(bool strong)
{
    QFont font = textFont(TextStyle::Small);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double noteHeight(const QString &note)
{
    const QFontMetricsF metrics(textFont(TextStyle::Small));
    return note.isEmpty()
        ? 0
        : metrics.boundingRect(QRectF(0, 0, widestNote, 1000), Qt::TextWordWrap, note).height() + rowGap;
}

void paintSwatch(QPainter *painter, const ChartReadoutText::Row &row, const QRectF &box)
{
    const QColor tone = row.color >= 0 ? chartColor(row.color) : color(Token::TextMuted);
    if (row.isLine && row.dash == ChartDash::Solid) {
        painter->setPen(QPen(tone, 1.75));
        painter->drawLine(
            QPointF(box.left() - 2, box.center().y()), QPointF(box.right() + 2, box.center().y()));
    } else if (row.color >= 0 && row.dash == ChartDash::Solid) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone);
        painter->drawRoundedRect(box, 2, 2);
    } else if (row.dash != ChartDash::Solid) {
        QPen pen(tone, 1.75);
        pen.setDashPattern(row.dash == ChartDash::Dashed ? QList<qreal>{2, 1.2} : QList<qreal>{1, 1.2});
        painter->setPen(pen);
        painter->drawLine(
            QPointF(box.left() - 2, box.center().y()), QPointF(box.right() + 2, box.center().y()));
    }
}

} // namespace

ChartReadout::ChartReadout(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(over);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartReadout::show(int bucket, const ChartReadoutText &text, const ChartGeometry &geometry)
{
    if (bucket == m_bucket && text == m_text && geometry == m_geometry) {
        return;
    }
    prepareGeometryChange();
    m_bucket = bucket;
    m_text = text;
    m_geometry = geometry;
    update();
}

void ChartReadout::setWash(int first, int last, const ChartGeometry &geometry)
{
    m_washFirst = first;
    m_washLast = last;
    m_geometry = geometry;
    update();
}

QRectF ChartReadout::boundingRect() const
{
    return m_geometry.area.marginsAdded(QMarginsF(200, 40, 200, 400));
}

QSizeF ChartReadout::cardSize() const
{
    const QFontMetricsF title(textFont(TextStyle::BodyStrong));
    const QFontMetricsF strong(rowFont(true));
    double wide = title.horizontalAdvance(m_text.title);
    for (const ChartReadoutText::Row &row : m_text.rows) {
        wide = std::max(wide,
            swatch + padding + strong.horizontalAdvance(row.name) + between
                + strong.horizontalAdvance(row.value));
    }
    if (!m_text.note.isEmpty()) {
        const QFontMetricsF small(rowFont(false));
        wide = std::max(wide, std::min(widestNote, small.horizontalAdvance(m_text.note) + 2));
    }
    const double rows = double(m_text.rows.size()) * (strong.height() + rowGap);
    return {wide + 2 * padding, title.height() + rows + noteHeight(m_text.note) + 2 * padding};
}

QRectF ChartReadout::cardRect() const
{
    const QRectF &area = m_geometry.area;
    const QSizeF size = cardSize();
    const double x = m_geometry.x(m_bucket);
    const bool right = x + away + size.width() <= area.right() + away;
    const double left = right ? x + away : std::max(0.0, x - away - size.width());
    return {QPointF(left, area.top() + 2), size};
}

void ChartReadout::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_washFirst >= 0) {
        QColor wash = color(Token::Accent);
        wash.setAlphaF(0.14F);
        const QRectF box = m_geometry.column(m_washFirst).united(m_geometry.column(m_washLast));
        painter->fillRect(box, wash);
        painter->setPen(QPen(color(Token::Accent), 1));
        painter->drawLine(box.topLeft(), box.bottomLeft());
        painter->drawLine(box.topRight(), box.bottomRight());
    }
    if (m_bucket < m_geometry.first || m_bucket > m_geometry.last) {
        return;
    }
    const double x = m_geometry.x(m_bucket);
    painter->setPen(QPen(color(Token::TextMuted), 1));
    painter->drawLine(QPointF(x, m_geometry.area.top()), QPointF(x, m_geometry.area.bottom()));
    paintCard(painter);
}

void ChartReadout::paintCard(QPainter *painter) const
{
    const QRectF card = cardRect();
    painter->setPen(QPen(color(Token::BorderStrong), 1));
    painter->setBrush(color(Token::Raised));
    painter->drawRoundedRect(card, radius, radius);
    const QRectF room = card.adjusted(padding, padding, -padding, -padding);
    painter->setFont(textFont(TextStyle::BodyStrong));
    const QFontMetricsF title(painter->font());
    painter->setPen(color(Token::Text));
    painter->drawText(
        QRectF(room.left(), room.top(), room.width(), title.height()), Qt::AlignLeft, m_text.title);
    const double high = QFontMetricsF(rowFont(true)).height();
    double y = room.top() + title.height() + rowGap;
    for (const ChartReadoutText::Row &row : m_text.rows) {
        paintSwatch(painter, row, QRectF(room.left(), y + (high - swatch) / 2, swatch, swatch));
        const QRectF line(room.left() + swatch + padding, y, room.width() - swatch - padding, high);
        painter->setFont(rowFont(row.strong));
        painter->setPen(color(row.strong ? Token::Text : Token::TextMuted));
        painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), row.name);
        painter->setPen(color(Token::Text));
        painter->drawText(line, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextForceLeftToRight), row.value);
        y += high + rowGap;
    }
    if (!m_text.note.isEmpty()) {
        painter->setFont(rowFont(false));
        painter->setPen(color(Token::Warning));
        painter->drawText(QRectF(room.left(), y, room.width(), noteHeight(m_text.note)),
            int(Qt::AlignLeft | Qt::TextWordWrap), m_text.note);
    }
}

} // namespace aio::ui
