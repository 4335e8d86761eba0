#include "ui/charts/TimeChart.h"

#include "ui/charts/ChartFrame.h"
#include "ui/charts/ChartPlot.h"
#include "ui/charts/ChartReadout.h"
#include "ui/theme/Tokens.h"

#include <QtCharts/QLegend>

#include <QApplication>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>

namespace aio::ui {

namespace {

constexpr double staleOpacity = 0.4;
constexpr double betweenTicks = 44; // pixels, at least
constexpr int mostTicks = 6;

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QChartView(parent)
{
    QChart *plot = chart();
    plot->setBackgroundVisible(false);
    plot->setMargins({});
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->legend()->hide();
    plot->setAnimationOptions(QChart::NoAnimation);
    m_plot = std::make_unique<ChartPlot>(plot);
    m_frame = new ChartFrame(plot);
    m_notes = new ChartNotes(plot);
    m_readout = new ChartReadout(plot);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Time runs to the right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setBackgroundBrush(color(Token::Surface));
    describe();
}

TimeChart::~TimeChart() = default;

QSize TimeChart::sizeHint() const
{
    return {scaled(480), scaled(150)};
}

QSize TimeChart::minimumSizeHint() const
{
    return {scaled(220), scaled(120)};
}

void TimeChart::setData(const ChartData &data)
{
    if (data == m_data) {
        return;
    }
    const bool sameBuckets = data.buckets.size() == m_data.buckets.size() && !m_data.buckets.isEmpty()
        && data.buckets.constFirst().from == m_data.buckets.constFirst().from;
    m_data = data;
    if (!sameBuckets && m_zoom) {
        m_zoom.reset();
        Q_EMIT zoomChanged();
    }
    if (m_cursor >= bucketCount()) {
        m_cursor = -1;
    }
    m_anchor = -1;
    m_dragging = false;
    redraw(false);
}

void TimeChart::setHidden(const QSet<QString> &hidden)
{
    const bool anyLeft = std::any_of(m_data.series.cbegin(), m_data.series.cend(),
        [&](const ChartSeries &one) { return !hidden.contains(one.key); });
    if (hidden == m_hidden || (!anyLeft && !m_data.series.isEmpty())) {
        return;
    }
    m_hidden = hidden;
    redraw(false);
    Q_EMIT hiddenChanged();
}

void TimeChart::toggle(const QString &key)
{
    QSet<QString> hidden = m_hidden;
    if (!hidden.remove(key)) {
        hidden.insert(key);
    }
    setHidden(hidden);
}

void TimeChart::isolate(const QString &key)
{
    QSet<QString> others;
    for (const ChartSeries &one : std::as_const(m_data.series)) {
        if (one.key != key) {
            others.insert(one.key);
        }
    }
    if (!m_data.previous.isEmpty() && !others.isEmpty()) {
        others.insert(previousKey); // that is of everything: one alone cannot be held against it
    }
    setHidden(others == m_hidden ? QSet<QString>() : others);
}

void TimeChart::setZoom(const std::optional<Span> &zoom)
{
    std::optional<Span> wanted;
    if (zoom && bucketCount() > 0) {
        const int first = std::clamp(std::min(zoom->first, zoom->second), 0, bucketCount() - 1);
        const int last = std::clamp(std::max(zoom->first, zoom->second), first, bucketCount() - 1);
        if (last - first + 1 < bucketCount()) {
            wanted = Span(first, last);
        }
    }
    m_anchor = -1;
    if (wanted != m_zoom) {
        m_zoom = wanted;
        arrange();
        Q_EMIT zoomChanged();
    }
    showWash();
}

void TimeChart::setCursorBucket(int bucket)
{
    m_cursor = bucket < 0 || bucketCount() == 0 ? -1 : std::min(bucket, bucketCount() - 1);
    showReadout();
}

ChartReadoutText TimeChart::readout() const
{
    return chartReadout(m_data, m_cursor, m_hidden);
}

void TimeChart::setStale(bool stale)
{
    m_stale = stale;
    chart()->setOpacity(stale ? staleOpacity : 1);
    describe();
}

void TimeChart::redraw(bool restyle)
{
    ++m_redraws;
    m_plot->show(m_data, m_hidden, restyle);
    arrange();
    describe();
}

void TimeChart::arrange()
{
    ChartGeometry geometry;
    geometry.first = m_zoom ? m_zoom->first : 0;
    geometry.last = m_zoom ? m_zoom->second : bucketCount() - 1;
    const double highest = m_data.highest(geometry.first, geometry.last, m_hidden);
    const int most = std::clamp(int(height() / scaled(int(betweenTicks))), 2, mostTicks);
    const QList<double> ticks = chartTicks(m_data.unit, highest, most);
    geometry.top = ticks.constLast();
    const QRectF whole(QPointF(0, 0), QSizeF(size()));
    geometry.area = whole.marginsRemoved(ChartFrame::margins(m_data, ticks));
    if (geometry.area.width() < 1 || geometry.area.height() < 1) {
        return;
    }
    m_geometry = geometry;
    chart()->setPlotArea(geometry.area);
    m_plot->setGeometry(geometry);
    m_frame->show(m_data, geometry, ticks);
    m_notes->show(m_data, geometry, m_hidden);
    showWash();
    showReadout();
}

void TimeChart::describe()
{
    setAccessibleName(m_data.title.isEmpty() ? tr("Chart") : m_data.title);
    const QString summary = chartSummary(m_data, m_hidden);
    setAccessibleDescription(m_stale ? tr("Not up to date.") + u' ' + summary : summary);
}

void TimeChart::showReadout()
{
    m_readout->show(m_cursor, readout(), m_geometry);
}

void TimeChart::showWash()
{
    const bool marks = m_anchor >= 0 && m_cursor >= 0 && m_anchor != m_cursor;
    m_readout->setWash(
        marks ? std::min(m_anchor, m_cursor) : -1, marks ? std::max(m_anchor, m_cursor) : -1, m_geometry);
}

QString TimeChart::seriesAt(int bucket, double y) const
{
    if (m_data.shape != ChartData::Shape::Stacked || bucket < 0) {
        return {};
    }
    double ground = 0;
    for (const ChartSeries &one : m_data.series) {
        const double value = m_hidden.contains(one.key) ? 0 : one.at(bucket).value_or(0);
        if (value > 0 && y <= m_geometry.y(ground) && y >= m_geometry.y(ground + value)) {
            return one.key;
        }
        ground += value;
    }
    return {};
}

void TimeChart::paintInto(QPainter *painter, const QRectF &target)
{
    m_readout->hide();
    scene()->render(painter, target, sceneRect(), Qt::KeepAspectRatio);
    m_readout->show();
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void TimeChart::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    if (hasFocus() && painter->device() == viewport()) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void TimeChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        if (m_plot) {
            setBackgroundBrush(color(Token::Surface));
            redraw(true);
        }
        break;
    default:
        break;
    }
}

} // namespace aio::ui
