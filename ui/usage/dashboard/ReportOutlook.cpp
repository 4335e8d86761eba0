#include "ui/usage/dashboard/ReportOutlook.h"

#include "ui/charts/ChartNumbers.h"
#include "ui/usage/dashboard/ReportText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace aio::ui {

namespace {

using usage::Anomaly;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::Dashboard)
};

constexpr double leastShare = 0.15; // of the excess, for a cause to be named
constexpr qsizetype mostCauses = 2;
constexpr qsizetype mostNotices = 2; // the chart marks them all

QString dayText(QDate date)
{
    //: Day and month in the syntax of QDate::toString(), such as "18 Nov".
    return QLocale().toString(date, Text::tr("d MMM"));
}

QString causesText(const Anomaly &anomaly)
{
    using usage::CostCause;
    const usage::CostCauses &parts = anomaly.causes;
    QList<std::pair<CostCause, ai::Money>> causes{{CostCause::Volume, parts.volume},
        {CostCause::Mix, parts.mix}, {CostCause::Retries, parts.retries}, {CostCause::Prompts, parts.prompts},
        {CostCause::Price, parts.price}};
    std::stable_sort(causes.begin(), causes.end(),
        [](const auto &one, const auto &other) { return one.second > other.second; });
    const double excess = chartMoney(parts.total());
    QStringList texts;
    for (const auto &[cause, amount] : std::as_const(causes)) {
        if (chartMoney(amount) >= excess * leastShare && texts.size() < mostCauses) {
            // Sign and amount stay on one line.
            texts << usage::causeTitle(cause) + QStringLiteral(" +\u2060") + costText(amount);
        }
    }
    return texts.join(QStringLiteral(", "));
}

/// The bar of an anomaly; -1: not of this report.
int barOf(const usage::UsageReport &report, const Anomaly &anomaly)
{
    const auto found = std::find_if(report.buckets.cbegin(), report.buckets.cend(),
        [&](const usage::ReportBucket &bucket) { return bucket.whole.end > anomaly.span.start; });
    return found == report.buckets.cend() ? -1 : int(found - report.buckets.cbegin());
}

QString barText(const usage::UsageReport &report, int bar)
{
    const usage::ReportBucket &bucket = report.buckets.at(bar);
    const QString day =
        dayText(QDateTime::fromMSecsSinceEpoch(bucket.whole.start, report.question.zone).date());
    if (report.question.bucket == usage::UsageBucket::Day) {
        return day;
    }
    if (report.question.bucket == usage::UsageBucket::Week) {
        //: The week that begins on a day: "Week of 16 Nov".
        return Text::tr("Week of %1").arg(day);
    }
    return bucketText({bucket.whole.start, bucket.whole.end}, report.question.zone);
}

QString factorText(const Anomaly &anomaly)
{
    const double usual = chartMoney(anomaly.usual);
    return QLocale().toString(usual > 0 ? chartMoney(anomaly.cost) / usual : 0, 'f', 1);
}

} // namespace

KpiData forecastTile(const std::optional<usage::Forecast> &forecast, const SpendBudget &budget, qint64 now,
    const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QString month = QLocale().standaloneMonthName(today.month());
    KpiData tile{Text::tr("%1, forecast").arg(month), QStringLiteral("—")};
    if (!forecast) {
        tile.detail = Text::tr("after a week of calls");
        return tile;
    }
    tile.value = costText(forecast->expected);
    tile.detail = Text::tr("%1 so far").arg(costText(forecast->soFar));
    if (forecast->high > forecast->low) {
        //: After "$320 so far": the band of a forecast.
        tile.detail += QStringLiteral(" · ")
            + Text::tr("%1 to %2").arg(costText(forecast->low), costText(forecast->high));
    }
    if (budget.month) {
        const bool over = forecast->expected > *budget.month;
        tile.note = over ? Text::tr("over %1").arg(costText(*budget.month))
                         : Text::tr("of %1").arg(costText(*budget.month));
        tile.changeTone = over ? KpiData::Tone::Bad : KpiData::Tone::Neutral;
    }
    return tile;
}

void addForecast(ChartData &chart, const usage::UsageReport &report, const usage::Forecast &forecast)
{
    if (report.question.bucket != usage::UsageBucket::Day || chart.buckets.isEmpty()
        || forecast.days.isEmpty()) {
        return;
    }
    const usage::ForecastDay &today = forecast.days.constFirst();
    const bool reachesToday =
        chart.buckets.constLast().from <= today.span.start && chart.buckets.constLast().to > today.span.start;
    if (!reachesToday || forecast.days.size() < 2) {
        return;
    }
    const qint64 last = forecast.days.constLast().span.start;
    chart.forecast.name =
        Text::tr("Forecast to %1")
            .arg(dayText(QDateTime::fromMSecsSinceEpoch(last, report.question.zone).date()));
    const auto before = chart.buckets.size();
    for (ChartValues *values : {&chart.forecast.low, &chart.forecast.middle, &chart.forecast.high}) {
        *values = ChartValues(before);
    }
    for (const usage::ForecastDay &day : forecast.days.sliced(1)) {
        chart.buckets.append({day.span.start, day.span.end, false});
        chart.forecast.middle << chartMoney(day.expected);
        chart.forecast.low << chartMoney(day.low);
        chart.forecast.high << chartMoney(day.high);
    }
}

void addAnomalies(ChartData &chart, const usage::UsageReport &report, const QList<usage::Anomaly> &anomalies,
    bool withCauses)
{
    for (const Anomaly &anomaly : anomalies) {
        const int bar = barOf(report, anomaly);
        if (bar < 0) {
            continue;
        }
        const QString text = QStringLiteral("%1, %2").arg(barText(report, bar), costText(anomaly.cost));
        //: How much dearer a day was, then why.
        const QString detail = withCauses
            ? Text::tr("%1 × usual: %2").arg(factorText(anomaly), causesText(anomaly))
            : Text::tr("%1 × usual").arg(factorText(anomaly));
        //: A day and its cost, beside the bar of one model of that day: "18 Nov, $37.59 in all".
        chart.marks.append({bar, text, detail, Text::tr("%1 in all").arg(text)});
    }
}

QList<UsageNotice> anomalyNotices(const usage::UsageReport &report, const QList<usage::Anomaly> &anomalies,
    std::optional<usage::UsageDimension> dimension)
{
    QList<UsageNotice> notices;
    for (const Anomaly &anomaly : anomalies.last(std::min(anomalies.size(), mostNotices))) {
        const int bar = barOf(report, anomaly);
        if (bar < 0) {
            continue;
        }
        const quota::TimeSpan span = report.buckets.at(bar).span;
        QStringList place{QStringLiteral("range=%1-%2").arg(span.start).arg(span.end)};
        QString detail = dimension ? causesText(anomaly) : QString();
        if (dimension && !anomaly.name.isEmpty()) {
            place << usage::dimensionName(*dimension) + u'=' + anomaly.name;
            detail = QStringLiteral("%1: %2").arg(dimensionValueText(*dimension, anomaly.name), detail);
        }
        notices.prepend({Severity::Danger,
            Text::tr("%1 cost %2 × usual").arg(barText(report, bar), factorText(anomaly)), detail, place});
    }
    return notices;
}

} // namespace aio::ui
