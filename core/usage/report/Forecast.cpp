#include "core/usage/report/Forecast.h"

#include "core/usage/report/Anomalies.h"
#include "core/usage/report/ReportSpans.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aio::usage {

namespace {

constexpr int weekDays = 7;
constexpr qsizetype leastDays = 7;
constexpr qsizetype mostWeeks = 8;
constexpr qsizetype levelDays = 14;
constexpr double fade = 0.8; // a week's weight against that of the week after it
constexpr double four5ths = 1.2816; // standard deviations on either side

struct PastDay
{
    int weekDay = 0;
    double cost = 0;
};

int weekDayOf(qint64 time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone).date().dayOfWeek() - 1;
}

ai::Money moneyOf(double nano)
{
    constexpr double most = 9e18;
    return {qint64(std::llround(std::clamp(nano, 0.0, most)))};
}

// The complete days, those far above the usual cut down to it.
QList<PastDay> pastOf(const UsageReport &report)
{
    const QList<Anomaly> odd = anomaliesOf(report);
    QList<PastDay> past;
    // Days before the first call say nothing about those to come.
    for (qsizetype i = firstUsedBar(report); i < report.buckets.size(); ++i) {
        const ReportBucket &bucket = report.buckets.at(i);
        if (!bucket.complete) {
            continue;
        }
        const auto found = std::find_if(
            odd.cbegin(), odd.cend(), [&bucket](const Anomaly &each) { return each.span == bucket.span; });
        const ai::Money cost = found == odd.cend() ? report.bars.at(i).figures.cost : found->usual;
        past.append({weekDayOf(bucket.span.start, report.question.zone), double(cost.nanoUsd)});
    }
    return past;
}

// What a weekday costs, younger weeks counting more. A weekday that was not seen costs the mean of all.
std::array<double, weekDays> usualByWeekDay(const QList<PastDay> &past)
{
    std::array<double, weekDays> sums{};
    std::array<double, weekDays> weights{};
    double all = 0;
    const qsizetype first = std::max<qsizetype>(past.size() - mostWeeks * weekDays, 0);
    for (qsizetype i = first; i < past.size(); ++i) {
        const auto place = std::size_t(past.at(i).weekDay);
        const qsizetype weeksAgo = (past.size() - 1 - i) / weekDays;
        const double weight = std::pow(fade, double(weeksAgo));
        sums.at(place) += weight * past.at(i).cost;
        weights.at(place) += weight;
        all += past.at(i).cost;
    }
    std::array<double, weekDays> usual{};
    for (std::size_t i = 0; i < usual.size(); ++i) {
        usual.at(i) = weights.at(i) > 0 ? sums.at(i) / weights.at(i) : all / double(past.size() - first);
    }
    return usual;
}

struct Level
{
    double factor = 1; // of the last days against what is usual of their weekdays
    double deviation = 0; // of one day, as a share of what is expected
};

Level levelOf(const QList<PastDay> &past, const std::array<double, weekDays> &usual)
{
    double was = 0;
    double expected = 0;
    double squares = 0;
    const qsizetype first = std::max<qsizetype>(past.size() - levelDays, 0);
    for (qsizetype i = first; i < past.size(); ++i) {
        was += past.at(i).cost;
        expected += usual.at(std::size_t(past.at(i).weekDay));
    }
    Level level;
    level.factor = expected > 0 ? was / expected : 1;
    const double mean = was / double(past.size() - first);
    for (qsizetype i = first; i < past.size(); ++i) {
        const double miss = past.at(i).cost - level.factor * usual.at(std::size_t(past.at(i).weekDay));
        squares += miss * miss;
    }
    level.deviation = mean > 0 ? std::sqrt(squares / double(past.size() - first)) / mean : 0;
    return level;
}

ai::Money costWithin(const UsageReport &report, const quota::TimeSpan &span)
{
    ai::Money cost;
    for (qsizetype i = 0; i < report.buckets.size(); ++i) {
        if (span.contains(report.buckets.at(i).span.start)) {
            cost += report.bars.at(i).figures.cost;
        }
    }
    return cost;
}

} // namespace

std::optional<Forecast> forecastMonth(const UsageReport &report)
{
    const QTimeZone &zone = report.question.zone;
    const qint64 now = report.readAt;
    const quota::TimeSpan today = bucketAt(now, UsageBucket::Day, zone);
    const quota::TimeSpan month = bucketAt(now, UsageBucket::Month, zone);
    if (report.question.bucket != UsageBucket::Day || report.span.start > month.start
        || report.span.end <= today.start) {
        return std::nullopt;
    }
    const QList<PastDay> past = pastOf(report);
    if (past.size() < leastDays) {
        return std::nullopt;
    }
    const auto usual = usualByWeekDay(past);
    const Level level = levelOf(past, usual);
    Forecast forecast;
    forecast.soFar = costWithin(report, month);
    double expected = 0;
    double variance = 0;
    for (quota::TimeSpan day = today; day.start < month.end;
         day = bucketAt(day.end, UsageBucket::Day, zone)) {
        const double left = double(day.end - std::max(day.start, now)) / double(day.end - day.start);
        const double cost = left * level.factor * usual.at(std::size_t(weekDayOf(day.start, zone)));
        const double deviation = level.deviation * cost;
        expected += cost;
        variance += deviation * deviation;
        forecast.days.append(
            {day, moneyOf(cost), moneyOf(cost - four5ths * deviation), moneyOf(cost + four5ths * deviation)});
    }
    const double spread = four5ths * std::sqrt(variance);
    forecast.expected = forecast.soFar + moneyOf(expected);
    forecast.low = forecast.soFar + moneyOf(expected - spread);
    forecast.high = forecast.soFar + moneyOf(expected + spread);
    return forecast;
}

} // namespace aio::usage
