#include "core/usage/QuotaCourse.h"
#include "tests/core/usage/SampleAttempts.h"

using namespace aio;
using namespace aio::quota;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

} // namespace

class TestQuotaCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
    }

    void cleanup()
    {
        m_ledger.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void anUnusedLimitStaysAtZero()
    {
        const auto points =
            course(dollars(1000), u"*"_s, {sampleTime, sampleTime + day}, sampleTime + 2 * hour);
        QCOMPARE(points.first(), (QuotaPoint{sampleTime, 0}));
        QCOMPARE(points.last(), (QuotaPoint{sampleTime + 2 * hour, 0}));
    }

    void aWindowThatHasNotBegunHasOnePoint()
    {
        const auto points = course(dollars(1000), u"*"_s, {sampleTime, sampleTime + day}, sampleTime - hour);
        QCOMPARE(points, (QList<QuotaPoint>{{sampleTime, 0}}));
    }

    // Windows of zones with half an hour begin in the middle of an hour of the sums.
    void everyHourHasItsSum()
    {
        const qint64 start = sampleTime + hour / 2;
        const TimeSpan window{start, start + day};
        spend(100, start - 1); // the window before
        spend(1, start);
        spend(2, start + hour / 2 - 1);
        spend(4, start + hour / 2);
        spend(8, start + 3 * hour);
        spend(16, start + 5 * hour); // later than now
        const auto points = course(dollars(1000), u"*"_s, window, start + 4 * hour);
        QCOMPARE(points,
            (QList<QuotaPoint>{{start, 0}, {start + hour / 2, 3}, {start + hour * 3 / 2, 7},
                {start + hour * 5 / 2, 7}, {start + hour * 7 / 2, 15}, {start + 4 * hour, 15}}));
    }

    void aPastWindowEndsWhereItEnds()
    {
        spend(5, sampleTime + day - 1);
        spend(7, sampleTime + day);
        const auto points =
            course(dollars(1000), u"*"_s, {sampleTime, sampleTime + day}, sampleTime + 9 * day);
        QCOMPARE(points.last(), (QuotaPoint{sampleTime + day, 5}));
    }

    void longWindowsHaveFewPointsThatNeverFall()
    {
        constexpr int days = 366;
        const TimeSpan window{sampleTime - days * day, sampleTime};
        qint64 sum = 0;
        for (int i = 0; i < days; i += 9) {
            spend(i + 1, window.start + i * day + 7 * hour);
            sum += i + 1;
        }
        const auto points = course(dollars(1'000'000), u"*"_s, window, sampleTime);
        QVERIFY(points.size() > 30 && points.size() <= 62);
        QVERIFY(std::is_sorted(points.cbegin(), points.cend(),
            [](const QuotaPoint &a, const QuotaPoint &b) { return a.at < b.at && a.used <= b.used; }));
        QCOMPARE(points.last(), (QuotaPoint{sampleTime, sum}));
    }

    void onlyWhatTheLimitCountsIsCounted()
    {
        const TimeSpan window{sampleTime, sampleTime + day};
        spend(10, sampleTime);
        UsageAttempt toms = sampleAttempt({20});
        toms.user = u"tom"_s;
        UsageAttempt builtIn = sampleAttempt({40});
        builtIn.providerKind = ai::ProviderKind::BuiltIn;
        UsageAttempt failed = sampleAttempt({});
        failed.usage = {};
        failed.error = ai::AiErrorKind::Overloaded;
        for (const UsageAttempt &each : {toms, builtIn, failed}) {
            QVERIFY(m_ledger->settle({}, each));
        }
        QuotaLimit limit = dollars(1000);
        QCOMPARE(course(limit, u"*"_s, window, sampleTime + hour).last().used, 30);
        limit.scope = QuotaScope::User;
        QCOMPARE(course(limit, u"tom"_s, window, sampleTime + hour).last().used, 20);
        limit.unit = QuotaUnit::Requests;
        QCOMPARE(course(limit, u"mia"_s, window, sampleTime + hour).last().used, 1);
        limit.unit = QuotaUnit::Tokens;
        QCOMPARE(course(limit, u"mia"_s, window, sampleTime + hour).last().used, 1200);
        limit.plan = u"freemium"_s;
        QCOMPARE(course(limit, u"mia"_s, window, sampleTime + hour).last().used, 0);
    }

private:
    void spend(qint64 nanoUsd, qint64 at) { QVERIFY(m_ledger->settle({}, sampleAttempt({nanoUsd}, at))); }

    QList<QuotaPoint> course(
        const QuotaLimit &limit, const QString &subject, const TimeSpan &window, qint64 now)
    {
        return take(quotaCourse(*m_database, limit, subject, window, now)).value();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestQuotaCourse)
#include "tst_quotacourse.moc"
