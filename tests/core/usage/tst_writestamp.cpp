#include "tests/core/usage/SampleAttempts.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

auto statement(const QString &sql)
{
    return [sql](Connection &connection) { return connection.execute(sql); };
}

const QString change = u"INSERT INTO workspace_setting (name, value, updated_at, updated_by, origin) "
                       "VALUES ('a', 'b', 0, '', '') ON CONFLICT (name) DO NOTHING"_s;

// Longer than several polls of a TemporaryWorkspace's database.
constexpr int severalPolls = 150;

} // namespace

/// Who is told of whose changes: people's of others', ledgers' never.
class TestWriteStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_one = m_workspace->open();
        m_two = m_workspace->open();
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
    }

    void cleanup()
    {
        m_ledger.reset();
        m_two.reset();
        m_one.reset();
        m_workspace.reset();
    }

    void aLedgerDisturbsNobody()
    {
        QSignalSpy one(m_one.get(), &Database::changedElsewhere);
        QSignalSpy two(m_two.get(), &Database::changedElsewhere);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(m_ledger->settle({}, sampleAttempt()));
        }
        QTest::qWait(severalPolls);
        QCOMPARE(one.size(), 0);
        QCOMPARE(two.size(), 0);
    }

    void aChangeIsToldToTheOther()
    {
        QSignalSpy one(m_one.get(), &Database::changedElsewhere);
        QSignalSpy two(m_two.get(), &Database::changedElsewhere);
        QVERIFY(m_ledger->settle({}, sampleAttempt()));
        QVERIFY(take(m_one->write(statement(change))));
        QVERIFY(m_ledger->settle({}, sampleAttempt()));
        QTRY_COMPARE(two.size(), 1);
        QTest::qWait(severalPolls);
        QCOMPARE(two.size(), 1);
        QCOMPARE(one.size(), 0);
    }

    void aChangeOfAnotherIsNotLostBehindOnesOwn()
    {
        QSignalSpy one(m_one.get(), &Database::changedElsewhere);
        // On the database thread, so that no poll of the first comes between.
        const auto both = take(m_one->perform([this](Connection &connection) -> Result<int> {
            if (const auto theirs = take(m_two->write(statement(change))); !theirs) {
                return Failure(theirs.error());
            }
            return connection.inWriteTransaction(statement(change));
        }));
        QVERIFY(both);
        QTRY_COMPARE(one.size(), 1);
    }

    void whatIsUndoneIsNotTold()
    {
        QSignalSpy two(m_two.get(), &Database::changedElsewhere);
        const auto failed = take(m_one->write([](Connection &connection) -> Result<int> {
            if (const auto done = connection.execute(change); !done) {
                return done;
            }
            return failure(ErrorKind::Usage, u"no"_s);
        }));
        QVERIFY(!failed);
        QTest::qWait(severalPolls);
        QCOMPARE(two.size(), 0);
        QVERIFY(take(m_one->write(statement(change))));
        QTRY_COMPARE(two.size(), 1);
    }

    void aRestoreIsToldToTheOther()
    {
        if (m_workspace->options().server) {
            QSKIP("A server has backups of its own.");
        }
        const QString file = m_workspace->filePath(u"copy.db"_s);
        QVERIFY(take(m_one->backUp(file)));
        QVERIFY(take(m_one->write(statement(change))));
        QSignalSpy two(m_two.get(), &Database::changedElsewhere);
        QTest::qWait(severalPolls);
        two.clear();
        QVERIFY(m_ledger->settle({}, sampleAttempt()));
        QVERIFY(take(m_one->restore(file)));
        QTRY_COMPARE(two.size(), 1);
        // What was spent since the backup stays spent.
        const auto rows = take(m_one->read([](Connection &connection) {
            return connection.first(u"SELECT count(*) FROM ai_provider_usage_logs"_s, {},
                [](const SqlRow &row) { return row.integer(0); });
        }));
        QCOMPARE(rows.value(), std::optional(qint64(1)));
    }

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_one;
    std::unique_ptr<Database> m_two;
    std::unique_ptr<UsageLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestWriteStamp)
#include "tst_writestamp.moc"
