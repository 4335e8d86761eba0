#include "tests/core/storage/DatabaseTest.h"

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestDatabase : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeTable(); }
    void cleanup() { letGo(); }

    void isOpenedForSafetyAndSharing()
    {
        QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(u"synchronous"_s), u"1"_s);
        QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_workspace->options().file) & others, QFile::Permissions());
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
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
