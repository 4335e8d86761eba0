#include "core/usage/UsageWatch.h"

#include "tests/core/usage/SampleAttempts.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int someLooks = 150; // longer than several polls of a TemporaryWorkspace's database

UsageAttempt attemptNow()
{
    UsageAttempt attempt = sampleAttempt();
    attempt.startedAt = QDateTime::currentMSecsSinceEpoch();
    return attempt;
}

} // namespace

/// Who looks at the log sees what others write into it.
class TestUsageWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_here = m_workspace->open();
        m_there = m_workspace->open();
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
    }

    void cleanup()
    {
        m_ledger.reset();
        m_there.reset();
        m_here.reset();
        m_workspace.reset();
    }

    void callsOfAnotherProgramAreTold()
    {
        UsageWatch watch(*m_here);
        QSignalSpy logged(&watch, &UsageWatch::logged);
        QVERIFY(m_ledger->settle({}, attemptNow()));
        QTRY_VERIFY(!logged.isEmpty());
        QTest::qWait(someLooks);
        // One that began earlier and is done later is no newer than what is known.
        logged.clear();
        UsageAttempt longer = attemptNow();
        longer.startedAt -= 600'000;
        QVERIFY(m_ledger->settle({}, longer));
        QTRY_VERIFY(!logged.isEmpty());
    }

    void whatIsNoCallIsAskedForAndNotTold()
    {
        UsageWatch watch(*m_here);
        QSignalSpy logged(&watch, &UsageWatch::logged);
        QVERIFY(m_ledger->settle({}, attemptNow()));
        QTRY_VERIFY(!logged.isEmpty());
        QTest::qWait(someLooks);
        logged.clear();
        // Not counted as a person.s change, as a ledger.s writes are not.
        QSignalSpy committed(m_here.get(), &Database::committedElsewhere);
        QVERIFY(take(m_there->perform([](Connection &connection) {
            return connection.execute(u"UPDATE ai_usage_state SET rows_from = rows_from WHERE id = 1"_s);
        })));
        QTRY_VERIFY(!committed.isEmpty());
        QTest::qWait(someLooks);
        QCOMPARE(logged.size(), 0);
    }

    void aChangeOfAPersonIsToldToo()
    {
        UsageWatch watch(*m_here);
        QSignalSpy logged(&watch, &UsageWatch::logged);
        QVERIFY(take(m_there->write([](Connection &connection) {
            return connection.execute(u"DELETE FROM ai_usage_stale WHERE hour < 0"_s);
        })));
        QTRY_VERIFY(!logged.isEmpty());
    }

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_here;
    std::unique_ptr<Database> m_there;
    std::unique_ptr<UsageLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestUsageWatch)
#include "tst_usagewatch.moc"
