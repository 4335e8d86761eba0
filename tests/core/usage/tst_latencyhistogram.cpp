#include "core/usage/LatencyHistogram.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace aio::usage;

class TestLatencyHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesMeet()
    {
        for (int i = 1; i < LatencyHistogram::classes; ++i) {
            const qint64 bound = LatencyHistogram::lowerBound(i);
            QVERIFY(bound > LatencyHistogram::lowerBound(i - 1));
            QCOMPARE(LatencyHistogram::classOf(bound), i);
            QCOMPARE(LatencyHistogram::classOf(bound - 1), i - 1);
        }
        QCOMPARE(LatencyHistogram::classOf(-5), 0);
        QCOMPARE(LatencyHistogram::classOf(1LL << 60), LatencyHistogram::classes - 1);
    }

    void percentilesAreTrueToAClass()
    {
        std::mt19937 random(7);
        std::lognormal_distribution<double> latency(15, 0.9); // around 3 s, in µs
        LatencyHistogram halves[2];
        std::vector<qint64> all;
        for (int i = 0; i < 20'000; ++i) {
            all.push_back(qint64(latency(random)));
            halves[i % 2].add(all.back());
        }
        std::sort(all.begin(), all.end());
        halves[0] += halves[1];
        QCOMPARE(halves[0].total(), qint64(all.size()));
        for (const double share : {0.5, 0.95, 0.99}) {
            const double exact = double(all.at(std::size_t(share * double(all.size()))));
            const double found = double(halves[0].percentile(share).value());
            QVERIFY2(std::abs(found / exact - 1) < 0.1, qPrintable(QString::number(found / exact)));
        }
    }

    void nothingHasNoPercentile() { QVERIFY(!LatencyHistogram().percentile(0.5)); }
};

QTEST_GUILESS_MAIN(TestLatencyHistogram)
#include "tst_latencyhistogram.moc"
