#include "core/documents/import/Period.h"

#include <QTest>

using namespace aio;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPeriods_data();
    void findsPeriods();
    void findsNone_data();
    void findsNone();
    void goesOverTwoLines();
    void tellsDurations();
};

void TestPeriod::findsPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end"); // "…": to this day
    const auto row = [](const char *text, const char *start, const char *end) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(start) << QString::fromUtf8(end);
    };
    row("03/2019 – heute", "2019-03", "…");
    row("since 2020", "2020", "…");
    row("seit 05.2021", "2021-05", "…");
    row("Depuis septembre 2020", "2020-09", "…");
    row("Jan. 2018 bis März 2020", "2018-01", "2020-03");
    row("2019-21", "2019", "2021");
    row("2017/18", "2017", "2018");
    row("2019 – 2021", "2019", "2021");
    row("Sept 2018 – May 2023", "2018-09", "2023-05");
    row("June 2023 – present", "2023-06", "…");
    row("janvier 2016 - août 2020", "2016-01", "2020-08");
    row("abril 2018 – actualidad", "2018-04", "…");
    row("gennaio 2017 - in corso", "2017-01", "…");
    row("Setembro de 2010 a julho de 2015", "2010-09", "2015-07");
    row("mei 2015 tot en met december 2017", "2015-05", "2017-12");
    row("2012 - heden", "2012", "…");
    row("01.10.2014 - 30.09.2016", "2014-10-01", "2016-09-30");
    row("2014-10 – 2016-09", "2014-10", "2016-09");
    row("Jan – Mar 2020", "2020-01", "2020-03");
    row("05/19 - 12/20", "2019-05", "2020-12");
    row("Acme Ltd (2001 to 2004), London", "2001", "2004");
    row("od 03/2020 do 06/2021", "2020-03", "2021-06");
    row("maj 2019 - nuvarande", "2019-05", "…");
    row("June 2016", "2016-06", "2016-06");
    row("Expected Graduation: June 2016", "", "2016-06");
    row("Summer 2013", "2013", "2013");
}

void TestPeriod::findsPeriods()
{
    QFETCH(const QString, text);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    const auto period = findPeriod(text);
    QVERIFY(period);
    QCOMPARE(period->start.toString(), start);
    QCOMPARE(period->ongoing ? QStringLiteral("…") : period->end.toString(), end);
    QVERIFY(period->span.start >= 0 && period->span.end <= text.size());
}

void TestPeriod::findsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", "Led 40 people", "call +49 941 5550 117", "budget of 2000 EUR", "1812 overture", "2021 – 2019",
            "version 10.2019x", "May the force", "12345", "10.1234/neurips.2023x"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestPeriod::findsNone()
{
    QFETCH(const QString, text);
    const auto period = findPeriod(text);
    QVERIFY2(!period || period->single, qPrintable(text));
    QVERIFY2(!period || text.startsWith(u"2021"), qPrintable(text));
}

void TestPeriod::goesOverTwoLines()
{
    const auto first = findPeriod(u"03/2019 –");
    QVERIFY(first && first->dangling);
    QVERIFY(periodEnd(u"heute")->ongoing);
    QCOMPARE(periodEnd(u"08/2021")->end.toString(), QStringLiteral("2021-08"));
    QVERIFY(!periodEnd(u"Muster GmbH"));
}

void TestPeriod::tellsDurations()
{
    QVERIFY(isDuration(u"2 years 10 months"));
    QVERIFY(isDuration(u"(3 Jahre)"));
    QVERIFY(!isDuration(u"4 months late"));
    QVERIFY(!isDuration(u"2019"));
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
