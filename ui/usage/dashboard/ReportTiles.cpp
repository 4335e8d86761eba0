#include "ui/usage/dashboard/ReportTiles.h"

#include "ui/charts/ChartNumbers.h"
#include "ui/charts/SeriesColors.h"
#include "ui/usage/dashboard/ReportText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace aio::ui {

namespace {

using usage::MeasuredFigures;
using usage::UsageFigures;
using Tone = KpiData::Tone;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::Dashboard)
};

constexpr double percent = 100;
constexpr double leastPoints = 0.05; // below, a share has not changed
constexpr double p50 = 0.50;
constexpr double p95 = 0.95;

QString before(const QString &value)
{
    return Text::tr("before: %1").arg(value);
}

QString countOf(qint64 count)
{
    return QLocale().toString(count);
}

/// The course of a figure over the bars of a report.
template <typename Value> ChartValues courseOf(const usage::UsageReport &report, Value value)
{
    ChartValues course;
    for (const MeasuredFigures &bar : report.bars) {
        course << value(bar);
    }
    return course;
}

/// A share with its change in points: "▲ 0.7 pt".
void setShare(KpiData &tile, const std::optional<double> &now, const std::optional<double> &then, Tone more)
{
    tile.value = chartValueText(ChartUnit::Share, now);
    if (!now || !then) {
        return;
    }
    const double points = (*now - *then) * percent;
    tile.change = std::abs(points) < leastPoints ? 0 : points;
    //: Percentage points, such as "0.7 pt".
    tile.changeText = Text::tr("%1 pt").arg(QLocale().toString(std::abs(points), 'f', 1));
    const Tone less = more == Tone::Bad ? Tone::Good : more == Tone::Good ? Tone::Bad : Tone::Neutral;
    tile.changeTone = *tile.change > 0 ? more : *tile.change < 0 ? less : Tone::Neutral;
}

KpiData costTile(const usage::UsageReport &report)
{
    const UsageFigures &now = report.total.figures;
    KpiData tile{Text::tr("Cost"), isUnpriced(now) ? QStringLiteral("—") : costText(now.cost)};
    if (report.previousSpan && !isUnpriced(now)) {
        tile.change = usage::changeOf(chartMoney(now.cost), chartMoney(report.previous.figures.cost));
        tile.detail = before(costText(report.previous.figures.cost));
    }
    if (now.unpriced > 0) {
        const QString unpriced = Text::tr("%Ln unpriced", nullptr, int(now.unpriced));
        tile.detail += tile.detail.isEmpty() ? unpriced : QStringLiteral(" · ") + unpriced;
    }
    tile.course = courseOf(report, [](const MeasuredFigures &bar) { return chartMoney(bar.figures.cost); });
    return tile;
}

KpiData callsTile(const usage::UsageReport &report)
{
    const UsageFigures &now = report.total.figures;
    KpiData tile{Text::tr("Calls"), countOf(now.attempts)};
    if (report.previousSpan) {
        tile.change = usage::changeOf(double(now.attempts), double(report.previous.figures.attempts));
        tile.detail = before(countOf(report.previous.figures.attempts));
    }
    tile.course = courseOf(report, [](const MeasuredFigures &bar) { return double(bar.figures.attempts); });
    return tile;
}

KpiData tokensTile(const usage::UsageReport &report)
{
    const UsageFigures &now = report.total.figures;
    KpiData tile{Text::tr("Tokens"), chartShortText(ChartUnit::Count, double(now.tokens()))};
    if (report.previousSpan) {
        tile.change = usage::changeOf(double(now.tokens()), double(report.previous.figures.tokens()));
    }
    if (const auto cached = now.cacheShare()) {
        tile.detail = Text::tr("%1 from cache").arg(chartValueText(ChartUnit::Share, cached));
    }
    tile.course = courseOf(report, [](const MeasuredFigures &bar) { return double(bar.figures.tokens()); });
    return tile;
}

KpiData failedTile(const usage::UsageReport &report)
{
    const UsageFigures &now = report.total.figures;
    KpiData tile{Text::tr("Failed calls"), {}};
    setShare(tile, now.errorRate(), report.previousSpan ? report.previous.figures.errorRate() : std::nullopt,
        Tone::Bad);
    tile.detail = Text::tr("%1 of %2").arg(countOf(now.errors), countOf(now.attempts));
    tile.course = courseOf(report, [](const MeasuredFigures &bar) { return bar.figures.errorRate(); });
    return tile;
}

