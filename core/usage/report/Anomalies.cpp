#include "core/usage/report/Anomalies.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace aio::usage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

constexpr qsizetype leastBars = 7;
constexpr qsizetype mostBars = 42; // six weeks
constexpr qsizetype leastAlike = 3; // bars of one weekday
constexpr double farAbove = 1.5;
constexpr double manyDeviations = 4;
constexpr double medianToDeviation = 1.4826; // of a normal distribution

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(half) : (values.at(half - 1) + values.at(half)) / 2;
}

double costOf(const UsageReport &report, qsizetype bar)
{
    return double(report.bars.at(bar).figures.cost.nanoUsd);
}

// The bars to hold one against: of its weekday where days are shown and there are enough of them.
QList<qsizetype> barsBefore(const UsageReport &report, qsizetype bar, qsizetype firstUsed)
{
    const auto weekDay = [&report](qsizetype i) {
        return QDateTime::fromMSecsSinceEpoch(report.buckets.at(i).span.start, report.question.zone)
            .date()
            .dayOfWeek();
    };
    QList<qsizetype> all;
    QList<qsizetype> alike;
    for (qsizetype i = std::max(bar - mostBars, firstUsed); i < bar; ++i) {
        if (report.buckets.at(i).complete) {
            all << i;
            if (report.question.bucket == UsageBucket::Day && weekDay(i) == weekDay(bar)) {
                alike << i;
            }
        }
    }
    if (all.size() < leastBars) {
        return {};
    }
    return alike.size() >= leastAlike ? alike : all;
}

FiguresByName figuresByName(const UsageReport &report, const QList<qsizetype> &bars)
{
    FiguresByName sums;
    for (const ReportSeries &series : report.series) {
        for (const qsizetype bar : bars) {
            sums[series.name] += series.values.at(bar);
        }
    }
    return sums;
}

QString grownMost(const FiguresByName &now, const FiguresByName &base, qint64 times)
{
    QString name;
    double most = 0;
    for (auto each = now.cbegin(); each != now.cend(); ++each) {
        const double grown =
            double(each->cost.nanoUsd) - double(base.value(each.key()).cost.nanoUsd) / double(times);
        if (grown > most) {
            most = grown;
            name = each.key();
        }
    }
    return name;
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

// One name's cost as calls × attempts a call × tokens an attempt × money a token.
struct Factors
{
    double calls = 0;
    double attempts = 0;
    double tokens = 0;
    double price = 0;

    static Factors of(const UsageFigures &figures)
    {
        // Calls that began as another's are counted there: their attempts are all there is of them here.
        const double calls = double(figures.calls > 0 ? figures.calls : figures.attempts);
        return {calls, ratio(double(figures.attempts), calls),
            ratio(double(figures.tokens()), double(figures.attempts)),
            ratio(double(figures.cost.nanoUsd), double(figures.tokens()))};
    }
};

} // namespace

CostCauses explain(const FiguresByName &now, const FiguresByName &base, qint64 times)
{
    double callsNow = 0;
    double callsBase = 0;
    double costNow = 0;
    double costBase = 0;
    for (const UsageFigures &figures : now) {
        callsNow += Factors::of(figures).calls;
        costNow += double(figures.cost.nanoUsd);
    }
    for (const UsageFigures &figures : base) {
        callsBase += Factors::of(figures).calls;
        costBase += double(figures.cost.nanoUsd);
    }
    const double count = double(std::max<qint64>(times, 1));
    // What as many calls as now would cost, if all else were as before.
    const double byVolume = callsBase > 0 ? costBase / callsBase * callsNow : 0;
    double byMix = 0;
    double byRetries = 0;
    double byPrompts = 0;
    for (auto each = now.cbegin(); each != now.cend(); ++each) {
        const Factors is = Factors::of(*each);
        const Factors was = Factors::of(base.value(each.key()));
        const double cost = double(each->cost.nanoUsd);
        // A newcomer, or one that was free of tokens or charge: there is nothing to compare with.
        const bool isNew = was.calls <= 0 || was.tokens <= 0 || was.price <= 0 || is.tokens <= 0;
        byMix += isNew ? cost : is.calls * was.attempts * was.tokens * was.price;
        byRetries += isNew ? cost : is.calls * is.attempts * was.tokens * was.price;
        byPrompts += isNew ? cost : is.calls * is.attempts * is.tokens * was.price;
    }
    const auto money = [](double nano) { return ai::Money{qint64(std::llround(nano))}; };
    CostCauses causes;
    causes.volume = money(byVolume - costBase / count);
    causes.mix = money(byMix - byVolume);
    causes.retries = money(byRetries - byMix);
    causes.prompts = money(byPrompts - byRetries);
    // What is left, roundings included: the parts are the difference.
    causes.price = money(costNow) - money(costBase / count) - causes.volume - causes.mix - causes.retries
        - causes.prompts;
    return causes;
}

