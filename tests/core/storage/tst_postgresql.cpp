#include "core/storage/Database.h"
#include "core/storage/postgresql/PostgresErrors.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <thread>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

auto statement(const QString &sql, const QVariantList &values = {})
{
    return [sql, values](Connection &connection) { return connection.execute(sql, values); };
}

} // namespace

class TestPostgresql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        QVERIFY2(m_workspace->options().server, "to be run under tests/support/with-server postgresql");
        m_database = m_workspace->open();
        QVERIFY(take(m_database->write(statement(u"CREATE TABLE t (n BIGINT PRIMARY KEY, s TEXT)"_s))));
    }

    void cleanup()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void hasTheSchemaOfThisProgram()
    {
        QCOMPARE(take(m_database->schemaVersion()).value(), int(schemaMigrations().size()));
        QVERIFY(take(m_database->check()));
        Database again(m_workspace->options());
        const auto report = take(again.open()).value();
        QCOMPARE(report.from, report.to);
    }

    void migratesAsOneTransaction()
    {
        DatabaseOptions broken = m_workspace->options();
        const int version = int(broken.migrations.size()) + 1;
        broken.migrations.append({version,
            {{u"CREATE TABLE half_done (n INTEGER)"_s}, {u"CREATE TABLE half_done (n INTEGER)"_s}}});
        Database database(broken);
        QVERIFY(!take(database.open()));
        QCOMPARE(text(u"SELECT to_regclass('half_done') IS NULL"_s), u"true"_s);
        QCOMPARE(take(m_database->schemaVersion()).value(), version - 1);
    }

    void twoProgramsMigrateOnce()
    {
        const TemporaryWorkspace fresh;
        std::vector<std::thread> programs;
        QAtomicInt failures;
        for (int i = 0; i < 4; ++i) {
            programs.emplace_back([&] {
                Database database(fresh.options());
                failures += take(database.open()) ? 0 : 1;
            });
        }
        for (std::thread &program : programs) {
            program.join();
        }
        QCOMPARE(failures.loadRelaxed(), 0);
    }

    void refusesANewerSchema()
    {
        QVERIFY(take(m_database->write(statement(u"INSERT INTO schema_version VALUES (999, 0)"_s))));
        QVERIFY2(openError(m_workspace->options()).message.contains(u"newer version"_s), "");
    }

    void refusesADatabaseOfAnotherProgram()
    {
        const auto other = TestServer::fromEnvironment();
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
            blank = TestServer::fromEnvironment();
            blank->run(u"DROP ROLE IF EXISTS guest"_s);
            blank->run(u"CREATE ROLE guest LOGIN PASSWORD 'guest-word'"_s);
            options.server = blank->address();
            options.server->user = u"guest"_s;
            options.server->password = ai::Secret("guest-word");
        }
        const Error error = openError(options);
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.message.contains(words), qPrintable(error.message + error.detail));
        QVERIFY(!error.hint.isEmpty());
        QVERIFY(!error.detail.contains(u"secret-of-a-test"_s));
    }

    void errorsHaveWords_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("again");
        QTest::newRow("disk full") << u"53100"_s << u"is full"_s << false;
        QTest::newRow("too many connections") << u"53300"_s << u"no room"_s << false;
        QTest::newRow("no rights") << u"42501"_s << u"may not use"_s << false;
        QTest::newRow("damage") << u"XX001"_s << u"damaged"_s << false;
        QTest::newRow("read only") << u"25006"_s << u"only be read"_s << false;
        QTest::newRow("deadlock") << u"40P01"_s << u"Another program"_s << true;
        QTest::newRow("serialization") << u"40001"_s << u"Another program"_s << true;
        QTest::newRow("shutdown") << u"57P01"_s << u"was lost"_s << true;
        QTest::newRow("no route") << u"08006"_s << u"was lost"_s << true;
        QTest::newRow("anything else") << u"42601"_s << u"refused"_s << false;
    }

    void errorsHaveWords()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, words);
        QFETCH(const bool, again);
        const QSqlError told(u"driver"_s, u"the server's own words"_s, QSqlError::StatementError, state);
        const Error error = postgresError(told, u"SELECT 1"_s);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
        QVERIFY(!error.hint.isEmpty());
        QVERIFY(error.detail.contains(u"own words"_s));
        QCOMPARE(postgresTrouble(told) != Trouble::None, again);
        const QSqlError unsafe(
            u"driver"_s, u"root certificate file does not exist"_s, QSqlError::ConnectionError, {});
        QVERIFY(postgresError(unsafe, u"open"_s).message.contains(u"could not be secured"_s));
    }

    void keepsAllOfAWriteOrNothing()
    {
        const auto failed = take(m_database->write([](Connection &connection) -> Result<int> {
            if (const auto done = connection.execute(u"INSERT INTO t (n) VALUES (1)"_s); !done) {
                return done;
            }
            return connection.execute(u"INSERT INTO t (n) VALUES (1)"_s);
        }));
        QVERIFY(!failed);
        QVERIFY2(failed.error().detail.contains(u"23505"_s), qPrintable(failed.error().detail));
        QCOMPARE(text(u"SELECT count(*) FROM t"_s), u"0"_s);
    }

    // The server ends the whole transaction then; a COMMIT would say that all went well.
    void anErrorThatWasIgnoredIsNotKeptSecret()
    {
        const auto done = take(m_database->write([](Connection &connection) -> Result<int> {
            [[maybe_unused]] const auto ignored = connection.execute(u"SELECT 1 / 0"_s);
            return 1;
        }));
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(u"division"_s));
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (1)"_s))));
    }

    void keepsValuesAsTheyAre()
    {
        const QString hostile = u"'); DROP TABLE t; -- \\ % ☃ \U0001F600"_s;
        const qint64 large = 9'007'199'254'740'993; // beyond what a double holds
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t VALUES (?, ?)"_s, {large, hostile}))));
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t VALUES (?, NULL)"_s, {1}))));
        const auto read = take(m_database->read([](Connection &connection) {
            return connection.first(u"SELECT sum(n), max(s), (SELECT sum(n) FROM t WHERE s IS NULL) FROM t"_s,
                {},
                [](const SqlRow &row) { return std::tuple(row.integer(0), row.text(1), row.integer(2)); });
        }));
        QCOMPARE(std::get<0>(**read), large + 1);
        QCOMPARE(std::get<1>(**read), hostile);
        QCOMPARE(std::get<2>(**read), 1);
        QByteArray bytes(256, 0);
        for (int i = 0; i < 256; ++i) {
            bytes[i] = char(i);
        }
        QVERIFY(take(m_database->write(statement(u"CREATE TABLE b (v BYTEA)"_s))));
        QVERIFY(take(m_database->write(statement(u"INSERT INTO b VALUES (?)"_s, {bytes}))));
        const auto back = take(m_database->read([](Connection &connection) {
            return connection.first(u"SELECT v FROM b"_s, {}, [](const SqlRow &row) { return row.bytes(0); });
        }));
        QCOMPARE(**back, bytes);
    }

    void statementsMayNestInRows()
    {
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t SELECT generate_series(1, 3)"_s))));
        const auto rows = take(m_database->read([](Connection &connection) -> Result<QStringList> {
            QStringList seen;
            const QString all = u"SELECT n FROM t ORDER BY n"_s;
            const auto outer = connection.forEach(all, {}, [&](const SqlRow &row) {
                const auto inner = connection.list(all, {}, [](const SqlRow &r) { return r.text(0); });
                seen << row.text(0) + u':' + QStringList(inner.value_or(QStringList())).join(QString());
            });
            return outer ? Result<QStringList>(seen) : Failure(outer.error());
        }));
        QCOMPARE(rows.value(), (QStringList{u"1:123"_s, u"2:123"_s, u"3:123"_s}));
    }

    void aReadSeesOneState()
    {
        const auto other = m_workspace->open();
        const auto counts = take(m_database->read([&](Connection &connection) -> Result<QString> {
            const auto count = [&] {
                const auto n = connection.first(
                    u"SELECT count(*) FROM t"_s, {}, [](const SqlRow &row) { return row.text(0); });
                return n ? n->value_or(QString()) : n.error().message;
            };
            const QString before = count();
            const auto written = take(other->write(statement(u"INSERT INTO t (n) VALUES (1)"_s)));
            return before + (written ? count() : u"!"_s);
        }));
        QCOMPARE(counts.value(), u"00"_s);
        QCOMPARE(text(u"SELECT count(*) FROM t"_s), u"1"_s);
    }

    void aLongWriteElsewhereIsNamed()
    {
        DatabaseOptions options = m_workspace->options();
        options.busyTimeoutMs = 50;
        const auto other = TemporaryWorkspace::open(options);
        const auto blocked = take(m_database->write([&](Connection &) -> Result<Error> {
            const auto done = take(other->write(statement(u"INSERT INTO t (n) VALUES (2)"_s)));
            return done ? Error{} : done.error();
        }));
        QVERIFY2(blocked->message.contains(u"Another program"_s), qPrintable(blocked->message));
        QVERIFY(take(other->write(statement(u"INSERT INTO t (n) VALUES (2)"_s))));
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

    void tellsChangesOfOthers()
    {
        QSignalSpy elsewhere(m_database.get(), &Database::changedElsewhere);
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (1)"_s))));
        QTest::qWait(100);
        QCOMPARE(elsewhere.size(), 0);
        const auto other = m_workspace->open();
        QVERIFY(take(other->write(statement(u"INSERT INTO t (n) VALUES (2)"_s))));
        QTRY_COMPARE(elsewhere.size(), 1);
    }

    void theAuditLogRefusesChanges()
    {
        QVERIFY(take(m_database->write(
            statement(u"INSERT INTO activity VALUES ('a', 1, 'mia', 'd', 'x', 'k', 'o', 'n', '', '')"_s))));
        for (const QString &sql : {u"UPDATE activity SET at = 2"_s, u"DELETE FROM activity"_s}) {
            const auto refused = take(m_database->write(statement(sql)));
            QVERIFY(!refused);
            QVERIFY(refused.error().detail.contains(u"append-only"_s));
        }
    }

    void textSortsByCodePoints()
    {
        QCOMPARE(text(u"SELECT collation_name FROM information_schema.columns WHERE table_name = 'job' AND "
                      "column_name = 'title'"_s),
            u"C"_s);
    }

    // Nobody who works with the program notices that its connection was cut meanwhile.
    void connectsAgainByItself()
    {
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (?)"_s, {1}))));
        cutConnections();
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (?)"_s, {2}))));
        cutConnections();
        QCOMPARE(text(u"SELECT count(*) FROM t"_s), u"2"_s);
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
        QCOMPARE(text(u"SELECT count(*) FROM t"_s), u"0"_s);
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
    QString text(const QString &sql)
    {
        const auto value = take(m_database->read([sql](Connection &connection) {
            return connection.first(sql, {}, [](const SqlRow &row) { return row.text(0); });
        }));
        return value ? value->value_or(u"nothing"_s) : value.error().message + value.error().detail;
    }

    void cutConnections()
    {
        const auto connection = openConnection({{}, m_workspace->options().server});
        const auto cut =
            (*connection)
                ->forEach(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname "
                          "= current_database() AND pid <> pg_backend_pid()"_s,
                    {}, [](const SqlRow &) {});
        QVERIFY(cut);
        QTest::qWait(50);
    }

    static Error openError(const DatabaseOptions &options)
    {
        Database database(options);
        const auto opened = take(database.open());
        return opened ? Error{ErrorKind::Internal, u"it opened"_s} : opened.error();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