KpiData latencyTile(const usage::UsageReport &report)
{
    const auto now = report.total.latency.percentile(p95);
    KpiData tile{Text::tr("Time, p95"), measuredTimeText(now)};
    const auto then = report.previousSpan ? report.previous.latency.percentile(p95) : std::nullopt;
    if (now && then) {
        tile.change = usage::changeOf(double(*now), double(*then));
        tile.changeTone = tile.change.value_or(0) > 0 ? Tone::Bad
            : tile.change.value_or(0) < 0             ? Tone::Good
                                                      : Tone::Neutral;
    }
    tile.detail = Text::tr("first token %1").arg(measuredTimeText(report.total.firstText.percentile(p50)));
    return tile;
}

KpiData documentTile(const usage::UsageReport &report)
{
    const auto cost = report.costPerDocument();
    KpiData tile{Text::tr("Cost per document"), cost ? costText(*cost) : QStringLiteral("—")};
    tile.detail = Text::tr("%Ln documents drafted", nullptr, int(report.documents()));
    return tile;
}

KpiData rateTile(const usage::UsageReport &report, const QString &name,
    std::optional<double> (UsageFigures::*rate)() const, const QString &detail, Tone more)
{
    KpiData tile{name, {}};
    setShare(tile, (report.total.figures.*rate)(),
        report.previousSpan ? (report.previous.figures.*rate)() : std::nullopt, more);
    tile.detail = detail;
    return tile;
}

} // namespace

QList<KpiData> mainTiles(const usage::UsageReport &report)
{
    return {costTile(report), callsTile(report), tokensTile(report), failedTile(report), latencyTile(report)};
}

QList<KpiData> furtherTiles(const usage::UsageReport &report)
{
    const UsageFigures &now = report.total.figures;
    const QString unpriced = now.unpriced > 0
        ? Text::tr("%Ln calls without a price", nullptr, int(now.unpriced))
        : Text::tr("all are in the sums");
    return {documentTile(report),
        rateTile(report, Text::tr("Fallbacks"), &UsageFigures::fallbackRate,
            Text::tr("%1 to another model").arg(countOf(now.fallbacks)), Tone::Bad),
        rateTile(report, Text::tr("Retries"), &UsageFigures::retryRate,
            Text::tr("%1 at the same model").arg(countOf(now.retries)), Tone::Bad),
        rateTile(report, Text::tr("Read from cache"), &UsageFigures::cacheShare,
            Text::tr("%1 tokens").arg(chartShortText(ChartUnit::Count, double(now.cachedInput))), Tone::Good),
        rateTile(
            report, Text::tr("Calls with a price"), &UsageFigures::pricedShare, unpriced, Tone::Neutral)};
}

ShareData costShares(const usage::UsageReport &report, usage::UsageDimension dimension, SeriesColors &colors)
{
    ShareData shares;
    shares.title = usage::dimensionTitle(dimension);
    shares.valueTitle = Text::tr("Cost");
    shares.unit = ChartUnit::Money;
    shares.whole = chartMoney(report.total.figures.cost);
    QStringList keys;
    for (const usage::ReportShare &share : report.shares.value(dimension)) {
        keys << usage::dimensionName(dimension) + u':' + share.name;
        ShareRow row{share.name, dimensionValueText(dimension, share.name), 0,
            chartMoney(share.now.figures.cost), {}, {}};
        row.known = !isUnpriced(share.now.figures);
        if (report.previousSpan && row.known) {
            row.before = chartMoney(share.previous.cost);
        }
        shares.rows << row;
    }
    const QStringList greatest = keys.first(std::min<qsizetype>(keys.size(), SeriesColors::most));
    const QList<int> tones = colors.assign(greatest);
    for (qsizetype i = 0; i < shares.rows.size(); ++i) {
        shares.rows[i].color = i < tones.size() ? tones.at(i) : SeriesColors::rest;
    }
    return shares;
}

ShareData failureShares(const usage::UsageReport &report)
{
    ShareData shares;
    shares.title = Text::tr("Kind of failure");
    shares.valueTitle = Text::tr("Calls");
    shares.unit = ChartUnit::Count;
    shares.whole = double(report.total.figures.errors);
    constexpr int red = 5;
    for (const auto &[kind, count] : report.errorKinds()) {
        shares.rows << ShareRow{
            kind, dimensionValueText(usage::UsageDimension::Status, kind), red, double(count), {}, {}};
    }
    return shares;
}

} // namespace aio::ui
