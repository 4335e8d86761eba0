#include "core/storage/RowInserter.h"

#include "core/storage/Connection.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

#include <limits>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

const QString insert =
    u"INSERT INTO t (id, number, text, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s;

struct Row
{
    qint64 id = 0;
    std::optional<qint64> number;
    QString text;
    QByteArray bytes;

    bool operator==(const Row &) const = default;
};

Result<int> add(Connection &connection, const Row &row)
{
    RowInserter &inserter = connection.inserter(insert);
    inserter.integer(row.id);
    inserter.integerOrNull(row.number);
    inserter.text(row.text);
    inserter.bytes(row.bytes);
    return inserter.run();
}

} // namespace

class TestRowInserter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        QVERIFY(take(m_database->perform([](Connection &connection) {
            return connection.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, number BIGINT, "
                                      "text TEXT NOT NULL CHECK (text <> 'wrong'), bytes BLOB NOT NULL)"_s);
        })));
    }

    void rowsAreWhatWasBound()
    {
        const QList<Row> rows{{1, 7, u"plain"_s, "\x01\x00\xff"_ba}, {2, std::nullopt, {}, {}},
            {3, std::numeric_limits<qint64>::min(), u"Grüße 😀 '"_s, QByteArray(100'000, 'x')},
            {4, std::numeric_limits<qint64>::max(), QString(50'000, u'ä'), "\0"_ba}};
        QVERIFY(take(m_database->write([&](Connection &connection) -> Result<void> {
            for (const Row &row : rows) {
                const Result<int> done = add(connection, row);
                if (!done || *done != 1) {
                    return done ? failure(ErrorKind::Internal, u"not one"_s) : Failure(done.error());
                }
            }
            return {};
        })));
        QCOMPARE(read().size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QVERIFY(read().at(i) == rows.at(i));
        }
        QCOMPARE(number(u"SELECT count(*) FROM t WHERE text = '' AND bytes = x''"_s), 1);
    }

    void oneThatIsThereChangesNothing()
    {
        const auto twice = take(m_database->write([](Connection &connection) -> Result<QList<int>> {
            return QList{add(connection, {1, 1, u"a"_s, {}}).value(),
                add(connection, {1, 2, u"b"_s, {}}).value(), add(connection, {2, 2, u"b"_s, {}}).value()};
        }));
        QCOMPARE(twice.value(), (QList{1, 0, 1}));
        QCOMPARE(read().constFirst().text, u"a"_s);
    }

    // It belongs to the transaction, and works on after an error.
    void whatFailsIsTakenBack()
    {
        const auto failed = take(m_database->write([](Connection &connection) -> Result<void> {
            const Result<int> first = add(connection, {1, 1, u"a"_s, {}});
            const Result<int> second = add(connection, {2, 1, u"wrong"_s, {}});
            return first && second ? Result<void>() : Failure(second.error());
        }));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Storage);
        QVERIFY2(failed.error().detail.contains(u"CHECK"_s), qPrintable(failed.error().detail));
        QVERIFY(read().isEmpty());
        QVERIFY(take(m_database->write([](Connection &connection) {
            return add(connection, {3, {}, u"right"_s, {}});
        })));
        QCOMPARE(read().size(), 1);
    }

    void aWrongStatementSaysSo()
    {
        const auto failed = take(m_database->write([](Connection &connection) {
            RowInserter &inserter = connection.inserter(u"INSERT INTO nothing (id) VALUES (?)"_s);
            inserter.integer(1);
            return inserter.run();
        }));
        QVERIFY(!failed);
        QVERIFY2(failed.error().detail.contains(u"nothing"_s), qPrintable(failed.error().detail));
    }

    void aStatementOutlivesAChangedTable()
    {
        QVERIFY(take(m_database->write([](Connection &connection) {
            return add(connection, {1, 1, u"a"_s, {}});
        })));
        QVERIFY(take(m_database->write([](Connection &connection) {
            return connection.execute(u"ALTER TABLE t ADD COLUMN more INTEGER"_s);
        })));
        QVERIFY(take(m_database->write([](Connection &connection) {
            return add(connection, {2, 1, u"b"_s, {}});
        })));
        QCOMPARE(read().size(), 2);
    }

private:
    QList<Row> read()
    {
        return take(m_database->read([](Connection &connection) {
            return connection.list(
                u"SELECT id, number, text, bytes FROM t ORDER BY id"_s, {}, [](const SqlRow &row) {
                    return Row{row.integer(0), row.isNull(1) ? std::nullopt : std::optional(row.integer(1)),
                        row.text(2), row.bytes(3)};
                });
        })).value();
    }

    qint64 number(const QString &sql)
    {
        return *take(m_database->read([&sql](Connection &connection) {
            return connection.first(sql, {}, [](const SqlRow &row) { return row.integer(0); });
        })).value();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestRowInserter)
#include "tst_rowinserter.moc"
