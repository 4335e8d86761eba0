#include "tests/ui/charts/SampleCharts.h"
#include "ui/charts/ChartNumbers.h"
#include "ui/charts/ChartSummary.h"
#include "ui/charts/ChartTable.h"
#include "ui/charts/SeriesColors.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestChartValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void totalsLeaveOutWhatIsHidden()
    {
        const ChartData data = costByDay(3);
        QCOMPARE(data.total(0), 6e9);
        QCOMPARE(data.total(0, {u"openai"_s}), 3e9);
        QCOMPARE(data.total(7), std::nullopt);
        QCOMPARE(data.sum(), 18e9 + 3 * 3e7);
        QVERIFY(!data.isEmpty());
        QVERIFY(ChartData().isEmpty());
    }

    void aBudgetFarAwayDoesNotFlattenTheChart()
    {
        ChartData data = costByDay(2);
        data.budget = 10e9;
        QCOMPARE(data.highest(0, 1), 10e9);
        data.budget = 1000e9;
        QCOMPARE(data.highest(0, 1), *data.total(1));
    }

    void valuesAreSaidAsPeopleReadThem_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, ChartUnit unit, double value, const QString &text) {
            QTest::newRow(name) << int(unit) << value << text;
        };
        row("cents", ChartUnit::Money, 412.864e9, u"$412.86"_s);
        row("less than a cent", ChartUnit::Money, 0.001234e9, u"$0.0012"_s);
        row("nothing", ChartUnit::Money, 0, u"$0.00"_s);
        row("count", ChartUnit::Count, 18543, u"18,543"_s);
        row("ms", ChartUnit::Milliseconds, 310, u"310\u00a0ms"_s);
        row("s", ChartUnit::Milliseconds, 11719, u"11.7\u00a0s"_s);
        row("min", ChartUnit::Milliseconds, 124000, u"2\u00a0min 4\u00a0s"_s);
        row("share", ChartUnit::Share, 0.019, u"1.9\u00a0%"_s);
    }

    void valuesAreSaidAsPeopleReadThem()
    {
        QFETCH(int, unit);
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(chartValueText(ChartUnit(unit), value), text);
        QCOMPARE(chartValueText(ChartUnit(unit), std::nullopt), u"—"_s);
    }

    void ticksAreRoundAndReachTheHighest_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("highest");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("dollars") << int(ChartUnit::Money) << 37.59e9
                                 << QStringList{u"$0"_s, u"$10"_s, u"$20"_s, u"$30"_s, u"$40"_s};
        QTest::newRow("cents") << int(ChartUnit::Money) << 0.041e9
                               << QStringList{
                                      u"$0.00"_s, u"$0.01"_s, u"$0.02"_s, u"$0.03"_s, u"$0.04"_s, u"$0.05"_s};
        QTest::newRow("one call") << int(ChartUnit::Count) << 1.0 << QStringList{u"0"_s, u"1"_s};
        QTest::newRow("seconds") << int(ChartUnit::Milliseconds) << 23000.0
                                 << QStringList{u"0\u00a0s"_s, u"5\u00a0s"_s, u"10\u00a0s"_s, u"15\u00a0s"_s,
                                        u"20\u00a0s"_s, u"25\u00a0s"_s};
        QTest::newRow("share") << int(ChartUnit::Share) << 0.064
                               << QStringList{u"0\u00a0%"_s, u"2\u00a0%"_s, u"4\u00a0%"_s, u"6\u00a0%"_s,
                                      u"8\u00a0%"_s};
        QTest::newRow("nothing") << int(ChartUnit::Count) << 0.0 << QStringList{u"0"_s, u"1"_s};
    }

    void ticksAreRoundAndReachTheHighest()
    {
        QFETCH(int, unit);
        QFETCH(double, highest);
        QFETCH(QStringList, texts);
        const QList<double> ticks = chartTicks(ChartUnit(unit), highest, 6);
        QStringList said;
        for (const double tick : ticks) {
            said << chartShortText(ChartUnit(unit), tick, ticks.at(1) - ticks.at(0));
        }
        QCOMPARE(said, texts);
        QVERIFY(ticks.constLast() >= highest);
    }

    void labelsStandAtWeeksAndMonths()
    {
        const ChartData month = costByDay(30);
        const QList<ChartLabel> weeks = chartLabels(month, 0, 29, 6);
        QCOMPARE(weeks.size(), 5);
        for (const ChartLabel &label : weeks) {
            const qint64 from = month.buckets.at(label.bucket).from;
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(from, Qt::UTC).date().dayOfWeek(),
                int(QLocale().firstDayOfWeek()));
        }
        const QList<ChartLabel> months = chartLabels(costByDay(200), 0, 199, 8);
        QCOMPARE(months.constFirst().text, u"Nov 2026"_s);
        QCOMPARE(chartLabels(costByDay(1), 0, 0, 8), (QList<ChartLabel>{{0, u"1 Nov"_s}}));
        QVERIFY(chartLabels(ChartData(), 0, 0, 8).isEmpty());
        QCOMPARE(chartLabels(month, 0, 29, 4).size(), 3); // every second week: the month alone says less
    }

    void daysOfAChangeOfClocksAreDays()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDate day(2026, 10, 25); // of 25 hours
        const ChartBucket bucket{day.startOfDay(berlin).toMSecsSinceEpoch(),
            day.addDays(1).startOfDay(berlin).toMSecsSinceEpoch()};
        QCOMPARE(bucketText(bucket, berlin), u"Sun 25 Oct 2026"_s);
        const QDate first(2026, 11, 1);
        const ChartBucket month{first.startOfDay(berlin).toMSecsSinceEpoch(),
            first.addMonths(1).startOfDay(berlin).toMSecsSinceEpoch()};
        QCOMPARE(bucketText(month, berlin), u"November 2026"_s);
        QCOMPARE(bucketText({month.from, month.from + 3'600'000}, berlin).left(11), u"1 Nov 2026 "_s);
    }

    void theReadoutSaysAllThatIsKnown()
    {
        ChartData data = costByDay(2);
        data.previous = {5e9, 7e9};
        data.previousName = u"before"_s;
        data.marks = {{1, u"2 Nov"_s, u"Twice as much as usual"_s}};
        data.buckets[1].incomplete = true;
        const ChartReadoutText readout = chartReadout(data, 1);
        QCOMPARE(readout.title, u"Mon 2 Nov 2026"_s);
        QCOMPARE(readout.rows.size(), 5);
        QCOMPARE(readout.rows.at(0).name, u"OpenAI"_s); // the top of the stack
        QCOMPARE(readout.rows.at(3).value, u"$6.03"_s);
        QCOMPARE(readout.rows.at(4).value, u"$7.00"_s);
        QVERIFY(readout.note.startsWith(u"Twice as much as usual. "));
        QVERIFY(readout.toText().contains(u"Google $1.01"));
        QVERIFY(chartReadout(data, 9).rows.isEmpty());
    }

    void aSummaryNamesSumPeakAndShares()
    {
        const QString text = chartSummary(costByDay(3));
        QVERIFY2(text.contains(u"$18.09 in all"), qPrintable(text));
        QVERIFY2(text.contains(u"Tue 3 Nov 2026 with $6.06"), qPrintable(text));
        QVERIFY2(text.contains(u"OpenAI 49.9"), qPrintable(text));
        QVERIFY(chartSummary(latencyByDay(5)).contains(u"p50: 2.5"));
        QCOMPARE(chartSummary(ChartData()), u"Nothing to show"_s);
    }

    void aSeriesKeepsItsColour()
    {
        SeriesColors colors;
        QCOMPARE(colors.assign({u"a"_s, u"b"_s, u"c"_s}), (QList<int>{0, 1, 2}));
        QCOMPARE(colors.assign({u"c"_s, u"x"_s}), (QList<int>{2, 3}));
        QCOMPARE(SeriesColors::fromTexts(colors.toTexts()), colors);
        SeriesColors many;
        QStringList keys;
        for (int i = 0; i < 20; ++i) {
            keys << QString::number(i);
        }
        QCOMPARE(many.assign(keys).size(), keys.size());
        const QList<int> seven = many.assign(keys.mid(5, SeriesColors::most));
        QCOMPARE(QSet<int>(seven.cbegin(), seven.cend()).size(), SeriesColors::most);
        QCOMPARE(SeriesColors::fromTexts({u"a=9"_s, u"=1"_s, u"b"_s, u"c=x"_s}), SeriesColors());
    }

    void aTableHoldsWhatTheChartShows()
    {
        ChartData data = costByDay(4);
        data.previous = {1e9, std::nullopt};
        data.previousName = u"before"_s;
        ChartTable table;
        QAbstractItemModelTester tester(&table);
        table.setData(data);
        QCOMPARE(table.rowCount(), 4);
        QCOMPARE(table.columnCount(), 6);
        QCOMPARE(table.index(2, 4).data().toString(), u"$6.06"_s);
        QCOMPARE(table.index(0, 5).data(ChartTable::RawRole).toString(), u"1.000000000"_s);
        QCOMPARE(table.index(1, 5).data().toString(), u"—"_s);
        QCOMPARE(table.index(0, 0).data(ChartTable::RawRole).toDateTime().date(), QDate(2026, 11, 1));
    }
};

QTEST_GUILESS_MAIN(TestChartValues)
#include "tst_chartvalues.moc"
