#include "core/usage/SumPlan.h"

#include "core/usage/UsageRollup.h"

#include <QTest>

#include <map>
#include <random>

using namespace aio;
using namespace aio::usage;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 start = 20'000 * day;

// How often each quarter is in the pieces.
std::map<qint64, int> quartersOf(const SumPlan &plan)
{
    std::map<qint64, int> counts;
    for (const SumPiece &piece : plan.pieces()) {
        for (qint64 bucket = piece.first; bucket < piece.end; ++bucket) {
            const qint64 from = bucketStart(piece.level, bucket) + piece.fromQuarter * quarterMs;
            const qint64 end = piece.isWhole()
                ? bucketStart(piece.level, bucket + 1)
                : bucketStart(piece.level, bucket) + piece.toQuarter * quarterMs;
            for (qint64 quarter = from; quarter < end; quarter += quarterMs) {
                counts[quarter] += piece.sign;
            }
        }
    }
    return counts;
}

} // namespace

class TestSumPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuarterIsThereOnce()
    {
        std::mt19937 random(5);
        const auto below = [&random](qint64 bound) { return qint64(random() % quint32(bound)); };
        for (int round = 0; round < 200; ++round) {
            const qint64 from = start + below(9'000) * quarterMs;
            const quota::TimeSpan span{from, from + (1 + below(round % 2 == 0 ? 9'000 : 200)) * quarterMs};
            const qint64 until = start + below(20'000) / 4 * hourMs;
            const auto levels = round % 3 == 0 ? QList{SumLevel::Month, SumLevel::Hour}
                                               : QList{SumLevel::Month, SumLevel::Day, SumLevel::Hour};
            SumPlan plan(levels, until);
            plan.add(span, 3);
            for (const SumPiece &piece : plan.pieces()) {
                QCOMPARE(piece.bar, 3);
                QVERIFY(levels.contains(piece.level));
                QVERIFY(bucketStart(piece.level, piece.end) <= std::max(until, hourOf(until + hourMs)));
            }
            const auto counts = quartersOf(plan);
            for (const auto &[quarter, count] : counts) {
                QCOMPARE(count, span.contains(quarter) && quarter < until ? 1 : 0);
            }
            for (qint64 at = span.start; at < std::min(span.end, until); at += quarterMs) {
                QVERIFY(counts.contains(at));
            }
        }
    }

    // A month of a zone an hour off: the month, one hour more and one hour less.
    void aMonthElsewhereIsThreePieces()
    {
        const qint64 month = bucketNumber(SumLevel::Month, start);
        const quota::TimeSpan span{
            bucketStart(SumLevel::Month, month) - hourMs, bucketStart(SumLevel::Month, month + 1) - hourMs};
        SumPlan plan({SumLevel::Month, SumLevel::Day, SumLevel::Hour}, span.end + 9 * day / day * hourMs);
        plan.add(span);
        const qint64 first = span.start / hourMs;
        const qint64 last = span.end / hourMs;
        QCOMPARE(plan.pieces(),
            (QList<SumPiece>{{SumLevel::Month, month, month + 1, 1}, {SumLevel::Hour, first, first + 1, 1},
                {SumLevel::Hour, last, last + 1, -1}}));
    }

    void partsOfAnHourAreItsQuarters()
    {
        const qint64 hour = start / hourMs;
        const QList levels{SumLevel::Month, SumLevel::Day, SumLevel::Hour};
        SumPlan half(levels, start + day);
        half.add({start + quarterMs, start + 3 * quarterMs});
        QCOMPARE(half.pieces(), (QList<SumPiece>{{SumLevel::Hour, hour, hour + 1, 1, 0, 1, 3}}));
        // An hour that is cut elsewhere.
        SumPlan whole(levels, start + day);
        whole.add({start + quarterMs, start + hourMs + quarterMs});
        QCOMPARE(whole.pieces(),
            (QList<SumPiece>{{SumLevel::Hour, hour, hour + 1, 1},
                {SumLevel::Hour, hour, hour + 1, -1, 0, 0, 1},
                {SumLevel::Hour, hour + 1, hour + 2, 1, 0, 0, 1}}));
    }

    void withoutSumsThereIsNothing()
    {
        SumPlan plan({SumLevel::Month, SumLevel::Hour}, 0);
        plan.add({start, start + day});
        QVERIFY(plan.pieces().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSumPlan)
#include "tst_sumplan.moc"
