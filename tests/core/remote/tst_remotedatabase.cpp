#include "core/jobstore/JobStore.h"
#include "core/remote/RemoteDatabase.h"
#include "core/remote/WorkspaceCopy.h"
#include "core/usage/report/UsageCheck.h"
#include "core/usage/waiting/WaitingAttempts.h"
#include "tests/core/jobstore/SampleJobs.h"
#include "tests/core/usage/SampleAttempts.h"

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestRemoteDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        QVERIFY2(m_workspace->options().server, "to be run under tests/support/with-server postgresql");
        m_server = m_workspace->open();
        DatabaseOptions options = m_workspace->options();
        options.server.reset();
        m_file = TemporaryWorkspace::open(options);
    }

    void cleanup()
    {
        m_file.reset();
        m_server.reset();
        m_workspace.reset();
        qunsetenv("AIORCHESTRATOR_DATABASE_PASSWORD");
    }

    void aWorkspaceRemembersItsServer()
    {
        const Workspace &workspace = m_workspace->workspace();
        QVERIFY(!remote::serverOf(workspace));
        qputenv("AIORCHESTRATOR_DATABASE_PASSWORD", "secret-of-a-test");
        const ServerAddress address = *m_workspace->options().server;
        QVERIFY(remote::connectTo(workspace, address));
        QFile file(workspace.path() + u"/server.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));

        const auto found = remote::serverOf(workspace);
        QVERIFY(found);
        QCOMPARE(found->toText(), address.toText());
        DatabaseOptions options = m_workspace->options();
        options.server = found;
        Database database(options);
        QVERIFY(take(database.open()));
        QVERIFY(remote::disconnectFrom(workspace));
        QVERIFY(!remote::serverOf(workspace));
    }

    void anAddressThatCannotBeReadSaysSo()
    {
        const Workspace &workspace = m_workspace->workspace();
        QFile file(workspace.path() + u"/server.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"address\": \"oracle://somewhere/else\"}");
        file.close();
        DatabaseOptions options = m_workspace->options();
        options.server = remote::serverOf(workspace);
        QVERIFY(options.server);
        Database database(options);
        const auto opened = take(database.open());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"address"_s), qPrintable(opened.error().message));
    }

    // A usage log alone is no workspace.
    void aServerOfMariadbIsRefused()
    {
        const Workspace &workspace = m_workspace->workspace();
        QFile file(workspace.path() + u"/server.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"address\": \"mariadb://mia@localhost/work\"}");
        file.close();
        DatabaseOptions options = m_workspace->options();
        options.server = remote::serverOf(workspace);
        QVERIFY(options.server);
        const auto opened = take(Database(options).open());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"PostgreSQL"_s), qPrintable(opened.error().message));
    }

    // What waits for one server is never sent to another, and what a server that was left did not get is not
    // lost.
    void usageWaitsForItsServer()
    {
        const Workspace &workspace = m_workspace->workspace();
        QCOMPARE(remote::waitingFileOf(workspace), QString());
        const auto one = ServerAddress::parse(u"postgresql://mia@one.example/work"_s).value();
        const auto two = ServerAddress::parse(u"postgresql://mia@two.example/work"_s).value();
        QVERIFY(remote::connectTo(workspace, one));
        const QString ofOne = remote::waitingFileOf(workspace);
        QVERIFY(remote::connectTo(workspace, two));
        const QString ofTwo = remote::waitingFileOf(workspace);
        QVERIFY(ofOne.startsWith(workspace.path()) && ofTwo.startsWith(workspace.path()));
        QVERIFY(ofOne != ofTwo);
        usage::WaitingAttempts waiting(ofOne);
        QVERIFY(waiting.add({sampleAttempt()}));
        QCOMPARE(remote::waitingFileOf(workspace), ofTwo);
        QVERIFY(remote::disconnectFrom(workspace));
        QCOMPARE(remote::waitingFileOf(workspace), ofOne);
        QVERIFY(QFile::rename(ofOne, ofOne + u".sending"_s));
        QCOMPARE(remote::waitingFileOf(workspace), ofOne);
    }

    void copiesAWorkspace()
    {
        JobStore here(*m_file, m_workspace->files(), m_workspace->author());
        QList<QUuid> jobs;
        for (int i = 1; i <= 3; ++i) {
            jobs << take(here.add(sampleExtraction(i), sampleSource(i), {})).value().id;
        }
        QVERIFY(take(here.remove({jobs.at(2)})));
        constexpr int attempts = 120;
        usage::LedgerOptions options = ledgerOptions(*m_workspace);
        options.server.reset();
        const auto ledger = usage::UsageLedger::open(options).value();
        for (int i = 0; i < attempts; ++i) {
            constexpr qint64 week = 7LL * 86'400'000;
            QVERIFY(ledger->settle({}, sampleAttempt({i}, sampleTime - i % 20 * week)));
        }

        const auto report = copy();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
        QVERIFY(report->rows > attempts);

        JobStore there(*m_server, m_workspace->files(), m_workspace->author());
        for (const QUuid &id : jobs.mid(0, 2)) {
            QCOMPARE(take(there.load(id)).value().extraction.job, take(here.load(id)).value().extraction.job);
            QCOMPARE(take(there.loadSource(id)).value().text, take(here.loadSource(id)).value().text);
        }
        QVERIFY(!take(there.load(jobs.at(2))));
        QCOMPARE(take(there.list({.text = u"zurich ocean"_s})).value().size(), 2);
        // And life goes on there.
        QVERIFY(take(there.add(sampleExtraction(4), sampleSource(4), {})));
        const auto checked = take(m_server->read(
            [](Connection &connection) { return usage::checkUsage(connection, WorkContext()); }));
        QVERIFY(checked && checked->isSound());
        QCOMPARE(checked->attempts, attempts);

        const auto again = copy();
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(u"already holds data"_s));
    }

    void aStoppedCopyLeavesNothing()
    {
        JobStore here(*m_file, m_workspace->files(), m_workspace->author());
        QVERIFY(take(here.add(sampleExtraction(1), sampleSource(1), {})));
        std::stop_source stop;
        stop.request_stop();
        const auto report = copy(WorkContext(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever)));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QVERIFY(copy());
    }

private:
    Result<remote::CopyReport> copy(const WorkContext &context = {})
    {
        return take(m_file->read([&](Connection &file) -> Result<remote::CopyReport> {
            const auto server = openConnection({{}, m_workspace->options().server});
            return server ? remote::copyWorkspace(file, **server, context) : Failure(server.error());
        }));
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_server;
    std::unique_ptr<Database> m_file;
};

QTEST_GUILESS_MAIN(TestRemoteDatabase)
#include "tst_remotedatabase.moc"
