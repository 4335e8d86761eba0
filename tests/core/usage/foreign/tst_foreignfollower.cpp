#include "core/activity/ActivityLog.h"
#include "core/storage/OpenConnection.h"
#include "core/usage/UsageLog.h"
#include "core/usage/foreign/ForeignFollower.h"
#include "core/usage/foreign/ForeignReader.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDateTime>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace aio::usage;
using namespace Qt::StringLiterals;

// A log on a real server that another program goes on writing.
class TestForeignFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = TestServer::blank();
        // The library finds it by itself, so no keychain is asked.
        qputenv("PGPASSWORD", m_server->address().password.reveal());
        m_foreign = openConnection({{}, m_server->address()}).value();
        execute(u"CREATE TABLE calls (id SERIAL PRIMARY KEY, model TEXT, cost_usd NUMERIC(12, 6), "
                "created_at TIMESTAMPTZ)"_s);
        write(100, u"2024-09-01 00:00:00+00"_s);
        m_workspace = std::make_unique<TemporaryWorkspace>();
        DatabaseOptions options = m_workspace->options();
        options.server.reset();
        m_database = TemporaryWorkspace::open(options);
        m_log = ForeignLog();
        m_log.address = m_server->address().toText();
        m_log.mapping.table = u"calls"_s;
        m_log.mapping.sources = {{ForeignMeaning::Id, {u"id"_s}},
            {ForeignMeaning::Time, {u"created_at"_s, u"timestamp"_s}}, {ForeignMeaning::Model, {u"model"_s}},
            {ForeignMeaning::Cost, {u"cost_usd"_s, u"usd"_s}}};
        m_log.isFollowed = true;
    }

    void cleanup()
    {
        qunsetenv("PGPASSWORD");
        m_foreign.reset();
        m_database.reset();
        m_workspace.reset();
        m_server.reset();
    }

    void aLogIsKeptAsItIs()
    {
        m_log.hasPassword = true;
        m_log.readAt = 5;
        m_log.last = {1'788'223'020'000, u"7"_s};
        QCOMPARE(ForeignLog::fromJson(m_log.toJson()).value(), m_log);
        QVERIFY(!ForeignLog::fromJson({}));
        ForeignLogStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.keep(m_log)));
        QCOMPARE(take(store.list()).value(), QList{m_log});
        ForeignLog other = m_log;
        other.mapping.table = u"more_calls"_s;
        other.isFollowed = false;
        other.readAt = 9;
        QVERIFY(take(store.keep(other)));
        QCOMPARE(take(store.list()).value(), (QList{other, m_log}));
    }

    void whatIsNewIsRead()
    {
        ForeignLogStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.keep(m_log)));
        ForeignFollower follower(*m_database, m_workspace->author());
        QCOMPARE(follow(follower), 100);
        const ForeignLog read = take(store.list()).value().constFirst();
        QVERIFY(read.isFollowed && read.readAt > 0);
        QCOMPARE(
            read.last.at, QDateTime::fromString(u"2024-09-01T01:40:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
        // Some that are newer, and one that was logged late.
        write(50, u"2024-09-02 00:00:00+00"_s);
        write(1, u"2024-09-01 01:05:30+00"_s);
        QCOMPARE(follow(follower), 51);
        QCOMPARE(take(UsageLog(*m_database).page({}, 1000)).value().attempts.size(), 151);
    }

    // Such as one of a test, or of a computer whose clock is wrong.
    void aCallOfTheFutureEndsNoFollowing()
    {
        ForeignLogStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.keep(m_log)));
        ForeignFollower follower(*m_database, m_workspace->author());
        write(1, u"2099-01-01 00:00:00+00"_s);
        QCOMPARE(follow(follower), 100);
        write(50, u"2024-09-02 00:00:00+00"_s);
        QCOMPARE(follow(follower), 50);
        // One that was read up to there before, and missed what came since.
        m_log.readAt = 1;
        m_log.last = {4'070'908'800'000, u"101"_s};
        QVERIFY(take(store.keep(m_log)));
        write(5, u"2024-10-02 00:00:00+00"_s);
        write(5, u"2024-11-02 00:00:00+00"_s);
        QCOMPARE(follow(follower), 10);
    }

    // A call that runs has no tokens yet, and what was read once is never changed.
    void aCallIsReadWhenItHasEnded()
    {
        ForeignLogStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.keep(m_log)));
        ForeignFollower follower(*m_database, m_workspace->author());
        execute(u"INSERT INTO calls (model, created_at) VALUES ('slow', now())"_s);
        QCOMPARE(follow(follower), 100);
        execute(u"UPDATE calls SET cost_usd = 5, created_at = now() - interval '1 hour' "
                "WHERE model = 'slow'"_s);
        QCOMPARE(follow(follower), 1);
        const auto attempts = take(UsageLog(*m_database).page({.models = {u"slow"_s}}, 10)).value().attempts;
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts.constFirst().cost.amount.value_or(ai::Money{}).nanoUsd, 5'000'000'000);
    }

    void anotherProgramsReadingIsEnough()
    {
        ForeignLogStore store(*m_database, m_workspace->author());
        m_log.readAt = QDateTime::currentMSecsSinceEpoch() - ForeignFollower::everyMs / 4;
        QVERIFY(take(store.keep(m_log)));
        ForeignFollower follower(*m_database, m_workspace->author());
        QSignalSpy finished(&follower, &ForeignFollower::finished);
        follower.run();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.at(0).at(0).toLongLong(), 0);
        QVERIFY(take(UsageLog(*m_database).page({}, 1000)).value().attempts.isEmpty());
    }

    void whatCannotBeReadStopsNoOther()
    {
        ForeignLogStore store(*m_database, m_workspace->author());
        ForeignLog gone = m_log;
        gone.mapping.table = u"no_such_table"_s;
        QVERIFY(take(store.keep(gone)));
        QVERIFY(take(store.keep(m_log)));
        ForeignFollower follower(*m_database, m_workspace->author());
        QString said;
        connect(&follower, &ForeignFollower::failed, this,
            [&said](const Error &error) { said = error.message + error.detail; });
        follower.start(0, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 30'000);
        QVERIFY2(said.contains(u"no_such_table"_s), qPrintable(said));
        QCOMPARE(take(UsageLog(*m_database).page({}, 1000)).value().attempts.size(), 100);
    }

    // Whoever reads waits for it, and a window that closes waits for who reads.
    void whatIsNotedWaitsForNoServer()
    {
        DatabaseOptions options = m_workspace->options();
        options.waitsForServer = true;
        const auto shared = TemporaryWorkspace::open(options);
        ForeignLogStore store(*shared, m_workspace->author());
        QVERIFY(take(store.keep(m_log)));
        TestServer::control(u"kill"_s);
        const QList<QFuture<Result<void>>> noting{store.keep(m_log), store.noteRead(m_log)};
        const bool ended = QTest::qWaitFor(
            [&noting] { return noting.at(0).isFinished() && noting.at(1).isFinished(); }, 30'000);
        TestServer::control(u"start"_s);
        QVERIFY(ended);
        QVERIFY(!noting.at(0).result() && !noting.at(1).result());
    }

    void aPersonsChangeMeanwhileStays()
    {
        ForeignLogStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.keep(m_log)));
        ForeignLog changed = m_log;
        changed.isFollowed = false;
        QVERIFY(take(store.keep(changed)));
        ForeignLog read = m_log;
        read.readAt = 77;
        QVERIFY(take(store.noteRead(read)));
        changed.readAt = 77;
        QCOMPARE(take(store.list()).value(), QList{changed});
        // Of one that nobody knows, there is nothing to note.
        read.mapping.table = u"else"_s;
        QVERIFY(take(store.noteRead(read)));
        QCOMPARE(take(store.list()).value().size(), 1);
    }

    void whoFollowsIsInTheActivityLog()
    {
        ForeignLogStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.keep(m_log)));
        m_log.readAt = 5;
        QVERIFY(take(store.keep(m_log))); // nothing new
        m_log.isFollowed = false;
        QVERIFY(take(store.keep(m_log)));
        QStringList actions;
        ActivityLog activity(*m_database);
        const auto page = take(activity.list()).value();
        for (const ActivityEntry &entry : page.entries) {
            actions << entry.action;
            QCOMPARE(entry.objectName, u"calls"_s);
        }
        QCOMPARE(actions, (QStringList{u"usage.unfollow"_s, u"usage.follow"_s}));
    }

    // A call is told by its time and its id: by others it would be another one.
    void whatWasReadIsNotReadByAnotherTime()
    {
        execute(u"ALTER TABLE calls ADD COLUMN ended_at TIMESTAMPTZ, ADD COLUMN trace TEXT"_s);
        execute(u"UPDATE calls SET ended_at = created_at + interval '3 seconds', trace = 't' || id"_s);
        const ForeignReader reader(*m_database, m_workspace->author());
        const auto read = [&](const UsageMapping &mapping) {
            return take(reader.read(m_server->address(), mapping, WorkContext()));
        };
        QCOMPARE(read(m_log.mapping).value().added, 100);
        m_log.readAt = 5;
        QVERIFY(take(ForeignLogStore(*m_database, m_workspace->author()).keep(m_log)));
        for (const auto &[meaning, source] :
            {std::pair(ForeignMeaning::Time, ForeignSource{u"ended_at"_s, u"timestamp"_s}),
                std::pair(ForeignMeaning::Id, ForeignSource{u"trace"_s})}) {
            UsageMapping other = m_log.mapping;
            other.sources.insert(meaning, source);
            const auto refused = read(other);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::BadInput);
            QVERIFY2(refused.error().hint.contains(u"created_at"_s), qPrintable(refused.error().hint));
        }
        UsageMapping better = m_log.mapping;
        better.sources.remove(ForeignMeaning::Cost);
        QCOMPARE(read(better).value().added, 0);
    }

    // Connecting may take long, and the end of the program waits for it.
    void whoStopsAsksNoServer()
    {
        std::stop_source stop;
        stop.request_stop();
        const WorkContext context(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
        ServerAddress nowhere = m_server->address();
        nowhere.host = u"/nowhere"_s;
        const ForeignReader reader(*m_database, m_workspace->author());
        const auto reading = take(reader.read(nowhere, m_log.mapping, context));
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::Cancelled);
    }

    // A row without an id is told by all that is read of it.
    void whatHasNoIdIsNotReadByOtherColumns()
    {
        m_log.mapping.sources.remove(ForeignMeaning::Id);
        m_log.readAt = 5;
        QVERIFY(take(ForeignLogStore(*m_database, m_workspace->author()).keep(m_log)));
        const ForeignReader reader(*m_database, m_workspace->author());
        UsageMapping other = m_log.mapping;
        other.sources.remove(ForeignMeaning::Cost);
        QVERIFY(!take(reader.read(m_server->address(), other, WorkContext())));
        QCOMPARE(take(reader.read(m_server->address(), m_log.mapping, WorkContext())).value().added, 100);
    }

private:
    void execute(const QString &sql)
    {
        const auto done = m_foreign->execute(sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }

    void write(int calls, const QString &after)
    {
        execute(u"INSERT INTO calls (model, cost_usd, created_at) SELECT 'm', 0.001, TIMESTAMPTZ '%1' + "
                "n * INTERVAL '1 minute' FROM generate_series(1, %2) n"_s.arg(after)
                    .arg(calls));
    }

    static qint64 follow(ForeignFollower &follower)
    {
        const QSignalSpy finished(&follower, &ForeignFollower::finished);
        const auto failing = connect(&follower, &ForeignFollower::failed, &follower,
            [](const Error &error) { qWarning() << error.message << error.detail; });
        const auto done = qScopeGuard([&failing] { disconnect(failing); });
        follower.start(0, 0);
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 30'000)) {
            return -1;
        }
        follower.start(ForeignFollower::everyMs, 0);
        return finished.at(0).at(0).toLongLong();
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Connection> m_foreign;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    ForeignLog m_log;
};

QTEST_GUILESS_MAIN(TestForeignFollower)
#include "tst_foreignfollower.moc"
