#include "core/quota/QuotaWindow.h"

#include <QDateTime>
#include <QTest>

using namespace aio::quota;
using namespace Qt::StringLiterals;
using Kind = QuotaWindow::Kind;

namespace {

qint64 utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

constexpr qint64 hour = 3'600'000;

} // namespace

class TestQuotaWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCutInItsZone_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("a day in Berlin, winter")
            << u"day"_s << QByteArray("Europe/Berlin") << u"2026-11-22T22:59:59Z"_s
            << u"2026-11-21T23:00:00Z"_s << u"2026-11-22T23:00:00Z"_s;
        QTest::newRow("the day of 23 hours")
            << u"day"_s << QByteArray("Europe/Berlin") << u"2026-03-29T12:00:00Z"_s
            << u"2026-03-28T23:00:00Z"_s << u"2026-03-29T22:00:00Z"_s;
        QTest::newRow("the day of 25 hours")
            << u"day"_s << QByteArray("Europe/Berlin") << u"2026-10-25T22:30:00Z"_s
            << u"2026-10-24T22:00:00Z"_s << u"2026-10-25T23:00:00Z"_s;
        QTest::newRow("a zone with half an hour")
            << u"day"_s << QByteArray("Asia/Kolkata") << u"2026-11-22T18:29:00Z"_s
            << u"2026-11-21T18:30:00Z"_s << u"2026-11-22T18:30:00Z"_s;
        QTest::newRow("a zone with three quarters")
            << u"day"_s << QByteArray("Asia/Kathmandu") << u"2026-11-22T18:15:00Z"_s
            << u"2026-11-22T18:15:00Z"_s << u"2026-11-23T18:15:00Z"_s;
        QTest::newRow("a day that begins at one")
            << u"day"_s << QByteArray("America/Santiago") << u"2026-09-06T12:00:00Z"_s
            << u"2026-09-06T04:00:00Z"_s << u"2026-09-07T03:00:00Z"_s;
        QTest::newRow("a week begins on Monday")
            << u"week"_s << QByteArray("UTC") << u"2026-11-22T23:59:59Z"_s << u"2026-11-16T00:00:00Z"_s
            << u"2026-11-23T00:00:00Z"_s;
        QTest::newRow("a month, the evening before in UTC")
            << u"month"_s << QByteArray("Europe/Berlin") << u"2026-11-30T23:30:00Z"_s
            << u"2026-11-30T23:00:00Z"_s << u"2026-12-31T23:00:00Z"_s;
        QTest::newRow("a leap month") << u"month"_s << QByteArray("UTC") << u"2028-02-29T23:59:59Z"_s
                                      << u"2028-02-01T00:00:00Z"_s << u"2028-03-01T00:00:00Z"_s;
        QTest::newRow("a minute") << u"minute"_s << QByteArray("Asia/Kathmandu") << u"2026-11-22T10:59:59Z"_s
                                  << u"2026-11-22T10:59:00Z"_s << u"2026-11-22T11:00:00Z"_s;
        QTest::newRow("rolling") << u"rolling-2d"_s << QByteArray("Asia/Kolkata") << u"2026-11-22T10:59:59Z"_s
                                 << u"2026-11-20T11:00:00Z"_s << u"2026-11-22T11:00:00Z"_s;
    }

    void isCutInItsZone()
    {
        QFETCH(const QString, window);
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, time);
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        const TimeSpan span = QuotaWindow::fromText(window).value().at(utc(time), QTimeZone(zone));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(span.start, Qt::UTC).toString(Qt::ISODate), start);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(span.end, Qt::UTC).toString(Qt::ISODate), end);
        QVERIFY(span.contains(utc(time)));
    }

    // Windows of a kind tile the time: none misses a moment, none shares one.
    void windowsTile()
    {
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe",
                 "America/Santiago", "Africa/Cairo"}) {
            const QTimeZone cut(zone);
            for (const Kind kind : {Kind::Day, Kind::Week, Kind::Month}) {
                const QuotaWindow window{kind, 30};
                qint64 time = utc(u"2026-01-01T00:00:00Z"_s);
                const qint64 end = utc(u"2027-02-01T00:00:00Z"_s);
                while (time < end) {
                    const TimeSpan span = window.at(time, cut);
                    QVERIFY2(span.contains(time), zone);
                    QCOMPARE(window.at(span.end - 1, cut), span);
                    QCOMPARE(window.at(span.end, cut).start, span.end);
                    time = span.end;
                }
            }
        }
    }

    void rollingMovesOnEveryHour()
    {
        const QuotaWindow window{Kind::Rolling, 30};
        const qint64 time = utc(u"2026-11-22T10:00:00Z"_s);
        const TimeSpan now = window.at(time, QTimeZone::utc());
        QCOMPARE(now.end - now.start, 30 * 24 * hour);
        QCOMPARE(window.at(time + hour - 1, QTimeZone::utc()), now);
        QCOMPARE(window.at(time + hour, QTimeZone::utc()).start, now.start + hour);
    }

    void namesGoBothWays()
    {
        for (const QString &name :
            {u"minute"_s, u"day"_s, u"week"_s, u"month"_s, u"rolling-1d"_s, u"rolling-366d"_s}) {
            QCOMPARE(QuotaWindow::fromText(name).value().toText(), name);
        }
        for (const QString &bad : {u""_s, u"year"_s, u"rolling-0d"_s, u"rolling-367d"_s, u"rolling-d"_s,
                 u"rolling-3"_s, u"rolling-"_s}) {
            QVERIFY2(!QuotaWindow::fromText(bad), qPrintable(bad));
        }
    }
};

QTEST_GUILESS_MAIN(TestQuotaWindow)
#include "tst_quotawindow.moc"
