#include "core/usage/AttemptRows.h"
#include "tests/core/orchestrator/OrchestratorSamples.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

// What the log says of why somebody was asked, and of what it cost.
class TestCallLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_server = std::make_unique<Server>();
        m_keys = std::make_unique<TestKeys>();
        usage::LedgerOptions ledger;
        ledger.file = m_workspace->workspace().databaseFile();
        ledger.device = m_workspace->workspace().deviceId();
        m_orchestrator = std::make_unique<Orchestrator>(ledger, *m_keys);
    }

    void cleanup()
    {
        m_orchestrator.reset();
        m_server.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void aMissingKeyIsNoRefusedOne()
    {
        configure({provider(u"a"_s, m_server->url(u"/a"_s)), provider(u"b"_s, m_server->url(u"/b"_s))});
        m_keys->m_without = u"a"_s;
        m_server->on(pathB, Server::answer(200, good("From b")));
        QVERIFY(take(m_orchestrator->complete(request())));
        const QList<usage::UsageAttempt> rows = logged();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().fallbackReason, u"no_credential"_s);
    }

    // A gateway on this computer may bill; whoever set a price for it knows.
    void aServerHereCostsWhatWasSetForIt()
    {
        ProviderConfig here = provider(u"a"_s, m_server->url(u"/a"_s));
        here.kind = ProviderKind::OpenAiCompatible;
        QVERIFY(here.isLocal());
        configure({here});
        m_server->on(pathA, Server::answer(200, good("Hi", 1234, 56)));
        const CallResult priced = take(m_orchestrator->complete(request()));
        QVERIFY(priced);
        // 1234 × $2/M + 56 × $10/M, to the nano-dollar.
        QCOMPARE(priced->cost(), std::optional(Money{2'468'000 + 560'000}));
        QCOMPARE(logged().constFirst().cost.priceVersion, u"test@1"_s);
        QVERIFY(priced->decision.candidates.constFirst().worstCost->nanoUsd > 0);

        here.id = u"c"_s; // nobody set one for it
        configure({here});
        const CallResult free = take(m_orchestrator->complete(request()));
        QVERIFY(free);
        QCOMPARE(free->cost(), std::optional(Money{0}));
    }

private:
    /// Each is asked for "model-a" in turn, which "a" has a price for.
    void configure(const QList<ProviderConfig> &providers)
    {
        OrchestratorSetup setup;
        setup.providers = providers;
        routing::Route route;
        for (const ProviderConfig &each : providers) {
            route.chain.append(*routing::RouteEntry::fromText(each.id + u"/model-a"_s));
        }
        route.builtInLast = false;
        setup.policy.setRoute(u"pro"_s, AiTask::ExtractText, route);
        setup.catalog = catalog::ModelCatalog::builtIn().withUserPrices({price(u"a"_s, u"model-a"_s)});
        m_orchestrator->configure(setup);
    }

    [[nodiscard]] QList<usage::UsageAttempt> logged()
    {
        const auto rows = take(m_database->read([](Connection &connection) {
            return connection.list(
                QStringLiteral("SELECT %1 FROM ai_provider_usage_logs ORDER BY started_at DESC, id DESC")
                    .arg(usage::attemptColumns()),
                {}, usage::attemptOf);
        }));
        return rows.value_or(QList<usage::UsageAttempt>());
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<TestKeys> m_keys;
    std::unique_ptr<Orchestrator> m_orchestrator;
};

QTEST_MAIN(TestCallLog)
#include "tst_calllog.moc"
