#include "core/usage/PackedFigures.h"

#include <QTest>

#include <limits>

using namespace aio;
using namespace aio::usage;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

SumFigures sumOf(const UsageFigures &figures, const QList<std::pair<int, qint64>> &latency = {})
{
    SumFigures sum{figures, {}, {}};
    for (const auto &[index, count] : latency) {
        sum.latency.add(index, count);
        sum.firstText.add(LatencyHistogram::classes - 1 - index, count);
    }
    return sum;
}

} // namespace

class TestPackedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut_data()
    {
        QTest::addColumn<UsageFigures>("figures");
        QTest::newRow("nothing") << UsageFigures{};
        QTest::newRow("one call") << UsageFigures{
            1, 1, 0, 1, 2600, 0, 0, 420, 0, 0, {12'345'678}, 0, 0, 0, 0};
        QTest::newRow("everything") << UsageFigures{100, 60, 9, 80, 1, 2, 3, 4, 5, 6, {7}, 8, 9, 10, 11};
        QTest::newRow("large") << UsageFigures{
            most, most, most, most, most, most, most, most, most, most, {most}, most, most, most, most};
        QTest::newRow("below zero") << UsageFigures{
            -3, -2, -1, -3, -1, -2, -3, -4, -5, -6, {-7}, -8, -9, -10, -11};
    }

    void whatGoesInComesOut()
    {
        QFETCH(const UsageFigures, figures);
        const SumFigures sum = sumOf(figures, {{0, 3}, {63, 1}, {17, 900}});
        FigurePacker packer;
        packer.add(std::array{5, 0, 123'456}, sum);
        packer.add(std::array{6, 1, 2}, sumOf({.attempts = 1, .calls = 1, .requests = 1}));
        FigureReader reader(packer.bytes(), 3);
        QVERIFY(reader.next());
        QCOMPARE(reader.name(0), 5);
        QCOMPARE(reader.name(1), 0);
        QCOMPARE(reader.name(2), 123'456);
        MeasuredFigures read;
        reader.addTo(read);
        QCOMPARE(read.figures, figures);
        QCOMPARE(read.latency.counts.at(17), 900);
        QCOMPARE(read.latency.total(), 904);
        QCOMPARE(read.firstText.counts.at(63), 3);
        UsageFigures plain;
        reader.addTo(plain);
        QCOMPARE(plain, figures);
        // Taken off again, nothing is left.
        reader.addTo(read, -1);
        QVERIFY(read == MeasuredFigures());
        QVERIFY(reader.next());
        QCOMPARE(reader.name(0), 6);
        QVERIFY(!reader.next());
    }

    void cellsAddUp()
    {
        FigurePacker packer;
        packer.add({}, sumOf({.attempts = 2, .calls = 1, .requests = 2, .cost = {5}}, {{4, 2}}));
        FigurePacker both;
        SumFigures sum;
        for (int i = 0; i < 2; ++i) {
            FigureReader reader(packer.bytes(), 0);
            QVERIFY(reader.next());
            reader.addTo(sum);
        }
        QCOMPARE(sum.figures, (UsageFigures{.attempts = 4, .calls = 2, .requests = 4, .cost = {10}}));
        QCOMPARE(sum.latency.counts(), (std::vector<std::pair<int, qint64>>{{4, 4}}));
    }

    void costsEndInsteadOfWrappingRound()
    {
        FigurePacker packer;
        packer.add({}, sumOf({.attempts = 1, .cost = {most}}));
        UsageFigures sum;
        for (int i = 0; i < 2; ++i) {
            FigureReader reader(packer.bytes(), 0);
            QVERIFY(reader.next());
            reader.addTo(sum);
        }
        QCOMPARE(sum.cost, ai::Money{most});
    }

    // Whatever stands there: it ends, and reads nothing that is not there.
    void damagedBytesEnd()
    {
        FigurePacker packer;
        for (int i = 0; i < 5; ++i) {
            packer.add(std::array{i}, sumOf({.attempts = i + 1, .cost = {1'000'000'000}}, {{9, 1}}));
        }
        const QByteArray good = packer.bytes();
        for (qsizetype place = 0; place < good.size(); ++place) {
            for (const int byte : {0, 1, 0x7f, 0x80, 0xff}) {
                QByteArray bad = good;
                bad[place] = char(byte);
                bad.truncate(place % 3 == 0 ? place + 1 : bad.size());
                FigureReader reader(bad, 1);
                MeasuredFigures sum;
                int cells = 0;
                while (reader.next()) {
                    reader.addTo(sum);
                    ++cells;
                }
                QVERIFY(cells <= bad.size());
            }
        }
        const QByteArray endless(20, char(0xff));
        QVERIFY(!FigureReader(endless, 1).next());
        QVERIFY(!FigureReader({}, 1).next());
    }
};

QTEST_GUILESS_MAIN(TestPackedFigures)
#include "tst_packedfigures.moc"
