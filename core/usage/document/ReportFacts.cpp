#include "core/usage/document/ReportFacts.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace aio::usage {

namespace {

constexpr qint64 oneDayMs = 86'400'000;
constexpr qint64 historyMs = 62 * oneDayMs; // that a forecast and the usual look back
constexpr qint64 mostDaysMs = 800 * oneDayMs; // that are looked at one by one

ReportQuestion daysOf(const UsageReport &report)
{
    ReportQuestion question = report.question;
    question.filter.from = report.span.start - historyMs;
    question.filter.to = report.span.end;
    question.bucket = UsageBucket::Day;
    question.seriesBy = UsageDimension::Model;
    question.compares = false;
    return question;
}

ReportFacts factsOf(const UsageReport &report, const UsageReport &days)
{
    ReportFacts facts{report, {}, {}, true, {}};
    if (report.span.contains(report.readAt) || report.span.end == report.readAt) {
        facts.forecast = forecastMonth(days);
    }
    const QList<Anomaly> found = anomaliesOf(days);
    std::copy_if(found.cbegin(), found.cend(), std::back_inserter(facts.anomalies),
        [&report](const Anomaly &each) { return each.span.end > report.span.start; });
    return facts;
}

QFuture<Result<ReportFacts>> ready(Result<ReportFacts> result)
{
    QPromise<Result<ReportFacts>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

ReportQuestion monthQuestion(ReportQuestion question, qint64 now, int ago)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, question.zone).date();
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-ago);
    question.filter.from = first.startOfDay(question.zone).toMSecsSinceEpoch();
    question.filter.to = ago > 0
        ? std::optional(first.addMonths(1).startOfDay(question.zone).toMSecsSinceEpoch())
        : std::nullopt;
    return question;
}

QFuture<Result<ReportFacts>> readReportFacts(UsageReports &reports, ReportQuestion question, qint64 now)
{
    question.compares = true;
    question.seriesBy = UsageDimension::Model;
    const auto bounded = question.filter.from;
    // Without a beginning the period is known once it was read, as one that is wide enough for anything.
    question.bucket = bounded ? bucketFor({*bounded, question.filter.to.value_or(now)}) : UsageBucket::Month;
    return reports.read(question, now)
        .then(QtFuture::Launch::Sync,
            [&reports, now](const Result<UsageReport> &report) -> QFuture<Result<ReportFacts>> {
                if (!report) {
                    return ready(Failure(report.error()));
                }
                if (report->span.end - report->span.start > mostDaysMs) {
                    return ready(ReportFacts{*report, {}, {}, false, {}});
                }
                return reports.read(daysOf(*report), now)
                    .then(QtFuture::Launch::Sync,
                        [report = *report](const Result<UsageReport> &days) -> Result<ReportFacts> {
                            return days ? Result<ReportFacts>(factsOf(report, *days)) : Failure(days.error());
                        });
            })
        .unwrap();
}

} // namespace aio::usage
