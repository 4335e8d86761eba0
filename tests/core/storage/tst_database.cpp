#include "core/storage/Database.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>

#include <thread>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

Result<QString> textOf(Connection &connection, const QString &sql)
{
    const auto text = connection.first(sql, {}, [](const SqlRow &row) { return row.text(0); });
    if (!text) {
        return Failure(text.error());
    }
    return text->value_or(QString());
}

auto query(const QString &sql)
{
    return [sql](Connection &connection) { return textOf(connection, sql); };
}

auto statement(const QString &sql, const QVariantList &values = {})
{
    return [sql, values](Connection &connection) { return connection.execute(sql, values); };
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        QVERIFY(take(m_database->write(statement(u"CREATE TABLE t (n INTEGER PRIMARY KEY, s TEXT)"_s))));
    }

    void cleanup()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void isOpenedForSafetyAndSharing()
    {
        QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(u"synchronous"_s), u"1"_s);
        QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_workspace->options().file) & others, QFile::Permissions());
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
        QVERIFY2(failed.error().detail.contains(u"UNIQUE"_s), qPrintable(failed.error().detail));
        QCOMPARE(count(), 0);
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (1)"_s))));
        QCOMPARE(count(), 1);
    }

    void valuesAreBoundNotPasted()
    {
        const QString hostile = u"'); DROP TABLE t; --"_s;
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (s) VALUES (?)"_s, {hostile}))));
        QCOMPARE(take(m_database->read(query(u"SELECT s FROM t"_s))).value(), hostile);
    }

    void statementsMayNestInRows()
    {
        const auto rows = take(m_database->write([](Connection &connection) -> Result<QStringList> {
            for (int i = 1; i <= 3; ++i) {
                if (const auto done = connection.execute(u"INSERT INTO t (n) VALUES (?)"_s, {i}); !done) {
                    return Failure(done.error());
                }
            }
            QStringList seen;
            const QString all = u"SELECT n FROM t ORDER BY n"_s;
            const auto outer = connection.forEach(all, {}, [&](const SqlRow &row) {
                const auto inner = connection.list(all, {}, [](const SqlRow &r) { return r.text(0); });
                seen << row.text(0) + u':' + QStringList(inner.value_or(QStringList())).join(QString());
            });
            if (!outer) {
                return Failure(outer.error());
            }
            return seen;
        }));
        QCOMPARE(rows.value(), (QStringList{u"1:123"_s, u"2:123"_s, u"3:123"_s}));
    }

    void foreignKeysAreHeld()
    {
        const auto orphan = take(m_database->write(
            statement(u"INSERT INTO job_content (job_id, extraction) VALUES ('x', '{}')"_s)));
        QVERIFY(!orphan);
        QVERIFY2(orphan.error().detail.contains(u"FOREIGN KEY"_s), qPrintable(orphan.error().detail));
    }

    void workBeforeOpeningSaysSo()
    {
        Database closed(m_workspace->options());
        const auto result = take(closed.read(query(u"SELECT 1"_s)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
    }

    void theEndWaitsForWorkHandedOver()
    {
        for (int i = 0; i < 200; ++i) {
            m_database->write(statement(u"INSERT INTO t (n) VALUES (?)"_s, {i}));
        }
        m_database.reset();
        m_database = m_workspace->open();
        QCOMPARE(count(), 200);
    }

    void twoOpenOnesWriteInTurns()
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
            return take(other->write(statement(u"INSERT INTO t (n) VALUES (2)"_s))).error();
        }));
        QVERIFY2(blocked->message.contains(u"Another program"_s), qPrintable(blocked->message));
        QVERIFY(take(other->write(statement(u"INSERT INTO t (n) VALUES (2)"_s))));
    }

    void aFullDiskLosesOnlyTheLastChange()
    {
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (1)"_s))));
        QVERIFY(take(m_database->perform(query(u"PRAGMA max_page_count = 1"_s))));
        const auto full = take(m_database->write(
            statement(u"INSERT INTO t (n, s) VALUES (2, ?)"_s, {QString(2'000'000, u'x')})));
        QVERIFY(!full);
        QVERIFY2(full.error().message.contains(u"full"_s), qPrintable(full.error().message));
        QCOMPARE(count(), 1);
        QVERIFY(take(m_database->perform(query(u"PRAGMA max_page_count = 1000000"_s))));
        QVERIFY(take(m_database->write(statement(u"INSERT INTO t (n) VALUES (3)"_s))));
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

    void refusesAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << QByteArray("this is no database, whatever its name says. ").repeated(40)
                              << u"is not a database"_s;
        QByteArray header("SQLite format 3\0", 16);
        QTest::newRow("a header and garbage") << header + QByteArray(8000, '\x5a') << u"data"_s;
    }

    void refusesAFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        DatabaseOptions options = m_workspace->options();
        options.file = m_workspace->filePath(u"other.db"_s);
        QFile file(options.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Error error = openError(options);
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.message.contains(words), qPrintable(error.message + error.detail));
        QVERIFY(!error.hint.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void refusesAPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("no folder") << u"/nowhere/at/all/workspace.db"_s;
        QTest::newRow("no file can be made there") << u"/proc/workspace.db"_s;
    }

    void refusesAPlace()
    {
        QFETCH(const QString, file);
        DatabaseOptions options = m_workspace->options();
        options.file = file;
        const Error error = openError(options);
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY(!error.message.isEmpty() && !error.hint.isEmpty());
        // Work that comes later gets the same reason.
        Database database(options);
        const auto opening = database.open();
        QCOMPARE(take(database.read(query(u"SELECT 1"_s))).error().message, error.message);
    }

    void findsDamage()
    {
        QVERIFY(take(m_database->check()));
        QVERIFY(take(m_database->write([](Connection &connection) -> Result<int> {
            for (int i = 0; i < 2000; ++i) {
                if (const auto done =
                        connection.execute(u"INSERT INTO t (s) VALUES (?)"_s, {QString(100, u'x')});
                    !done) {
                    return done;
                }
            }
            return 0;
        })));
        m_database.reset(); // empties the log into the file
        QFile file(m_workspace->options().file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Among the rows, which came last: without its schema the file would not even open.
        constexpr int damagedBytes = 8192;
        QVERIFY(file.seek(file.size() - 8 * damagedBytes));
        file.write(QByteArray(damagedBytes, '\x7f'));
        file.close();
        m_database = m_workspace->open();
        const auto damaged = take(m_database->check());
        QVERIFY(!damaged);
        QVERIFY2(damaged.error().message.contains(u"damaged"_s), qPrintable(damaged.error().message));
    }

private:
    QString pragma(const QString &name)
    {
        return take(m_database->perform(query(u"PRAGMA "_s + name))).value();
    }
    int count() { return take(m_database->read(query(u"SELECT count(*) FROM t"_s))).value().toInt(); }

    static Error openError(const DatabaseOptions &options)
    {
        Database database(options);
        const auto opened = take(database.open());
        return opened ? Error{ErrorKind::Internal, u"it opened"_s} : opened.error();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
