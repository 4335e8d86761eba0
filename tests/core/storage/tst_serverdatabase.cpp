// What is the same with every database server, and not with a file.

#include "tests/core/storage/DatabaseTest.h"

#include <QElapsedTimer>

#include <thread>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestServerDatabase : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("AIO_TEST_SERVER"), "to be run under tests/support/with-server");
    }
    void init() { makeTable(); }
    void cleanup() { letGo(); }

    void hasTheSchemaOfThisProgram()
    {
        QCOMPARE(take(m_database->schemaVersion()).value(), int(schemaMigrations().size()));
        QVERIFY(take(m_database->check()));
        Database again(m_workspace->options());
        const auto report = take(again.open()).value();
        QCOMPARE(report.from, report.to);
    }

    void programsMigrateOnce()
    {
        const auto fresh = TestServer::blank();
        std::vector<std::thread> programs;
        QAtomicInt failures;
        for (int i = 0; i < 4; ++i) {
            programs.emplace_back([&] {
                DatabaseOptions options = m_workspace->options();
                options.server = fresh->address();
                Database database(options);
                const auto opened = take(database.open());
                if (!opened) {
                    qWarning("%s", qPrintable(opened.error().detail));
                }
                failures += opened ? 0 : 1;
            });
        }
        for (std::thread &program : programs) {
            program.join();
        }
        QCOMPARE(failures.loadRelaxed(), 0);
    }

    // MariaDB keeps each change of the schema at once: the program died before it noted the version.
    void aMigrationThatEndedHalfWayIsBegunAgain()
    {
        if (m_workspace->options().server->kind != ServerAddress::Kind::Mariadb) {
            QSKIP("A migration is one transaction here.");
        }
        QVERIFY(take(m_database->write(statement(u"DELETE FROM schema_version WHERE version >= 10"_s))));
        QVERIFY2(openError(m_workspace->options()).message == u"it opened"_s,
            qPrintable(openError(m_workspace->options()).detail));
    }

    void anUnencryptedLineIsRefusedWhereOneMustNotBe()
    {
        if (m_workspace->options().server->kind != ServerAddress::Kind::Mariadb) {
            QSKIP("PostgreSQL's library sees to it.");
        }
        DatabaseOptions options = m_workspace->options();
        options.server->parameters << u"sslmode=require"_s;
        const Error refused = openError(options);
        QVERIFY2(refused.message.contains(u"secured"_s), qPrintable(refused.message + refused.detail));
    }

    void refusesANewerSchema()
    {
        QVERIFY(take(m_database->write(statement(u"INSERT INTO schema_version VALUES (999, 0)"_s))));
        QVERIFY2(openError(m_workspace->options()).message.contains(u"newer version"_s), "");
    }

    void refusesADatabaseOfAnotherProgram()
    {
        const auto other = TestServer::blank();
        const auto connection = openConnection({{}, other->address()});
        QVERIFY((*connection)->execute(u"CREATE TABLE accounts (n INT)"_s));
        DatabaseOptions options = m_workspace->options();
        options.server = other->address();
        QVERIFY2(openError(options).message.contains(u"another program"_s), "");
    }

    void saysWhyItCannotOpen_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("server down") << u"host"_s << u"cannot be reached"_s;
        QTest::newRow("wrong password") << u"password"_s << u"refused the user or the password"_s;
        QTest::newRow("no such user") << u"user"_s << u"refused the user or the password"_s;
        QTest::newRow("no database") << u"database"_s << u"no such database"_s;
        QTest::newRow("no rights") << u"rights"_s << u"may not use this database"_s;
    }

    void saysWhyItCannotOpen()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, words);
        DatabaseOptions options = m_workspace->options();
        std::unique_ptr<TestServer> blank;
        if (what == u"host") {
            options.server->host = u"127.0.0.1"_s;
            options.server->port = 1;
        } else if (what == u"password") {
            options.server->password = ai::Secret("wrong");
        } else if (what == u"user") {
            options.server->user = u"nobody_here"_s;
        } else if (what == u"database") {
            options.server->database = u"nothing_here"_s;
        } else {
            blank = TestServer::blank();
            options.server = guestOf(*blank);
        }
        const Error error = openError(options);
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.message.contains(words), qPrintable(error.message + error.detail));
        QVERIFY(!error.hint.isEmpty());
        QVERIFY(!error.detail.contains(u"secret-of-a-test"_s));
    }

    void appendsRunBesideEachOther()
    {
        const auto one = openConnection({{}, m_workspace->options().server});
        const auto two = openConnection({{}, m_workspace->options().server, 50});
        const auto done = (*one)->inAppendTransaction([&](Connection &first) -> Result<int> {
            const auto mine = first.execute(u"INSERT INTO t (n) VALUES (1)"_s);
            const auto beside = (*two)->inAppendTransaction(
                [](Connection &second) { return second.execute(u"INSERT INTO t (n) VALUES (2)"_s); });
            const auto alone = (*two)->inWriteTransaction(
                [](Connection &second) { return second.execute(u"INSERT INTO t (n) VALUES (3)"_s); });
            return mine && beside && !alone ? 1 : 0;
        });
        QCOMPARE(done.value(), 1);
        QCOMPARE(text(u"SELECT sum(n) FROM t"_s), u"3"_s);
    }

    // Nobody who works with the program notices that its connection was cut meanwhile.
    void connectsAgainByItself()
    {
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (?)"_s, {1}))));
        cutConnections();
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (?)"_s, {2}))));
        cutConnections();
        QCOMPARE(count(), 2);
    }

    void aCutTransactionSaysSoAndLeavesNothing()
    {
        const auto cut = take(m_database->write([this](Connection &connection) -> Result<int> {
            const auto done = connection.execute(u"INSERT INTO t (n) VALUES (?)"_s, {1});
            cutConnections();
            return done ? connection.execute(u"INSERT INTO t (n) VALUES (?)"_s, {2}) : done;
        }));
        QVERIFY(!cut);
        QVERIFY2(cut.error().message.contains(u"was lost"_s), qPrintable(cut.error().message));
        QCOMPARE(count(), 0);
    }

    void outlivesTheServer()
    {
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (1)"_s))));
        TestServer::control(u"kill"_s);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 3; ++i) {
            const auto gone = take(m_database->write(statement(u"INSERT INTO t (n) VALUES (2)"_s)));
            QVERIFY(!gone);
            QVERIFY2(gone.error().message.contains(u"database server"_s), qPrintable(gone.error().message));
        }
        QVERIFY(clock.elapsed() < 5000);
        TestServer::control(u"start"_s);
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (3)"_s))));
        QCOMPARE(text(u"SELECT sum(n) FROM t"_s), u"4"_s);
    }

