// Calls while the database's server is away: they are made, and in the log when it is back.

#include "core/quota/QuotaStore.h"
#include "core/usage/UsageLog.h"
#include "tests/core/orchestrator/OrchestratorSamples.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestCutOffCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        QVERIFY2(m_workspace->options().server, "to be run under tests/support/with-server");
        m_database = m_workspace->open();
        m_server = std::make_unique<Server>();
        m_server->on(
            pathA, [](const Server::Request &) { return Server::answer(200, good("Hi", 1234, 56)); });
        m_orchestrator = makeOrchestrator();
    }

    void cleanup()
    {
        m_orchestrator.reset();
        m_server.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void whatCouldNotBeLoggedIsLoggedLater()
    {
        QSignalSpy waiting(m_orchestrator.get(), &Orchestrator::waitingChanged);
        QVERIFY(call());
        QCOMPARE(logged(), 1);
        TestServer::control(u"kill"_s);
        constexpr int meanwhile = 3;
        for (int i = 0; i < meanwhile; ++i) {
            const CallResult result = call();
            QVERIFY2(result, result ? "" : qPrintable(result.error().message));
            QVERIFY(result->notes.isEmpty());
        }
        QTRY_VERIFY(!waiting.isEmpty() && waiting.constLast().constFirst() == meanwhile);
        TestServer::control(u"start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(waiting.constLast().constFirst().toInt(), 0, 20'000);
        QCOMPARE(logged(), 1 + meanwhile);
    }

    void limitsThatWereReachedMeanwhileAreTold()
    {
        quota::QuotaStore limits(*m_database, m_workspace->author());
        quota::QuotaLimit limit;
        limit.unit = quota::QuotaUnit::Requests;
        limit.limit = 4;
        limit.hard = false;
        QVERIFY(take(limits.add(limit)));
        QSignalSpy alerts(m_orchestrator.get(), &Orchestrator::quotaAlert);
        QVERIFY(call());
        TestServer::control(u"kill"_s);
        QVERIFY(call());
        TestServer::control(u"start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(alerts.size(), 1, 20'000);
        QCOMPARE(alerts.constFirst().constFirst().value<usage::QuotaAlert>().step, 50);
    }

    // Another program, or this one on another day, finds what waits.
    void whatWaitedOutlivesTheProgram()
    {
        QVERIFY(call());
        TestServer::control(u"kill"_s);
        QVERIFY(call());
        m_orchestrator.reset();
        TestServer::control(u"start"_s);
        QCOMPARE(logged(), 1);
        m_orchestrator = makeOrchestrator();
        QTRY_COMPARE_WITH_TIMEOUT(logged(), 2, 20'000);
    }

private:
    [[nodiscard]] std::unique_ptr<Orchestrator> makeOrchestrator()
    {
        usage::LedgerOptions ledger;
        ledger.server = m_workspace->options().server;
        ledger.device = u"other"_s;
        ledger.waitingFile = m_workspace->filePath(u"waiting.jsonl"_s);
        auto orchestrator = std::make_unique<Orchestrator>(ledger, m_keys);
        OrchestratorSetup setup;
        setup.providers = {provider(u"a"_s, m_server->url(u"/a"_s))};
        routing::Route route;
        route.chain = {*routing::RouteEntry::fromText(u"a/model-a")};
        setup.policy.setRoute(u"pro"_s, AiTask::ExtractText, route);
        setup.catalog = catalog::ModelCatalog::builtIn().withUserPrices({price(u"a"_s, u"model-a"_s)});
        orchestrator->configure(setup);
        return orchestrator;
    }

    CallResult call()
    {
        Request request;
        request.task = AiTask::ExtractText;
        request.plan = u"pro"_s;
        request.messages = {{Role::User, {TextPart{u"Hello"_s}}}};
        request.maxOutputTokens = 200;
        return take(m_orchestrator->complete(request));
    }

    int logged()
    {
        usage::UsageLog log(*m_database);
        const auto page = take(log.page());
        return page ? int(page->attempts.size()) : -1;
    }

    TestKeys m_keys;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Orchestrator> m_orchestrator;
};

QTEST_GUILESS_MAIN(TestCutOffCalls)
#include "tst_cutoffcalls.moc"
