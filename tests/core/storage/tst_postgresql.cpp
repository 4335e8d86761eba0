#include "core/storage/postgresql/PostgresErrors.h"
#include "tests/core/storage/DatabaseTest.h"

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestPostgresql : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("AIO_TEST_SERVER"), "to be run under tests/support/with-server");
    }
    void init() { makeTable(); }
    void cleanup() { letGo(); }

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

    void hasMonthsOfTheUsageLog()
    {
        const auto connection = openConnection({{}, m_workspace->options().server});
        constexpr qint64 november = 1'795'348'800'000; // 2026-11-22T12:00:00Z
        for (const qint64 at : {november, november + 30 * 86'400'000LL, qint64(-1), qint64(1) << 60}) {
            QVERIFY((*connection)->dialect().prepareMonth(**connection, at));
        }
        QCOMPARE(text(u"SELECT string_agg(inhrelid::regclass::text, ' ' ORDER BY inhrelid::regclass::text) "
                      "FROM pg_inherits WHERE inhparent = 'ai_usage_log'::regclass"_s),
            u"ai_usage_log_202611 ai_usage_log_202612 ai_usage_log_after ai_usage_log_before"_s);
    }

    // Nobody waits for whoever makes a month: neither who reads nor who writes another.
    void aMonthIsMadeBesideReaders()
    {
        const auto connection = openConnection({{}, m_workspace->options().server, 200});
        const auto done = take(m_database->read([&](Connection &reader) -> Result<bool> {
            const auto read = reader.first(
                u"SELECT count(*) FROM ai_usage_log"_s, {}, [](const SqlRow &row) { return row.integer(0); });
            return read && (*connection)->dialect().prepareMonth(**connection, 0).has_value();
        }));
        QVERIFY(done.value());
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
};

QTEST_GUILESS_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
