// A program that stays while its server goes and comes back.

#include "tests/core/storage/DatabaseTest.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestServerReach : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeTable();
        m_options = m_workspace->options();
        m_options.waitsForServer = true;
        m_waiting = std::make_unique<Database>(m_options);
        connect(m_waiting.get(), &Database::reachChanged, this,
            [this](const DatabaseReach &reach) { m_reach = reach; });
        QVERIFY(take(m_waiting->open()));
    }

    void cleanup()
    {
        m_waiting.reset();
        m_reach = {};
        letGo();
    }

    void writesWaitAndAreDoneInTheirOrder()
    {
        QVERIFY(take(m_waiting->write(statement(u"INSERT INTO t VALUES (1, 'before')"_s))));
        QSignalSpy elsewhere(m_waiting.get(), &Database::changedElsewhere);
        TestServer::control(u"kill"_s);
        auto first = m_waiting->write(statement(u"INSERT INTO t VALUES (2, 'first')"_s));
        auto second = m_waiting->write(statement(u"UPDATE t SET s = 'second' WHERE n = 2"_s));
        QTRY_COMPARE(m_reach.waiting, 2);
        QVERIFY(m_reach.problem && !m_reach.problem->message.isEmpty());
        QVERIFY(!first.isFinished() && !second.isFinished());
        TestServer::control(u"start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), 20'000);
        QVERIFY(first.result() && second.result());
        QCOMPARE(second.result().value(), 1);
        QTRY_VERIFY(!m_reach.isAway());
        QCOMPARE(m_reach.waiting, 0);
        QTRY_VERIFY(!elsewhere.isEmpty());
        QCOMPARE(text(u"SELECT max(s) FROM t WHERE n = 2"_s), u"second"_s);
        QCOMPARE(count(), 2);
    }

    // Whoever reads is told at once, and nobody waits for a server that is not there.
    void readsFailAtOnceMeanwhile()
    {
        TestServer::control(u"kill"_s);
        QVERIFY(!take(m_waiting->read(query(u"SELECT 1"_s))));
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 20; ++i) {
            const auto gone = take(m_waiting->read(query(u"SELECT 1"_s)));
            QVERIFY(!gone);
            QVERIFY2(gone.error().message.contains(u"database server"_s), qPrintable(gone.error().message));
        }
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        TestServer::control(u"start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(take(m_waiting->read(query(u"SELECT 1"_s))).has_value(), 20'000);
    }

    // Nobody asks for anything, and the window knows all the same.
    void anAbsenceIsNoticedByItself()
    {
        TestServer::control(u"kill"_s);
        QTRY_VERIFY(m_reach.isAway());
        TestServer::control(u"start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_reach.isAway(), 20'000);
    }

    // A connection that was cut while the server runs is nothing to tell people of.
    void aWriteThatWasInterruptedFails()
    {
        const auto cut = take(m_waiting->write([](Connection &connection) -> Result<int> {
            const auto done = connection.execute(u"INSERT INTO t (n) VALUES (5)"_s);
            TestServer::control(u"kill"_s);
            TestServer::control(u"start"_s);
            return done ? connection.execute(u"INSERT INTO t (n) VALUES (6)"_s) : done;
        }));
        QVERIFY(!cut);
        QVERIFY(take(m_waiting->write(statement(u"INSERT INTO t (n) VALUES (7)"_s))));
        QCOMPARE(text(u"SELECT sum(n) FROM t"_s), u"7"_s);
    }

    void opensWhenTheServerComes()
    {
        m_waiting.reset();
        TestServer::control(u"kill"_s);
        Database late(m_options);
        QVERIFY(!take(late.open()));
        auto write = late.write(statement(u"INSERT INTO t (n) VALUES (3)"_s));
        QVERIFY(!take(late.read(query(u"SELECT 1"_s))));
        QVERIFY(!write.isFinished());
        TestServer::control(u"start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(write.isFinished(), 20'000);
        QVERIFY(write.result());
        QCOMPARE(count(), 1);
    }

    // What no time will mend is not waited for.
    void aWrongPasswordIsNoAbsence()
    {
        m_options.server->password = ai::Secret("wrong");
        Database refused(m_options);
        QVERIFY(!take(refused.open()));
        const auto read = take(refused.read(query(u"SELECT 1"_s)));
        QVERIFY2(read.error().message.contains(u"password"_s), qPrintable(read.error().message));
        const auto write = refused.write(statement(u"INSERT INTO t (n) VALUES (8)"_s));
        QTRY_VERIFY(write.isFinished());
        QVERIFY(!write.result());
        QCOMPARE(write.result().error().message, read.error().message);
    }

    // Whoever is told that the server is away is told, too, if it is there again and refuses.
    void aRefusalAfterAnAbsenceIsTold()
    {
        m_waiting.reset();
        TestServer::control(u"kill"_s);
        m_options.server->password = ai::Secret("wrong");
        Database late(m_options);
        connect(
            &late, &Database::reachChanged, this, [this](const DatabaseReach &reach) { m_reach = reach; });
        QVERIFY(!take(late.open()));
        auto write = late.write(statement(u"INSERT INTO t (n) VALUES (3)"_s));
        QTRY_VERIFY(m_reach.isAway() && m_reach.waiting == 1);
        TestServer::control(u"start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_reach.problem && m_reach.problem->message.contains(u"password"_s), 20'000);
        QCOMPARE(m_reach.waiting, 1);
        QVERIFY(!write.isFinished());
    }

    void aWriteThatSomebodyBlocksForFailsAtOnce()
    {
        TestServer::control(u"kill"_s);
        const auto fails = Database::IfAway::Fail;
        QVERIFY(!take(m_waiting->write(statement(u"INSERT INTO t (n) VALUES (9)"_s), fails)));
        QVERIFY(!take(m_waiting->write(statement(u"INSERT INTO t (n) VALUES (10)"_s), fails)));
        TestServer::control(u"start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_reach.isAway() && count() == 0, 20'000);
    }

    // What is prepared for a write waits with it, and whoever follows it is told in time.
    void aChangeWaitsAsAWhole()
    {
        QStringList steps;
        TestServer::control(u"kill"_s);
        auto change = m_waiting->change([&steps](Connection &connection) {
            steps << u"prepared"_s;
            auto done = connection.inWriteTransaction(statement(u"INSERT INTO t (n) VALUES (11)"_s));
            steps << (done ? u"kept"_s : u"not kept"_s);
            return done;
        });
        QTRY_COMPARE(m_reach.waiting, 1);
        TestServer::control(u"start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(change.isFinished(), 20'000);
        QVERIFY(change.result());
        QCOMPARE(steps.constLast(), u"kept"_s);
        QCOMPARE(count(), 1);
    }

    void drainingSettlesWhatWaits()
    {
        TestServer::control(u"kill"_s);
        auto write = m_waiting->write(statement(u"INSERT INTO t (n) VALUES (12)"_s));
        m_waiting->drain();
        QVERIFY(write.isFinished() && !write.result());
        QTRY_COMPARE(m_reach.waiting, 0);
        TestServer::control(u"start"_s);
    }

    void whatCannotBeDoneAtTheEndSaysSo()
    {
        TestServer::control(u"kill"_s);
        auto write = m_waiting->write(statement(u"INSERT INTO t (n) VALUES (4)"_s));
        m_waiting.reset();
        QVERIFY(write.isFinished());
        QVERIFY(!write.result());
        TestServer::control(u"start"_s);
    }

private:
    DatabaseOptions m_options;
    std::unique_ptr<Database> m_waiting;
    DatabaseReach m_reach;
};

QTEST_GUILESS_MAIN(TestServerReach)
#include "tst_serverreach.moc"
