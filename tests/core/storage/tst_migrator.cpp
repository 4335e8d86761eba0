#include "core/storage/BackupFolder.h"
#include "core/storage/Database.h"
#include "tests/core/storage/OldJob.h"
#include "tests/support/TemporaryWorkspace.h"

#include <thread>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

int rows(Database &database, const QString &table)
{
    return take(database.read([table](Connection &connection) {
        return connection.first(
            u"SELECT count(*) FROM "_s + table, {}, [](const SqlRow &row) { return row.number(0); });
    }))
        .value()
        .value_or(-1);
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TemporaryWorkspace>(); }

    void versionsCountFromOneWithoutGaps()
    {
        int expected = 1;
        for (const Migration &migration : schemaMigrations()) {
            QCOMPARE(migration.version, expected++);
            QVERIFY(!migration.statements.isEmpty());
        }
    }

    void aNewFileNeedsNoBackup()
    {
        Database database(m_workspace->options());
        const auto report = take(database.open()).value();
        QCOMPARE(report.from, 0);
        QCOMPARE(report.to, schemaMigrations().size());
        QVERIFY(report.backup.isEmpty());
        QVERIFY(backups().isEmpty());
        QCOMPARE(take(database.schemaVersion()).value(), report.to);
    }

    void comesFromEveryOlderVersion_data()
    {
        QTest::addColumn<int>("version");
        for (qsizetype version = 1; version < schemaMigrations().size(); ++version) {
            QTest::addRow("version %d", int(version)) << int(version);
        }
    }

    void comesFromEveryOlderVersion()
    {
        QFETCH(const int, version);
        makeVersion(version);
        Database database(m_workspace->options());
        const auto report = take(database.open()).value();
        QCOMPARE(report.from, version);
        QCOMPARE(report.to, schemaMigrations().size());
        QCOMPARE(rows(database, u"job"_s), 1);
        QVERIFY(rows(database, u"intake_item"_s) >= 0);
        // Version 4 looks through the jobs once; from then on they are saved with it, which this row was not.
        QCOMPARE(rows(database, u"job WHERE has_salary = 1"_s), version < 4 ? 1 : 0);
        QVERIFY(take(database.check()));

        // The copy made first is the old one, whole.
        QCOMPARE(backups(), QStringList{report.backup});
        QVERIFY(report.backup.contains(u"-v%1.db"_s.arg(version)));
        DatabaseOptions old = m_workspace->options();
        old.file = report.backup;
        old.migrations = schemaMigrations().mid(0, version);
        const auto copy = TemporaryWorkspace::open(old);
        QCOMPARE(take(copy->schemaVersion()).value(), version);
        QCOMPARE(rows(*copy, u"job"_s), 1);
    }

    void anUpToDateFileIsLeftAlone()
    {
        makeVersion(int(schemaMigrations().size()));
        Database database(m_workspace->options());
        const auto report = take(database.open()).value();
        QCOMPARE(report.from, report.to);
        QVERIFY(backups().isEmpty());
    }

    void refusesANewerSchemaUntouched()
    {
        DatabaseOptions newer = m_workspace->options();
        newer.migrations.append({int(newer.migrations.size()) + 1, {{u"CREATE TABLE future (n INTEGER)"_s}}});
        {
            const auto database = TemporaryWorkspace::open(newer);
        }
        Database database(m_workspace->options());
        const auto refused = take(database.open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().message.contains(u"newer version"_s), qPrintable(refused.error().message));
        QVERIFY(backups().isEmpty());
        const auto again = TemporaryWorkspace::open(newer);
        QCOMPARE(rows(*again, u"future"_s), 0);
    }

    void refusesADatabaseOfAnotherProgram()
    {
        DatabaseOptions other = m_workspace->options();
        {
            auto database = TemporaryWorkspace::open(other);
            QVERIFY(take(database->write(
                [](Connection &connection) { return connection.execute(u"DROP TABLE schema_version"_s); })));
        }
        Database database(other);
        const auto refused = take(database.open());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"another program"_s), qPrintable(refused.error().message));
    }

    void aFailingStepChangesNothing()
    {
        makeVersion(1);
        DatabaseOptions broken = m_workspace->options();
        broken.migrations.append({int(broken.migrations.size()) + 1,
            {{u"CREATE TABLE half (n INTEGER)"_s}, {u"INSERT INTO no_such_table VALUES (1)"_s}}});
        Database database(broken);
        const auto failed = take(database.open());
        QVERIFY(!failed);
        QVERIFY2(failed.error().detail.contains(u"no_such_table"_s), qPrintable(failed.error().detail));
        DatabaseOptions old = m_workspace->options();
        old.migrations = schemaMigrations().mid(0, 1);
        const auto before = TemporaryWorkspace::open(old);
        QCOMPARE(take(before->schemaVersion()).value(), 1);
        QCOMPARE(rows(*before, u"job"_s), 1);
        QCOMPARE(backups().size(), 1);
    }

    void twoProgramsMigrateOnce()
    {
        makeVersion(1);
        QAtomicInt opened;
        std::vector<std::thread> programs;
        for (int i = 0; i < 4; ++i) {
            programs.emplace_back([this, &opened] {
                Database database(m_workspace->options());
                const auto report = take(database.open());
                opened += report ? 1 : 0;
                if (!report) {
                    qWarning() << report.error().message << report.error().detail;
                }
            });
        }
        for (std::thread &program : programs) {
            program.join();
        }
        QCOMPARE(opened.loadRelaxed(), 4);
        const auto database = m_workspace->open();
        QCOMPARE(rows(*database, u"schema_version"_s), schemaMigrations().size());
    }

    void twoProgramsMakeOneNewWorkspace()
    {
        QAtomicInt opened;
        std::vector<std::thread> programs;
        for (int i = 0; i < 4; ++i) {
            programs.emplace_back([this, &opened] {
                Database database(m_workspace->options());
                const auto report = take(database.open());
                opened += report ? 1 : 0;
                if (!report) {
                    qWarning() << report.error().message << report.error().detail;
                }
            });
        }
        for (std::thread &program : programs) {
            program.join();
        }
        QCOMPARE(opened.loadRelaxed(), 4);
    }

    void keepsTheNewestBackups()
    {
        const BackupFolder folder(m_workspace->options().backupFolder);
        const auto database = m_workspace->open();
        QStringList made;
        for (int i = 0; i < BackupFolder::kept + 3; ++i) {
            made << take(database->perform([&](Connection &connection) {
                return folder.add(connection, 1);
            })).value();
            QTest::qSleep(2); // names hold milliseconds
        }
        QCOMPARE(folder.files(), made.mid(3));
    }

private:
    void makeVersion(int version)
    {
        DatabaseOptions old = m_workspace->options();
        old.migrations = schemaMigrations().mid(0, version);
        const auto database = TemporaryWorkspace::open(old);
        QVERIFY(take(database->write(insertOldJob)));
    }

    QStringList backups() const { return BackupFolder(m_workspace->options().backupFolder).files(); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
