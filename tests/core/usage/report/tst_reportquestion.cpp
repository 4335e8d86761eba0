#include "core/usage/report/ReportSpans.h"

#include <QDateTime>
#include <QTest>

using namespace aio;
using namespace aio::usage;
using namespace Qt::StringLiterals;

namespace {

qint64 utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}

constexpr qint64 hour = 3'600'000;

} // namespace

class TestReportQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionComesBackFromItsText()
    {
        ReportQuestion question;
        QCOMPARE(ReportQuestion::fromText(question.toText()).value(), question);
        question.filter = {.from = utc(u"2026-11-01T00:00:00"_s),
            .to = utc(u"2026-12-01T00:00:00"_s) + 7,
            .providers = {u"a=b&c"_s, u"50 % + x"_s},
            .models = {u"modèle/1"_s},
            .tasks = {ai::AiTask::DraftCv, ai::AiTask::CheckImage},
            .plans = {u"pro"_s},
            .users = {u"Jörg #1"_s},
            .statuses = {u"error"_s, u"timeout"_s}};
        question.zone = QTimeZone("Asia/Kathmandu");
        question.bucket = UsageBucket::Week;
        question.seriesBy = UsageDimension::Model;
        question.compares = false;
        QCOMPARE(ReportQuestion::fromText(question.toText()).value(), question);
        QVERIFY(question.toText().contains(u"from=2026-11-01T00:00:00.000Z"_s));
    }

    void aTextThatMakesNoSenseIsRefused()
    {
        for (const QString &text : {u"from=yesterday"_s, u"from=2026-11-01T00:00:00"_s, u"tz=Mars/Olympus"_s,
                 u"bucket=year"_s, u"by=colour"_s, u"task=cook"_s, u"status=fine"_s, u"compare=perhaps"_s,
                 u"colour=blue"_s, u"user="_s, u"from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z"_s}) {
            const auto read = ReportQuestion::fromText(text);
            QVERIFY2(!read, qPrintable(text));
            QCOMPARE(read.error().kind, ErrorKind::BadInput);
        }
    }

    void barsAreCutInTheZone()
    {
        const QTimeZone berlin("Europe/Berlin");
        const quota::TimeSpan october{utc(u"2026-09-30T22:00:00"_s), utc(u"2026-10-31T23:00:00"_s)};
        const auto days = bucketsOf(october, UsageBucket::Day, berlin, october.end).value();
        QCOMPARE(days.size(), 31);
        QCOMPARE(days.at(24).span.end - days.at(24).span.start, 25 * hour); // the clock is put back
        QVERIFY(days.constLast().complete);
        const auto months = bucketsOf(october, UsageBucket::Month, berlin, october.end - 1).value();
        QCOMPARE(months.size(), 1);
        QVERIFY(!months.constFirst().complete); // it is not over
        const auto weeks = bucketsOf(october, UsageBucket::Week, berlin, october.end).value();
        QCOMPARE(weeks.size(), 5);
        QVERIFY(!weeks.constFirst().complete && weeks.at(1).complete); // it began in September
        const auto hours = bucketsOf(days.at(24).span, UsageBucket::Hour, berlin, october.end).value();
        QCOMPARE(hours.size(), 25);
        // Half an hour and three quarters.
        QCOMPARE(bucketAt(utc(u"2026-11-22T12:00:00"_s), UsageBucket::Hour, QTimeZone("Asia/Kolkata")),
            (quota::TimeSpan{utc(u"2026-11-22T11:30:00"_s), utc(u"2026-11-22T12:30:00"_s)}));
        QCOMPARE(bucketAt(utc(u"2026-11-22T12:00:00"_s), UsageBucket::Day, QTimeZone("Asia/Kathmandu")).start,
            utc(u"2026-11-21T18:15:00"_s));
    }

    void everyMomentIsInOneBar_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *const zone : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu",
                 "Australia/Lord_Howe", "America/Santiago", "Africa/Casablanca", "Pacific/Apia"}) {
            QTest::newRow(zone) << QString::fromLatin1(zone);
        }
    }

    void everyMomentIsInOneBar()
    {
        QFETCH(const QString, zone);
        const QTimeZone place(zone.toLatin1());
        const quota::TimeSpan year{utc(u"2026-01-01T00:00:00"_s), utc(u"2026-12-31T00:00:00"_s)};
        for (const UsageBucket bucket : {UsageBucket::Day, UsageBucket::Week, UsageBucket::Month}) {
            const auto bars = bucketsOf(year, bucket, place, year.end).value();
            QCOMPARE(bars.constFirst().span.start, year.start);
            QCOMPARE(bars.constLast().span.end, year.end);
            for (qsizetype i = 1; i < bars.size(); ++i) {
                QCOMPARE(bars.at(i).span.start, bars.at(i - 1).span.end);
            }
        }
        ZoneClock clock(place);
        for (qint64 start = year.start; start < year.end; start += 50 * 24 * hour) {
            const quota::TimeSpan span{start, start + 50 * 24 * hour};
            const auto hours = bucketsOf(span, UsageBucket::Hour, place, year.end).value();
            for (const ReportBucket &bar : hours) {
                QVERIFY(bar.span.start < bar.span.end && bar.span.end - bar.span.start < 2 * hour);
                const QDateTime local = QDateTime::fromMSecsSinceEpoch(bar.span.start, place);
                const ZoneClock::Place there = clock.at(bar.span.start);
                QCOMPARE(there.weekDay, local.date().dayOfWeek() - 1);
                QCOMPARE(there.hour, local.time().hour());
            }
        }
    }

    void tooManyBarsAreRefused()
    {
        const quota::TimeSpan years{0, 20LL * 366 * 24 * hour};
        const auto refused = bucketsOf(years, UsageBucket::Hour, QTimeZone::utc(), 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        QCOMPARE(bucketFor(years), UsageBucket::Month);
        QCOMPARE(bucketFor({0, 30 * 24 * hour}), UsageBucket::Day);
        QCOMPARE(bucketFor({0, 24 * hour}), UsageBucket::Hour);
    }

    void thePeriodBeforeIsOfTheSameSort()
    {
        const QTimeZone berlin("Europe/Berlin");
        // November against October, which is a day and an hour longer.
        const quota::TimeSpan november{utc(u"2026-10-31T23:00:00"_s), utc(u"2026-11-30T23:00:00"_s)};
        QCOMPARE(previousOf(november, berlin),
            (quota::TimeSpan{utc(u"2026-09-30T22:00:00"_s), utc(u"2026-10-31T23:00:00"_s)}));
        // Seven days against seven days, across the change of the clock.
        const quota::TimeSpan week{utc(u"2026-10-25T23:00:00"_s), utc(u"2026-11-01T23:00:00"_s)};
        QCOMPARE(previousOf(week, berlin),
            (quota::TimeSpan{utc(u"2026-10-18T22:00:00"_s), utc(u"2026-10-25T23:00:00"_s)}));
        const quota::TimeSpan odd{week.start + hour, week.start + 3 * hour};
        QCOMPARE(previousOf(odd, berlin), (quota::TimeSpan{odd.start - 2 * hour, odd.start}));
    }

    void edgesMoveOutwardsToQuarters()
    {
        QCOMPARE(toQuarters({quarterMs + 1, 2 * quarterMs + 1}), (quota::TimeSpan{quarterMs, 3 * quarterMs}));
        QCOMPARE(toQuarters({-1, 0}), (quota::TimeSpan{-quarterMs, 0}));
        QCOMPARE(toQuarters({5, 5}), (quota::TimeSpan{0, quarterMs}));
    }
};

QTEST_GUILESS_MAIN(TestReportQuestion)
#include "tst_reportquestion.moc"
