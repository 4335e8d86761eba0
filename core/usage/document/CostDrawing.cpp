#include "core/usage/document/CostDrawing.h"

#include <algorithm>
#include <cmath>

namespace aio::usage {

namespace {

constexpr double axisSteps = 5;
constexpr double axisWidth = 46;
constexpr double labelHeight = 14;
constexpr double legendHeight = 14;
constexpr double mostTicks = 8;
const SheetText small{7.5, false, SheetInk::muted};

QRgb inkOf(const ReportSeries &series, qsizetype index)
{
    const auto last = qsizetype(SheetInk::series.size()) - 1;
    return SheetInk::series.at(std::size_t(series.isRest ? last : std::min(index, last)));
}

class CostDrawing
{
public:
    CostDrawing(ReportSheet &sheet, const QRectF &box, const ReportFacts &facts, const ReportWords &words)
        : m_sheet(sheet)
        , m_box(box)
        , m_facts(facts)
        , m_report(facts.report)
        , m_words(words)
        , m_area(box.adjusted(axisWidth, legendHeight + 6, 0, -labelHeight))
    {
        if (facts.forecast && facts.report.question.bucket == UsageBucket::Day
            && facts.forecast->days.size() > 1) {
            m_days = facts.forecast->days.sliced(1);
        }
        m_slot = m_area.width() / double(std::max<qsizetype>(1, m_report.buckets.size() + m_days.size()));
        double most = 0;
        for (const MeasuredFigures &bar : m_report.bars) {
            most = std::max(most, double(bar.figures.cost.nanoUsd));
        }
        for (const ForecastDay &day : std::as_const(m_days)) {
            most = std::max(most, double(day.high.nanoUsd));
        }
        m_axis = axisFor(most);
    }

    void draw()
    {
        drawLegend();
        drawGrid();
        drawBars();
        drawForecast();
        drawMarks();
        drawTicks();
    }

private:
    [[nodiscard]] double xOf(qsizetype slot) const { return m_area.left() + double(slot) * m_slot; }
    [[nodiscard]] double yOf(double nano) const
    {
        return m_area.bottom() - nano / m_axis.end * m_area.height();
    }

    void drawLegend()
    {
        double x = m_area.left();
        for (qsizetype i = 0; i < m_report.series.size(); ++i) {
            const ReportSeries &series = m_report.series.at(i);
            if (series.total.cost.nanoUsd <= 0) {
                continue;
            }
            const QString name = m_words.value(UsageDimension::Model, series.name);
            const double width = m_sheet.widthOf(name, small);
            if (x + width + 12 > m_box.right()) {
                break; // the breakdown below names them all
            }
            m_sheet.fill({x, m_box.top() + 2, 7, 7}, inkOf(series, i));
            m_sheet.text({x + 10, m_box.top(), width + 2, legendHeight}, name, small);
            x += width + 22;
        }
    }

    void drawGrid()
    {
        const int steps = int(std::lround(m_axis.end / m_axis.step));
        for (int step = 0; step <= steps; ++step) {
            const double value = m_axis.step * step;
            const double y = yOf(value);
            m_sheet.line(
                {m_area.left(), y}, {m_area.right(), y}, step == 0 ? SheetInk::muted : SheetInk::track);
            m_sheet.text({m_box.left(), y - 5, axisWidth - 6, 12}, m_words.axisMoney(value),
                {small.size, false, small.color, Qt::AlignRight});
        }
    }

    void drawBars()
    {
        const double gap = std::min(2.0, m_slot / 4);
        for (qsizetype bar = 0; bar < m_report.buckets.size(); ++bar) {
            double sum = 0;
            for (qsizetype i = m_report.series.size() - 1; i >= 0; --i) {
                const ReportSeries &series = m_report.series.at(i);
                const auto cost = double(series.values.at(bar).cost.nanoUsd);
                if (cost > 0) {
                    const double bottom = yOf(sum);
                    sum += cost;
                    m_sheet.fill(
                        {xOf(bar) + gap / 2, yOf(sum), m_slot - gap, bottom - yOf(sum)}, inkOf(series, i));
                }
            }
            if (!m_report.buckets.at(bar).complete && sum > 0) {
                // An open end: it will grow.
                m_sheet.line({xOf(bar), yOf(sum) - 2}, {xOf(bar) + m_slot, yOf(sum) - 2}, SheetInk::muted,
                    0.7, Qt::DashLine);
            }
        }
    }

