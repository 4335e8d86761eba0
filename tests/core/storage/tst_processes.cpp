#include "core/jobstore/JobStore.h"
#include "tests/core/jobstore/SampleJobs.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QProcess>
#include <QSignalSpy>

#include <cstdio>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

// The other program: adds jobs to a workspace and says each id once it was told that the job is kept.
int addJobs(const QString &path, int count)
{
    const Workspace workspace = Workspace::open(path).value();
    DatabaseOptions options;
    options.file = workspace.databaseFile();
    options.backupFolder = workspace.backupsFolder();
    Database database(options);
    if (!take(database.open())) {
        return 1;
    }
    JobStore store(database, FileStore(workspace.sourcesFolder()), {u"other"_s, workspace.deviceId()});
    for (int i = 0; i < count; ++i) {
        const auto added = take(store.add(sampleExtraction(i), sampleSource(i), {}));
        if (!added) {
            return 1;
        }
        std::printf("%s\n", qPrintable(added->id.toString()));
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TemporaryWorkspace>(); }

    void whatWasAcknowledgedSurvivesAKill()
    {
        QProcess writer;
        start(writer, 1'000'000);
        QList<QUuid> acknowledged;
        while (acknowledged.size() < 40) {
            QVERIFY(writer.waitForReadyRead(20'000));
            readIds(writer, acknowledged);
        }
        writer.kill(); // SIGKILL, somewhere in the middle of a write
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        readIds(writer, acknowledged);

        const auto database = m_workspace->open();
        JobStore store(*database, m_workspace->files(), m_workspace->author());
        QVERIFY(take(database->check()));
        for (const QUuid &id : std::as_const(acknowledged)) {
            QVERIFY(take(store.load(id)));
            const auto source = take(store.loadSource(id));
            QVERIFY(source);
            QVERIFY(!source->pages.constFirst().image.isEmpty());
        }
        const auto listed = take(store.list()).value().size();
        QVERIFY(listed >= acknowledged.size());
        // The index fits the rows, whatever the kill cut short.
        QCOMPARE(take(store.list({.text = u"instruments"_s})).value().size(), listed);
    }

    void twoProgramsShareAWorkspace()
    {
        constexpr int each = 60;
        const auto database = m_workspace->open();
        JobStore store(*database, m_workspace->files(), m_workspace->author());
        QSignalSpy elsewhere(&store, &JobStore::changedElsewhere);
        QProcess writer;
        start(writer, each);
        for (int i = 0; i < each; ++i) {
            QVERIFY(take(store.add(sampleExtraction(1000 + i), sampleSource(1000 + i), {})));
        }
        QVERIFY(writer.waitForFinished(60'000));
        QCOMPARE(writer.exitCode(), 0);
        QList<QUuid> theirs;
        readIds(writer, theirs);
        QCOMPARE(theirs.size(), each);
        QTRY_VERIFY(!elsewhere.isEmpty());
        QCOMPARE(take(store.list()).value().size(), 2 * each);
        QCOMPARE(take(store.save(theirs.constFirst(), 1, sampleExtraction(5), true)).value(), 2);
        QVERIFY(take(database->check()));
    }

private:
    void start(QProcess &process, int count)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
            {u"--add-jobs"_s, m_workspace->workspace().path(), QString::number(count)});
        QVERIFY(process.waitForStarted());
    }

    static void readIds(QProcess &process, QList<QUuid> &ids)
    {
        while (process.canReadLine()) {
            ids << QUuid::fromString(QString::fromLatin1(process.readLine()).trimmed());
        }
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--add-jobs") {
        return addJobs(arguments.value(2), arguments.value(3).toInt());
    }
    TestProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_processes.moc"
