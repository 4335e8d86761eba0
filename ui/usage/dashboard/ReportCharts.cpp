#include "ui/usage/dashboard/ReportCharts.h"

#include "ui/usage/dashboard/ReportText.h"

#include <QCoreApplication>

namespace aio::ui {

const QString restKey = QStringLiteral("\n"); // no value of a dimension has a line end

namespace {

using usage::MeasuredFigures;
using usage::UsageFigures;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::Dashboard)
};

constexpr double msInUs = 1000;

ChartValues costsOf(const usage::ReportSeries &series)
{
    ChartValues values;
    values.reserve(series.values.size());
    for (const UsageFigures &figures : series.values) {
        values << chartMoney(figures.cost);
    }
    return values;
}

/// Several series as one.
ChartSeries restOf(const QList<usage::ReportSeries> &series)
{
    ChartSeries rest{restKey, Text::tr("Other"), SeriesColors::rest, ChartDash::Solid, {}};
    for (const usage::ReportSeries &one : series) {
        const ChartValues values = costsOf(one);
        if (rest.values.isEmpty()) {
            rest.values = ChartValues(values.size(), 0.0);
        }
        for (qsizetype k = 0; k < values.size(); ++k) {
            *rest.values[k] += values.at(k).value_or(0);
        }
    }
    return rest;
}

ChartData chartOf(const usage::UsageReport &report)
{
    ChartData chart;
    chart.zone = report.question.zone;
    chart.buckets = chartBuckets(report);
    return chart;
}

/// One series a member, of every bar.
template <typename Value> ChartValues valuesOf(const usage::UsageReport &report, Value value)
{
    ChartValues values;
    values.reserve(report.bars.size());
    for (const MeasuredFigures &bar : report.bars) {
        values << value(bar);
    }
    return values;
}

ChartValues percentiles(const usage::UsageReport &report, double share)
{
    return valuesOf(report, [share](const MeasuredFigures &bar) -> std::optional<double> {
        const auto value = bar.latency.percentile(share);
        return value ? std::optional(double(*value) / msInUs) : std::nullopt;
    });
}

} // namespace

ChartData costChart(const usage::UsageReport &report, SeriesColors &colors)
{
    ChartData chart = chartOf(report);
    chart.title = costByText(report.question.bucket);
    chart.unit = ChartUnit::Money;
    const auto dimension = report.question.seriesBy;
    QList<usage::ReportSeries> dear;
    QList<usage::ReportSeries> others;
    for (const usage::ReportSeries &series : report.series) {
        // Those without any cost would fill the legend with names of nothing.
        if (series.total.cost.nanoUsd > 0) {
            const bool own = !series.isRest && dear.size() < SeriesColors::most;
            (own ? dear : others) << series;
        }
    }
    QStringList keys;
    for (const usage::ReportSeries &series : std::as_const(dear)) {
        keys << (dimension ? usage::dimensionName(*dimension) + u':' + series.name : QString());
    }
    const QList<int> tones = colors.assign(keys);
    for (qsizetype i = 0; i < dear.size(); ++i) {
        const QString name = dimension ? dimensionValueText(*dimension, dear.at(i).name) : Text::tr("All");
        chart.series.append({dear.at(i).name, name, tones.at(i), ChartDash::Solid, costsOf(dear.at(i))});
    }
    if (!others.isEmpty()) {
        chart.series.append(restOf(others));
    }
    return chart;
}

void addPrevious(ChartData &chart, const usage::UsageReport &before)
{
    chart.previous.clear();
    if (before.isEmpty()) {
        return; // a line along the ground would say that calls were free
    }
    chart.previousName = Text::tr("Period before");
    for (qsizetype i = 0; i < std::min(before.bars.size(), chart.buckets.size()); ++i) {
        chart.previous << chartMoney(before.bars.at(i).figures.cost);
    }
}

ChartData tokenChart(const usage::UsageReport &report)
{
    ChartData chart = chartOf(report);
    chart.title = Text::tr("Tokens by kind");
    struct Kind
    {
        QString key;
        QString name;
        qint64 UsageFigures::*member;
    };
    const QList<Kind> kinds{{QStringLiteral("input"), Text::tr("Input"), &UsageFigures::input},
        {QStringLiteral("cached"), Text::tr("Cached"), &UsageFigures::cachedInput},
        {QStringLiteral("written"), Text::tr("Cache writes"), &UsageFigures::cacheWrite},
        {QStringLiteral("output"), Text::tr("Output"), &UsageFigures::output},
        {QStringLiteral("reasoning"), Text::tr("Reasoning"), &UsageFigures::reasoning}};
    int color = 0;
    for (const Kind &kind : kinds) {
        if (report.total.figures.*kind.member > 0) {
            chart.series.append({kind.key, kind.name, color, ChartDash::Solid,
                valuesOf(report, [&kind](const MeasuredFigures &bar) -> std::optional<double> {
                    return double(bar.figures.*kind.member);
                })});
        }
        ++color; // a kind keeps its colour, whichever others there are
    }
    return chart;
}

ChartData latencyChart(const usage::UsageReport &report)
{
    ChartData chart = chartOf(report);
    chart.title = Text::tr("Time to answer");
    chart.shape = ChartData::Shape::Lines;
    chart.unit = ChartUnit::Milliseconds;
    constexpr double p50 = 0.50;
    constexpr double p95 = 0.95;
    constexpr double p99 = 0.99;
    chart.series = {
        {QStringLiteral("p50"), QStringLiteral("p50"), 0, ChartDash::Solid, percentiles(report, p50)},
        {QStringLiteral("p95"), QStringLiteral("p95"), 1, ChartDash::Dashed, percentiles(report, p95)},
        {QStringLiteral("p99"), QStringLiteral("p99"), 6, ChartDash::Dotted, percentiles(report, p99)}};
    return chart;
}

ChartData failureChart(const usage::UsageReport &report)
{
    ChartData chart = chartOf(report);
    chart.title = Text::tr("Failed calls");
    chart.shape = ChartData::Shape::Lines;
    chart.unit = ChartUnit::Share;
    constexpr int red = 5;
    chart.series = {{QStringLiteral("errors"), Text::tr("Failed"), red, ChartDash::Solid,
        valuesOf(report, [](const MeasuredFigures &bar) { return bar.figures.errorRate(); })}};
    return chart;
}

HeatData callHeat(const usage::UsageReport &report)
{
    HeatData heat;
    heat.title = Text::tr("Calls by hour of the week");
    for (int day = 0; day < HeatData::days; ++day) {
        for (int hour = 0; hour < HeatData::hours; ++hour) {
            heat.values.at(day).at(hour) = double(report.heat.at(day).at(hour).attempts);
        }
    }
    return heat;
}

} // namespace aio::ui
