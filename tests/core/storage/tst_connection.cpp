// What every database keeps: a file, and each of the servers.

#include "tests/core/storage/DatabaseTest.h"

#include <QSignalSpy>

#include <thread>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestConnection : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeTable(); }
    void cleanup() { letGo(); }

    void keepsAllOfAWriteOrNothing()
    {
        const auto failed = take(m_database->write([](Connection &connection) -> Result<int> {
            if (const auto done = connection.execute(u"INSERT INTO t (n) VALUES (1)"_s); !done) {
                return done;
            }
            return connection.execute(u"INSERT INTO t (n) VALUES (1)"_s);
        }));
        QVERIFY(!failed);
        const QStringList words{u"UNIQUE"_s, u"23505"_s, u"1062"_s};
        QVERIFY2(std::any_of(words.begin(), words.end(),
                     [&](const QString &word) { return failed.error().detail.contains(word); }),
            qPrintable(failed.error().detail));
        QCOMPARE(count(), 0);
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (1)"_s))));
        QCOMPARE(count(), 1);
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
        QVERIFY(read && *read);
        QCOMPARE(std::get<0>(**read), large + 1);
        QCOMPARE(std::get<1>(**read), hostile);
        QCOMPARE(std::get<2>(**read), 1);
    }

    void keepsBytesAsTheyAre()
    {
        QByteArray bytes(256, 0);
        for (int i = 0; i < 256; ++i) {
            bytes[i] = char(i);
        }
        QVERIFY(take(m_database->write([](Connection &connection) {
            return connection.execute(connection.dialect().typed(u"CREATE TABLE b (v $BLOB)"_s));
        })));
        QVERIFY(take(m_database->write(statement(u"INSERT INTO b VALUES (?)"_s, {bytes}))));
        const auto back = take(m_database->read([](Connection &connection) {
            return connection.first(u"SELECT v FROM b"_s, {}, [](const SqlRow &row) { return row.bytes(0); });
        }));
        QCOMPARE(**back, bytes);
    }

    void statementsMayNestInRows()
    {
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (?)"_s, {i}))));
        }
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
            const QString all = u"SELECT count(*) FROM t"_s;
            const QString before = textOf(connection, all).value_or(u"?"_s);
            const auto written = take(other->write(statement(u"INSERT INTO t (n) VALUES (1)"_s)));
            return before + (written ? textOf(connection, all).value_or(u"?"_s) : u"!"_s);
        }));
        QCOMPARE(counts.value(), u"00"_s);
        QCOMPARE(count(), 1);
    }

    void writersTakeTurns()
    {
        constexpr int each = 150;
        std::vector<std::thread> writers;
        QAtomicInt failures;
        for (int w = 0; w < 2; ++w) {
            writers.emplace_back([this, w, &failures] {
                const auto database = m_workspace->open();
                for (int i = 0; i < each; ++i) {
                    // Reads first: a lock taken only at the write would fail here.
                    const auto done = take(database->write([=](Connection &connection) -> Result<int> {
                        if (const auto read = textOf(connection, u"SELECT max(n) FROM t"_s); !read) {
                            return Failure(read.error());
                        }
                        return connection.execute(u"INSERT INTO t (n) VALUES (?)"_s, {w * each + i});
                    }));
                    failures += done ? 0 : 1;
                }
            });
        }
        for (std::thread &writer : writers) {
            writer.join();
        }
        QCOMPARE(failures.loadRelaxed(), 0);
        QCOMPARE(count(), 2 * each);
    }

    void aLongWriteElsewhereIsNamed()
    {
        DatabaseOptions options = m_workspace->options();
        options.busyTimeoutMs = 50;
        const auto other = TemporaryWorkspace::open(options);
        const auto blocked = take(m_database->write([&](Connection &connection) -> Result<Error> {
            if (const auto done = connection.execute(u"INSERT INTO t (n) VALUES (1)"_s); !done) {
                return Failure(done.error());
            }
            const auto done = take(other->write(statement(u"INSERT INTO t (n) VALUES (2)"_s)));
            return done ? Error{} : done.error();
        }));
        QVERIFY2(blocked->message.contains(u"Another program"_s), qPrintable(blocked->message));
        QVERIFY(take(other->write(statement(u"INSERT INTO t (n) VALUES (2)"_s))));
    }

    void tellsChangesOfOthersOnly()
    {
        QSignalSpy elsewhere(m_database.get(), &Database::changedElsewhere);
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (1)"_s))));
        QTest::qWait(100);
        QCOMPARE(elsewhere.size(), 0);
        const auto other = m_workspace->open();
        QVERIFY(take(other->write(statement(u"INSERT INTO t (n) VALUES (2)"_s))));
        QTRY_COMPARE(elsewhere.size(), 1);
        QCOMPARE(count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