    void drawForecast()
    {
        if (m_days.isEmpty()) {
            return;
        }
        QPolygonF middle;
        QPolygonF band;
        QPolygonF low;
        for (qsizetype i = 0; i < m_days.size(); ++i) {
            const ForecastDay &day = m_days.at(i);
            const double x = xOf(m_report.buckets.size() + i) + m_slot / 2;
            middle << QPointF(x, yOf(double(day.expected.nanoUsd)));
            band << QPointF(x, yOf(double(day.high.nanoUsd)));
            low.prepend(QPointF(x, yOf(double(day.low.nanoUsd))));
        }
        m_sheet.polygon(band + low, SheetInk::accent, 0.16);
        m_sheet.polyline(middle, SheetInk::accent, 1.1, Qt::DashLine);
        const double edge = xOf(m_report.buckets.size());
        m_sheet.line({edge, m_area.top()}, {edge, m_area.bottom()}, SheetInk::muted, 0.5, Qt::DotLine);
    }

    void drawMarks()
    {
        constexpr double half = 3.5;
        for (const Anomaly &anomaly : m_facts.anomalies) {
            for (qsizetype bar = 0; bar < m_report.buckets.size(); ++bar) {
                const quota::TimeSpan &whole = m_report.buckets.at(bar).whole;
                if (whole.start <= anomaly.span.start && anomaly.span.start < whole.end) {
                    const double x = xOf(bar) + m_slot / 2;
                    const double y = yOf(double(m_report.bars.at(bar).figures.cost.nanoUsd)) - 3;
                    m_sheet.polygon(
                        {{x - half, y - 2 * half}, {x + half, y - 2 * half}, {x, y}}, SheetInk::danger);
                }
            }
        }
    }

    void drawTicks()
    {
        const qsizetype count = m_report.buckets.size();
        const auto every = qsizetype(std::max(1.0, std::ceil(double(count) / mostTicks)));
        constexpr double wide = 60;
        for (qsizetype bar = 0; bar < count; bar += every) {
            const double middle = xOf(bar) + m_slot / 2;
            const double x = std::clamp(middle - wide / 2, m_area.left(), m_area.right() - wide);
            const Qt::Alignment align = x > middle - wide / 2 ? Qt::AlignLeft
                : x < middle - wide / 2                       ? Qt::AlignRight
                                                              : Qt::AlignHCenter;
            m_sheet.text({x, m_area.bottom() + 3, wide, labelHeight}, m_words.bar(m_report, bar),
                {small.size, false, small.color, align});
        }
    }

    ReportSheet &m_sheet;
    QRectF m_box;
    const ReportFacts &m_facts;
    const UsageReport &m_report;
    const ReportWords &m_words;
    QRectF m_area;
    QList<ForecastDay> m_days; ///< those after the bars
    double m_slot = 1;
    AxisScale m_axis;
};

} // namespace

AxisScale axisFor(double most)
{
    if (most <= 0) {
        return {};
    }
    constexpr double ten = 10;
    constexpr double slack = 1e-9; // of a quotient that should be whole
    const double least = most / axisSteps;
    const double power = std::pow(ten, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (const double step = factor * power; step >= least * (1 - slack)) {
            return {std::ceil(most / step * (1 - slack)) * step, step};
        }
    }
    return {most, most};
}

void drawCosts(ReportSheet &sheet, const QRectF &box, const ReportFacts &facts, const ReportWords &words)
{
    CostDrawing(sheet, box, facts, words).draw();
}

} // namespace aio::usage
