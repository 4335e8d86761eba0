#include "core/activity/ActivityLog.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/report/UsageCheck.h"
#include "core/usage/report/UsageReports.h"
#include "core/usage/upkeep/RetentionRun.h"
#include "core/usage/upkeep/RetentionTimer.h"
#include "tests/core/usage/report/RandomAttempts.h"

#include <QSignalSpy>

#include <stop_token>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        RandomAttempts random(9);
        QList<UsageAttempt> attempts;
        for (int i = 0; i < 5000; ++i) {
            attempts << random.next({sampleTime - 100 * day, sampleTime});
        }
        take(m_database->perform([&attempts](Connection &connection) {
            return AttemptImport(connection, u"d"_s).add(attempts);
        })).value();
    }

    void cleanup()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void theRuleIsKeptAndTold()
    {
        RetentionStore store(*m_database, m_workspace->author());
        QCOMPARE(take(store.read()).value(), RetentionRule());
        QVERIFY(RetentionRule().keepsEverything());
        const RetentionRule rule{.days = 90, .megabytes = 500};
        QCOMPARE(take(store.set(rule)).value(), rule);
        QCOMPARE(take(store.read()).value(), rule);
        QCOMPARE(rule.limitsAt(sampleTime).from, sampleTime - 90 * day);
        QCOMPARE(rule.limitsAt(sampleTime).bytes, 500LL * 1024 * 1024);
        QVERIFY(!take(store.set({.days = -1})));
        QVERIFY(!take(store.set({.megabytes = RetentionRule::mostMegabytes + 1})));
        const auto told = take(ActivityLog(*m_database).list()).value().entries;
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().action, u"usage.retention"_s);
        QCOMPARE(told.constFirst().to[u"days"_s].toInt(), 90);
    }

    void oldCallsGoAndTheirFiguresStay()
    {
        const auto total = [this] {
            return take(UsageReports(*m_database).read({.filter = {.to = sampleTime}}, sampleTime))
                .value()
                .total;
        };
        const MeasuredFigures before = total();
        const qint64 old = rows(u"WHERE started_at < %1"_s.arg(sampleTime - 30 * day));
        QCOMPARE(run({.days = 30}), old);
        QCOMPARE(rows(), 5000 - old);
        QCOMPARE(total(), before);
        QVERIFY(take(
            m_database->read([](Connection &connection) { return checkUsage(connection, WorkContext()); }))
                    .value()
                    .isSound());
        const auto told = take(ActivityLog(*m_database).list()).value().entries;
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().action, u"usage.retain"_s);
        QCOMPARE(told.constFirst().to[u"attempts"_s].toInteger(), old);
        // Nothing to do is not worth a word.
        QCOMPARE(run({.days = 30}), 0);
        QCOMPARE(run({}), 0);
        QCOMPARE(take(ActivityLog(*m_database).list()).value().entries.size(), 1);
    }

    void othersComeBetweenTheSteps()
    {
        QFuture<Result<qint64>> running =
            retainUsage(*m_database, m_workspace->author(), {.days = 1}, sampleTime + 10 * day);
        // Handed over after the first step, done before the last: each step is a piece of work of its own.
        const qint64 left = rows();
        QVERIFY(left > 0);
        QCOMPARE(take(running).value(), 5000);
        QCOMPARE(rows(), 0);
    }

    void aStoppedRunTellsWhatWent()
    {
        std::stop_source stop;
        const WorkContext context(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever),
            [&stop](const QString &, double) { stop.request_stop(); });
        const auto stopped =
            take(retainUsage(*m_database, m_workspace->author(), {.days = 1}, sampleTime, context));
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        const auto told = take(ActivityLog(*m_database).list()).value().entries;
        QCOMPARE(told.constFirst().to[u"attempts"_s].toInteger(), 5000 - rows());
        QVERIFY(rows() > 0);
    }

    void aTimerKeepsToTheRule()
    {
        RetentionStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.set({.days = 36})));
        RetentionTimer timer(*m_database, m_workspace->author());
        QSignalSpy finished(&timer, &RetentionTimer::finished);
        timer.start(1, 5);
        QVERIFY(finished.wait());
        // The sample's time is about now.
        QTRY_VERIFY(finished.size() > 2);
        QVERIFY(finished.constFirst().constFirst().toLongLong() > 0);
        QCOMPARE(finished.at(2).constFirst().toLongLong(), 0);
        QVERIFY(rows() < 5000);
    }

private:
    qint64 run(const RetentionRule &rule)
    {
        return take(retainUsage(*m_database, m_workspace->author(), rule, sampleTime)).value();
    }

    qint64 rows(const QString &where = {})
    {
        return *take(m_database->read([&where](Connection &connection) {
            return connection.first(u"SELECT count(*) FROM ai_usage_log "_s + where, {},
                [](const SqlRow &row) { return row.integer(0); });
        })).value();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