CostCause mainCause(const CostCauses &causes)
{
    const std::array parts{std::pair(causes.volume, CostCause::Volume), std::pair(causes.mix, CostCause::Mix),
        std::pair(causes.retries, CostCause::Retries), std::pair(causes.prompts, CostCause::Prompts),
        std::pair(causes.price, CostCause::Price)};
    return std::max_element(parts.begin(), parts.end(), [](const auto &left, const auto &right) {
        return left.first < right.first;
    })->second;
}

QString causeName(CostCause cause)
{
    switch (cause) {
    case CostCause::Volume:
        return QStringLiteral("volume");
    case CostCause::Mix:
        return QStringLiteral("mix");
    case CostCause::Retries:
        return QStringLiteral("retries");
    case CostCause::Prompts:
        return QStringLiteral("prompts");
    case CostCause::Price:
        break;
    }
    return QStringLiteral("price");
}

QString causeTitle(CostCause cause)
{
    switch (cause) {
    case CostCause::Volume:
        return Text::tr("more calls");
    case CostCause::Mix:
        return Text::tr("dearer models");
    case CostCause::Retries:
        return Text::tr("more attempts a call");
    case CostCause::Prompts:
        return Text::tr("longer prompts and answers");
    case CostCause::Price:
        break;
    }
    return Text::tr("higher prices");
}

qsizetype firstUsedBar(const UsageReport &report)
{
    return std::find_if(report.bars.cbegin(), report.bars.cend(), [](const MeasuredFigures &bar) {
        return !bar.figures.isEmpty();
    }) - report.bars.cbegin();
}

QList<Anomaly> anomaliesOf(const UsageReport &report)
{
    QList<Anomaly> found;
    const qsizetype firstUsed = firstUsedBar(report);
    for (qsizetype bar = firstUsed; bar < report.buckets.size(); ++bar) {
        const QList<qsizetype> before = barsBefore(report, bar, firstUsed);
        if (before.isEmpty() || !report.buckets.at(bar).complete) {
            continue;
        }
        QList<double> costs;
        for (const qsizetype i : before) {
            costs << costOf(report, i);
        }
        const double usual = medianOf(costs);
        QList<double> misses;
        for (const double cost : std::as_const(costs)) {
            misses << std::abs(cost - usual);
        }
        const double deviation = medianToDeviation * medianOf(misses);
        const double cost = costOf(report, bar);
        if (cost <= farAbove * usual || cost - usual <= manyDeviations * deviation || cost <= 0) {
            continue;
        }
        const FiguresByName now = figuresByName(report, {bar});
        const FiguresByName base = figuresByName(report, before);
        found.append({report.buckets.at(bar).span, report.bars.at(bar).figures.cost,
            {qint64(std::llround(usual))}, explain(now, base, before.size()),
            report.series.size() > 1 ? grownMost(now, base, before.size()) : QString()});
    }
    return found;
}

} // namespace aio::usage
