#include "core/base/Uuid.h"
#include "core/jobstore/JobStore.h"
#include "core/storage/BackupFolder.h"
#include "tests/core/jobstore/SampleJobs.h"
#include "tests/core/storage/OldJob.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_store = std::make_unique<JobStore>(*m_database, m_workspace->files(), m_workspace->author());
        m_file = m_workspace->filePath(u"copy.db"_s);
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void bringsBackWhatWasThere()
    {
        const QUuid kept = add(1);
        QVERIFY(take(m_database->backUp(m_file)));
        const QUuid later = add(2);
        QVERIFY(take(m_store->save(kept, 1, sampleExtraction(7), true)));

        QSignalSpy changed(m_store.get(), &JobStore::changedElsewhere);
        const auto restored = take(m_database->restore(m_file));
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(take(m_store->load(kept)).value().extraction.job.title, sampleExtraction(1).job.title);
        QCOMPARE(take(m_store->load(kept)).value().revision, 1);
        QVERIFY(!take(m_store->load(later)));
        QTRY_VERIFY(!changed.isEmpty());
        // The index follows: what is gone is not found, what is back is.
        QCOMPARE(take(m_store->list({.text = u"posting 1"_s})).value().size(), 1);
        QCOMPARE(take(m_store->list({.text = u"posting 2"_s})).value().size(), 0);
        QVERIFY(take(m_database->check()));
        add(3);
        QCOMPARE(take(m_store->list()).value().size(), 2);
    }

    void keepsWhatItReplaced()
    {
        const QUuid kept = add(1);
        QVERIFY(take(m_database->backUp(m_file)));
        add(2);
        QVERIFY(take(m_database->restore(m_file)));
        const QStringList copies = BackupFolder(m_workspace->options().backupFolder).files();
        QCOMPARE(copies.size(), 1);
        QVERIFY(take(m_database->restore(copies.constFirst())));
        QCOMPARE(take(m_store->list()).value().size(), 2);
        QVERIFY(take(m_store->load(kept)));
    }

    // The audit log and the list of this computer's keys only gain rows.
    void losesNothingOfTheAuditLog()
    {
        note(u"in the copy"_s);
        QVERIFY(take(m_database->backUp(m_file)));
        note(u"after the copy"_s);
        const auto restored = take(m_database->restore(m_file));
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(noted(), (QStringList{u"after the copy"_s, u"in the copy"_s}));

        const auto fresh = std::make_unique<TemporaryWorkspace>();
        const auto other = fresh->open();
        QVERIFY(take(other->restore(m_file)));
        QCOMPARE(noted(*other), QStringList{u"in the copy"_s});
    }

    void theAuditLogRefusesChanges()
    {
        note(u"done"_s);
        for (const QString &sql : {u"UPDATE activity SET action = 'other'"_s, u"DELETE FROM activity"_s}) {
            const auto refused =
                take(m_database->write([sql](Connection &connection) { return connection.execute(sql); }));
            QVERIFY(!refused);
            QVERIFY2(refused.error().detail.contains(u"append-only"_s), qPrintable(refused.error().detail));
        }
        QCOMPARE(noted(), QStringList{u"done"_s});
    }

    void anotherProgramSeesTheRestoredRows()
    {
        add(1);
        QVERIFY(take(m_database->backUp(m_file)));
        add(2);
        const auto otherDatabase = m_workspace->open();
        JobStore other(*otherDatabase, m_workspace->files(), m_workspace->author());
        QCOMPARE(take(other.list()).value().size(), 2);
        QSignalSpy changed(&other, &JobStore::changedElsewhere);
        QVERIFY(take(m_database->restore(m_file)));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(take(other.list()).value().size(), 1);
        QVERIFY(take(other.add(sampleExtraction(9), {}, {})));
    }

    void takesABackupOfAnOlderVersion()
    {
        DatabaseOptions old = m_workspace->options();
        old.file = m_file;
        old.migrations = schemaMigrations().mid(0, 1);
        {
            const auto database = TemporaryWorkspace::open(old);
            QVERIFY(take(database->perform(&insertOldJob)));
        }
        add(1);
        add(2);
        QVERIFY(take(m_database->restore(m_file)));
        QCOMPARE(take(m_store->list()).value().size(), 1);
        QCOMPARE(take(m_database->schemaVersion()).value(), schemaMigrations().size());
        const auto unchanged = TemporaryWorkspace::open(old);
        QCOMPARE(take(unchanged->schemaVersion()).value(), 1);
    }

    void refusesWhatIsNoBackup_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hello").repeated(1000);
        QTest::newRow("empty") << QByteArray();
    }

    void refusesWhatIsNoBackup()
    {
        QFETCH(const QByteArray, bytes);
        add(1);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto refused = take(m_database->restore(m_file));
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(!take(m_database->restore(m_workspace->filePath(u"none.db"_s))));
        QCOMPARE(take(m_store->list()).value().size(), 1);
        QVERIFY(take(m_store->add(sampleExtraction(2), {}, {})));
    }

    void aBackupThatFailsLeavesTheOldOne()
    {
        add(1);
        QVERIFY(take(m_database->backUp(m_file)));
        QVERIFY(take(m_database->backUp(m_file))); // over the one that is there
        const auto failed = take(m_database->backUp(u"/proc/copy.db"_s));
        QVERIFY(!failed);
        QVERIFY2(failed.error().message.contains(u"/proc/copy.db"_s), qPrintable(failed.error().message));
        QVERIFY(!QFile::exists(m_file + u".part"_s));
        QVERIFY(take(m_database->restore(m_file)));
    }

private:
    void note(const QString &action)
    {
        const auto done = take(m_database->write([action](Connection &connection) {
            return connection.execute(
                u"INSERT INTO activity (id, at, user_name, device, action, object_kind, object_id, "
                "object_name, from_json, to_json) VALUES (?, 1, '', '', ?, '', '', '', '', '')"_s,
                {sqlId(makeUuidV7()), action});
        }));
        QVERIFY(done);
    }

    QStringList noted() const { return noted(*m_database); }
    static QStringList noted(Database &database)
    {
        return take(database.read([](Connection &connection) {
            return connection.list(u"SELECT action FROM activity ORDER BY action"_s, {},
                [](const SqlRow &row) { return row.text(0); });
        })).value();
    }

    QUuid add(int number)
    {
        return take(m_store->add(sampleExtraction(number), sampleSource(number), {})).value().id;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JobStore> m_store;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
