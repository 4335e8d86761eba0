#include "core/usage/report/Anomalies.h"
#include "core/usage/report/Forecast.h"
#include "core/usage/report/ReportSpans.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace aio;
using namespace aio::usage;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dollar = 1'000'000'000;

UsageFigures calls(qint64 count, qint64 tokensEach, qint64 nanoEachToken, qint64 attemptsEach = 1)
{
    UsageFigures figures;
    figures.calls = count;
    figures.attempts = count * attemptsEach;
    figures.input = figures.attempts * tokensEach;
    figures.cost = {figures.input * nanoEachToken};
    return figures;
}

// Three months up to a moment of 20 November 2026 in Berlin: a hundred calls on weekdays, ten on weekends.
UsageReport madeReport()
{
    UsageReport report;
    report.question.zone = QTimeZone("Europe/Berlin");
    report.question.seriesBy = UsageDimension::Model;
    report.readAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0), report.question.zone).toMSecsSinceEpoch();
    report.span = {QDate(2026, 8, 20).startOfDay(report.question.zone).toMSecsSinceEpoch(), report.readAt};
    report.buckets = bucketsOf(report.span, UsageBucket::Day, report.question.zone, report.readAt).value();
    report.series = {{u"small"_s, false, {}, {}}, {u"large"_s, false, {}, {}}};
    for (const ReportBucket &bucket : std::as_const(report.buckets)) {
        const int day =
            QDateTime::fromMSecsSinceEpoch(bucket.span.start, report.question.zone).date().dayOfWeek();
        const qint64 count = (day > 5 ? 10 : 100) / (bucket.complete ? 1 : 2);
        report.series[0].values << calls(count, 1000, 10'000);
        report.series[1].values << calls(count, 1000, 40'000);
        report.bars << MeasuredFigures{
            report.series[0].values.constLast() + report.series[1].values.constLast(), {}, {}};
    }
    return report;
}

qsizetype barOf(const UsageReport &report, QDate day)
{
    const qint64 start = day.startOfDay(report.question.zone).toMSecsSinceEpoch();
    for (qsizetype i = 0; i < report.buckets.size(); ++i) {
        if (report.buckets.at(i).span.start == start) {
            return i;
        }
    }
    return -1;
}

void replace(UsageReport &report, QDate day, const UsageFigures &small, const UsageFigures &large)
{
    const qsizetype bar = barOf(report, day);
    report.series[0].values[bar] = small;
    report.series[1].values[bar] = large;
    report.bars[bar].figures = small + large;
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysBeforeTheFirstCallDoNotCount()
    {
        UsageReport report = madeReport();
        const qsizetype first = barOf(report, QDate(2026, 11, 2));
        for (qsizetype i = 0; i < first; ++i) {
            report.series[0].values[i] = {};
            report.series[1].values[i] = {};
            report.bars[i] = {};
        }
        // Two weeks and a half say the same as three months.
        const Forecast forecast = forecastMonth(report).value();
        const qint64 gone = 5 * dollar / 10; // of the Sunday that was not logged
        QCOMPARE(forecast.expected.nanoUsd, 21 * 5 * dollar + 9 * dollar / 2 - gone);
        for (qsizetype i = first; i < barOf(report, QDate(2026, 11, 16)); ++i) {
            report.bars[i] = {};
        }
        QVERIFY(!forecastMonth(report)); // four days are too few
        // Nor do they make the first day a dear one.
        QCOMPARE(anomaliesOf(report), QList<Anomaly>());
    }

    void aSteadyMonthIsForeseenExactly()
    {
        const Forecast forecast = forecastMonth(madeReport()).value();
        // A weekday costs 5 dollars, a weekend's day half a dollar; November 2026 has 21 and 9.
        QCOMPARE(forecast.expected.nanoUsd, 21 * 5 * dollar + 9 * dollar / 2);
        QCOMPARE(forecast.soFar.nanoUsd, 14 * 5 * dollar + 5 * dollar / 2 + 5 * dollar / 2);
        QCOMPARE(forecast.days.size(), 11);
        QCOMPARE(forecast.days.constFirst().expected.nanoUsd, 5 * dollar / 2); // the rest of today
        QVERIFY(forecast.low == forecast.expected && forecast.high == forecast.expected);
        ai::Money days;
        for (const ForecastDay &day : forecast.days) {
            days += day.expected;
        }
        QCOMPARE(forecast.soFar + days, forecast.expected);
    }

    void anOddDayDoesNotCarryOn()
    {
        UsageReport report = madeReport();
        replace(report, QDate(2026, 11, 18), calls(1000, 1000, 10'000), calls(1000, 1000, 40'000));
        const Forecast forecast = forecastMonth(report).value();
        QCOMPARE(forecast.expected.nanoUsd, 21 * 5 * dollar + 9 * dollar / 2 + 45 * dollar);
    }

    void daysThatVaryWidenTheBand()
    {
        UsageReport report = madeReport();
        for (qsizetype i = 0; i < report.bars.size(); ++i) {
            report.bars[i].figures.cost.nanoUsd =
                report.bars.at(i).figures.cost.nanoUsd * (i % 2 == 0 ? 110 : 90) / 100;
        }
        const Forecast forecast = forecastMonth(report).value();
        QVERIFY(forecast.low < forecast.expected && forecast.expected < forecast.high);
        for (const ForecastDay &day : forecast.days) {
            QVERIFY(day.low < day.expected && day.expected < day.high);
        }
        // Misses of single days weigh less in the sum.
        const double month = double((forecast.high - forecast.expected).nanoUsd)
            / double((forecast.expected - forecast.soFar).nanoUsd);
        const ForecastDay &one = forecast.days.at(1);
        QVERIFY(month < double((one.high - one.expected).nanoUsd) / double(one.expected.nanoUsd));
    }

    void tooLittleIsNoForecast()
    {
        UsageReport report = madeReport();
        report.question.bucket = UsageBucket::Week;
        QVERIFY(!forecastMonth(report));
        report = madeReport();
        report.readAt = QDateTime(QDate(2026, 8, 25), QTime(12, 0), report.question.zone).toMSecsSinceEpoch();
        QVERIFY(!forecastMonth(report)); // it begins within the month
        QVERIFY(!forecastMonth({}));
    }

    void ordinaryDaysAreNoAnomalies()
    {
        QVERIFY(anomaliesOf(madeReport()).isEmpty());
        QVERIFY(anomaliesOf({}).isEmpty());
    }

    void aCauseIsNamed_data()
    {
        QTest::addColumn<UsageFigures>("small");
        QTest::addColumn<UsageFigures>("large");
        QTest::addColumn<CostCause>("cause");
        const UsageFigures small = calls(100, 1000, 10'000);
        const UsageFigures large = calls(100, 1000, 40'000);
        QTest::newRow("volume") << calls(300, 1000, 10'000) << calls(300, 1000, 40'000) << CostCause::Volume;
        QTest::newRow("mix") << calls(0, 1000, 10'000) << calls(200, 1000, 40'000) << CostCause::Mix;
        QTest::newRow("retries") << small << calls(100, 1000, 40'000, 3) << CostCause::Retries;
        QTest::newRow("prompts") << small << calls(100, 3000, 40'000) << CostCause::Prompts;
        QTest::newRow("price") << small << calls(100, 1000, 90'000) << CostCause::Price;
        Q_UNUSED(large)
    }

    void aCauseIsNamed()
    {
        QFETCH(const UsageFigures, small);
        QFETCH(const UsageFigures, large);
        QFETCH(const CostCause, cause);
        UsageReport report = madeReport();
        const QDate day(2026, 11, 18);
        replace(report, day, small, large);
        const QList<Anomaly> found = anomaliesOf(report);
        QCOMPARE(found.size(), 1);
        const Anomaly &anomaly = found.constFirst();
        QCOMPARE(anomaly.span, report.buckets.at(barOf(report, day)).span);
        QCOMPARE(anomaly.usual.nanoUsd, 5 * dollar);
        QCOMPARE(anomaly.cost, (small + large).cost);
        QCOMPARE(anomaly.causes.total(), anomaly.cost - anomaly.usual);
        QCOMPARE(causeName(mainCause(anomaly.causes)), causeName(cause));
        QCOMPARE(anomaly.name, u"large"_s);
        // The others had no part in it.
        const CostCauses &causes = anomaly.causes;
        const ai::Money part = cause == CostCause::Volume ? causes.volume
            : cause == CostCause::Mix                     ? causes.mix
            : cause == CostCause::Retries                 ? causes.retries
            : cause == CostCause::Prompts                 ? causes.prompts
                                                          : causes.price;
        QCOMPARE(part, causes.total());
    }

    void causesAddUpToTheNanoDollar()
    {
        FiguresByName now{
            {u"a"_s, calls(7, 13, 17, 2)}, {u"b"_s, calls(3, 1, 1)}, {u"new"_s, calls(1, 5, 7)}};
        now[u"a"_s].cost.nanoUsd += 5;
        const FiguresByName base{{u"a"_s, calls(31, 11, 19)}, {u"gone"_s, calls(5, 3, 1001)}};
        qint64 cost = 0;
        for (const UsageFigures &figures : std::as_const(now)) {
            cost += figures.cost.nanoUsd;
        }
        const qint64 before = 31 * 11 * 19 + 5 * 3 * 1001;
        QCOMPARE(explain(now, base, 7).total().nanoUsd, cost - qint64(std::llround(double(before) / 7)));
        QCOMPARE(explain(now, {}, 1).mix.nanoUsd, cost);
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
