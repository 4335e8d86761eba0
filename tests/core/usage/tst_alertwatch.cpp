#include "core/quota/QuotaStore.h"
#include "core/usage/AlertWatch.h"
#include "tests/core/usage/SampleAttempts.h"

#include <QDateTime>
#include <QSignalSpy>

using namespace aio;
using namespace aio::quota;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int soonMs = 10;

} // namespace

class TestAlertWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_log = std::make_unique<UsageLog>(*m_database);
        QuotaStore store(*m_database, m_workspace->author());
        m_limit = take(store.add(dollars(1000))).value();
        m_watch = std::make_unique<AlertWatch>(*m_database, *m_log);
        m_reached = std::make_unique<QSignalSpy>(m_watch.get(), &AlertWatch::reached);
    }

    void cleanup()
    {
        m_reached.reset();
        m_watch.reset();
        m_log.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void whatAnotherLedgerReachesIsToldOnce()
    {
        m_watch->start(soonMs);
        settleReading();
        spend(300);
        settleReading();
        QVERIFY(m_reached->isEmpty());
        spend(560); // past 50 and 80
        QTRY_COMPARE(m_reached->size(), 2);
        QList<int> steps;
        for (const QList<QVariant> &arguments : *m_reached) {
            const auto alert = arguments.first().value<QuotaAlert>();
            steps << alert.step;
            QCOMPARE(alert.limit, m_limit);
            QCOMPARE(alert.subject, u"*"_s);
            QCOMPARE(alert.used, 860);
            QCOMPARE_GT(alert.resetsAt, QDateTime::currentMSecsSinceEpoch());
        }
        QCOMPARE(steps, (QList<int>{50, 80}));
        spend(10);
        settleReading();
        QCOMPARE(m_reached->size(), 2);
        spend(100);
        QTRY_COMPARE(m_reached->size(), 3);
        QCOMPARE(m_reached->last().first().value<QuotaAlert>().step, 95);
    }

    void whatWasReachedBeforeIsNotTold()
    {
        spend(600);
        m_watch->start(soonMs);
        settleReading();
        spend(300);
        QTRY_COMPARE(m_reached->size(), 1);
        QCOMPARE(m_reached->first().first().value<QuotaAlert>().step, 80);
    }

    void aLimitThatIsGoneSaysNothing()
    {
        constexpr int lateMs = 600'000;
        m_watch->start(lateMs);
        settleReading();
        spend(600);
        QuotaStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.remove(m_limit.id)));
        m_watch->look();
        settleReading();
        QVERIFY(m_reached->isEmpty());
    }

    void withoutStartItDoesNothing()
    {
        m_watch->look();
        spend(600);
        m_watch->look();
        settleReading();
        QVERIFY(m_reached->isEmpty());
    }

private:
    /// As another process does: with a connection of its own.
    void spend(qint64 nanoUsd)
    {
        const auto ledger = UsageLedger::open(ledgerOptions(*m_workspace));
        QVERIFY(ledger);
        const UsageAttempt attempt = sampleAttempt({nanoUsd}, QDateTime::currentMSecsSinceEpoch());
        const auto admitted = (*ledger)->reserve(factsOf(attempt), {0, 0, ai::Money{nanoUsd}});
        QVERIFY(admitted && admitted->isAdmitted());
        QVERIFY((*ledger)->settle(admitted->reservation, attempt));
    }

    /// Several looks, each with the question that may follow it.
    static void settleReading() { QTest::qWait(20 * soonMs); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageLog> m_log;
    std::unique_ptr<AlertWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_reached;
    QuotaLimit m_limit;
};

QTEST_MAIN(TestAlertWatch)
#include "tst_alertwatch.moc"