private:
    // A user of the server who may do nothing in the database.
    static ServerAddress guestOf(const TestServer &server)
    {
        ServerAddress address = server.address();
        if (server.isPostgresql()) {
            server.run(u"DROP ROLE IF EXISTS guest"_s);
            server.run(u"CREATE ROLE guest LOGIN PASSWORD 'guest-word'"_s);
        } else {
            server.run(u"CREATE OR REPLACE USER guest@localhost IDENTIFIED BY 'guest-word'"_s);
        }
        address.user = u"guest"_s;
        address.password = ai::Secret("guest-word");
        return address;
    }

    // Those of everybody to this database but the one that cuts.
    void cutConnections() const
    {
        const ServerAddress address = m_workspace->options().server.value();
        const bool isPostgresql = address.kind == ServerAddress::Kind::Postgresql;
        const auto connection = openConnection({{}, address});
        const QString others = isPostgresql
            ? u"SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s
            : u"SELECT id FROM information_schema.processlist WHERE db = database() AND id <> connection_id()"_s;
        const auto ids = (*connection)->list(others, {}, [](const SqlRow &row) { return row.text(0); });
        QVERIFY(ids && !ids->isEmpty());
        for (const QString &id : *ids) {
            const QString cut = isPostgresql ? u"SELECT pg_terminate_backend(%1)"_s : u"KILL %1"_s;
            QVERIFY((*connection)->execute(cut.arg(id)));
        }
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(TestServerDatabase)
#include "tst_serverdatabase.moc"
