#pragma once

#include "ui/charts/ChartData.h"
#include "ui/charts/ChartGeometry.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace aio::ui {

/// The values of a chart as series of Qt Charts: columns, areas or lines, the period before, budget and
/// forecast. Axes are invisible: labels and grid are ChartFrame's. Columns that changed in numbers alone are
/// changed in place.
class ChartPlot
{
public:
    /// From so many buckets on a stack is drawn as areas.
    static constexpr int mostColumns = 130;

    explicit ChartPlot(QChart *chart);

    /// The data and the hidden series as they are now; `restyle` makes all anew, in the colours of the theme.
    void show(const ChartData &data, const QSet<QString> &hidden, bool restyle = false);
    /// Which part of it is in the plot.
    void setGeometry(const ChartGeometry &geometry);

private:
    void clear();
    void addColumns(const ChartData &data, const QSet<QString> &hidden);
    void updateColumns(const ChartData &data, const QSet<QString> &hidden);
    void addAreas(const ChartData &data, const QSet<QString> &hidden);
    void addLines(const ChartData &data, const QSet<QString> &hidden);
    void addOverlays(const ChartData &data, const QSet<QString> &hidden);
    void addForecast(const ChartForecast &forecast);
    /// A line for each stretch of known values; a dot where one stands alone.
    void addLine(const ChartValues &values, const QPen &pen);
    void adopt(QAbstractSeries *series);

    QChart *m_chart;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QStackedBarSeries *m_columns = nullptr;
    QList<QBarSet *> m_sets; ///< of the series that are shown, in their order
    QList<QAbstractSeries *> m_others; ///< made anew each time
    ChartData m_shown; ///< what the columns stand for
    QSet<QString> m_hidden;
};

} // namespace aio::ui
