#include "ui/charts/ChartPlot.h"

#include "ui/charts/SeriesColors.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QScatterSeries>

#include <QPen>

namespace aio::ui {

namespace {

// As resources/theme/tokens.json, "chart".
constexpr double lineWidth = 1.75;
constexpr double bandOpacity = 0.14;
constexpr double columnShare = 0.84; // of its bucket's width
constexpr double widestColumn = 96; // px
constexpr double narrowColumn = 4; // pixels; below, a line between segments would be all there is to see
constexpr double dotSize = 6;

QPen penOf(const QColor &color, ChartDash dash)
{
    QPen pen(color, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    if (dash == ChartDash::Dashed) {
        pen.setDashPattern({4, 2});
    } else if (dash == ChartDash::Dotted) {
        pen.setDashPattern({1.5, 2});
    }
    return pen;
}

bool isShown(const ChartSeries &series, const QSet<QString> &hidden)
{
    return !hidden.contains(series.key);
}

} // namespace

ChartPlot::ChartPlot(QChart *chart)
    : m_chart(chart)
    , m_x(new QValueAxis(chart))
    , m_y(new QValueAxis(chart))
{
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setVisible(false);
    }
    chart->addAxis(m_x, Qt::AlignBottom);
    chart->addAxis(m_y, Qt::AlignLeft);
}

void ChartPlot::show(const ChartData &data, const QSet<QString> &hidden, bool restyle)
{
    const bool inPlace = !restyle && m_columns && hidden == m_hidden && data.hasShapeOf(m_shown);
    for (QAbstractSeries *series : std::as_const(m_others)) {
        m_chart->removeSeries(series);
        delete series;
    }
    m_others.clear();
    if (inPlace) {
        updateColumns(data, hidden);
    } else {
        clear();
        if (data.shape == ChartData::Shape::Lines) {
            addLines(data, hidden);
        } else if (data.buckets.size() > mostColumns) {
            addAreas(data, hidden);
        } else {
            addColumns(data, hidden);
        }
    }
    addOverlays(data, hidden);
    m_shown = data;
    m_hidden = hidden;
}

void ChartPlot::setGeometry(const ChartGeometry &geometry)
{
    m_x->setRange(geometry.first - 0.5, std::max(geometry.last, geometry.first) + 0.5);
    m_y->setRange(0, geometry.top);
    const bool narrow = geometry.columnWidth() * columnShare < narrowColumn;
    // A single day is a column among much ground, not a wall.
    const double wide = geometry.columnWidth();
    if (m_columns && wide > 0) {
        m_columns->setBarWidth(std::min(columnShare, widestColumn / wide));
    }
    const QPen pen = narrow ? QPen(Qt::NoPen) : QPen(color(Token::Surface), 1);
    for (QBarSet *set : std::as_const(m_sets)) {
        if (set->pen() != pen) {
            set->setPen(pen);
        }
    }
}

void ChartPlot::clear()
{
    m_sets.clear();
    if (m_columns) {
        m_chart->removeSeries(m_columns);
        delete std::exchange(m_columns, nullptr);
    }
}

void ChartPlot::adopt(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void ChartPlot::addColumns(const ChartData &data, const QSet<QString> &hidden)
{
    m_columns = new QStackedBarSeries;
    m_columns->setBarWidth(columnShare);
    for (const ChartSeries &one : data.series) {
        if (isShown(one, hidden)) {
            auto *set = new QBarSet(one.name);
            QList<qreal> values;
            for (int i = 0; i < data.buckets.size(); ++i) {
                values << one.at(i).value_or(0);
            }
            set->append(values);
            set->setBrush(chartColor(one.color));
            set->setPen(QPen(color(Token::Surface), 1));
            m_sets << set;
        }
    }
    m_columns->append(m_sets);
    adopt(m_columns);
}

void ChartPlot::updateColumns(const ChartData &data, const QSet<QString> &hidden)
{
    int next = 0;
    for (const ChartSeries &one : data.series) {
        if (!isShown(one, hidden)) {
            continue;
        }
        QBarSet *set = m_sets.at(next++);
        for (int i = 0; i < data.buckets.size(); ++i) {
            const double value = one.at(i).value_or(0);
            if (set->at(i) != value) {
                set->replace(i, value);
            }
        }
    }
}

void ChartPlot::addAreas(const ChartData &data, const QSet<QString> &hidden)
{
    QList<double> ground(data.buckets.size(), 0);
    for (const ChartSeries &one : data.series) {
        if (!isShown(one, hidden)) {
            continue;
        }
        QList<QPointF> low;
        QList<QPointF> high;
        for (int i = 0; i < data.buckets.size(); ++i) {
            low << QPointF(i, ground.at(i));
            ground[i] += one.at(i).value_or(0);
            high << QPointF(i, ground.at(i));
        }
        auto *area = new QAreaSeries;
        auto *upper = new QLineSeries(area);
        auto *lower = new QLineSeries(area);
        upper->append(high);
        lower->append(low);
        area->setUpperSeries(upper);
        area->setLowerSeries(lower);
        area->setBrush(chartColor(one.color));
        area->setPen(QPen(color(Token::Surface), 1));
        adopt(area);
        m_others << area;
    }
}

void ChartPlot::addLines(const ChartData &data, const QSet<QString> &hidden)
{
    for (const ChartSeries &one : data.series) {
        if (isShown(one, hidden)) {
            addLine(one.values, penOf(chartColor(one.color), one.dash));
        }
    }
}

void ChartPlot::addLine(const ChartValues &values, const QPen &pen)
{
    QList<QPointF> run;
    const auto end = [&] {
        if (run.size() == 1) {
            auto *dot = new QScatterSeries;
            dot->append(run);
            dot->setMarkerSize(dotSize);
            dot->setBrush(pen.color());
            dot->setPen(QPen(Qt::NoPen));
            adopt(dot);
            m_others << dot;
        } else if (!run.isEmpty()) {
            auto *line = new QLineSeries;
            line->append(run);
            line->setPen(pen);
            adopt(line);
            m_others << line;
        }
        run.clear();
    };
    for (int i = 0; i < values.size(); ++i) {
        if (values.at(i)) {
            run << QPointF(i, *values.at(i));
        } else {
            end();
        }
    }
    end();
}

void ChartPlot::addForecast(const ChartForecast &forecast)
{
    QList<QPointF> low;
    QList<QPointF> high;
    for (int i = 0; i < std::min(forecast.low.size(), forecast.high.size()); ++i) {
        if (forecast.low.at(i) && forecast.high.at(i)) {
            low << QPointF(i, *forecast.low.at(i));
            high << QPointF(i, *forecast.high.at(i));
        }
    }
    if (low.size() == 1) { // a band of one bucket is as wide as its column
        const QPointF half(columnShare / 2, 0);
        low = {low.constFirst() - half, low.constFirst() + half};
        high = {high.constFirst() - half, high.constFirst() + half};
    }
    if (!low.isEmpty()) {
        auto *band = new QAreaSeries;
        auto *upper = new QLineSeries(band);
        auto *lower = new QLineSeries(band);
        upper->append(high);
        lower->append(low);
        band->setUpperSeries(upper);
        band->setLowerSeries(lower);
        QColor wash = chartColor(0);
        wash.setAlphaF(bandOpacity);
        band->setBrush(wash);
        band->setPen(QPen(Qt::NoPen));
        adopt(band);
        m_others << band;
    }
    addLine(forecast.middle, penOf(chartColor(0), ChartDash::Dashed));
}

void ChartPlot::addOverlays(const ChartData &data, const QSet<QString> &hidden)
{
    if (data.budget && !data.buckets.isEmpty()) {
        auto *line = new QLineSeries;
        line->append(QList<QPointF>{{-0.5, *data.budget}, {double(data.buckets.size()) - 0.5, *data.budget}});
        line->setPen(penOf(color(Token::TextMuted), ChartDash::Dotted));
        adopt(line);
        m_others << line;
    }
    if (!data.previous.isEmpty() && !hidden.contains(previousKey)) {
        addLine(data.previous, penOf(color(Token::BorderControl), ChartDash::Solid));
    }
    if (!data.forecast.isEmpty()) {
        addForecast(data.forecast);
    }
}

} // namespace aio::ui
