#include "core/orchestrator/PaceWait.h"
#include "core/quota/QuotaStore.h"
#include "core/usage/AttemptRows.h"
#include "tests/core/orchestrator/OrchestratorSamples.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace aio;
using namespace aio::ai;
using namespace aio::test;

class OrchestratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersAndLogsExactly();
    void triesAgainThenSucceeds();
    void waitsAsLongAsAsked();
    void fallsBackAndSaysWhy();
    void neverRetriesARefusedKey();
    void endsAtTheBuiltInEngine();
    void saysWhenNobodyCan();
    void quotaStopsOrFallsBack_data();
    void quotaStopsOrFallsBack();
    void aPaceIsWaitedFor();
    void cancelEndsSoon();
    void oneDeadlineForAll();
    void asksAgainWithoutWhatAModelRefuses();
    void repairsAFormOnce();
    void givesUpOnAFormThatStaysWrong();
    void aCutStreamIsNoSuccess();
    void openCircuitsAreSkipped();
    void theSameKeyMakesOneCall();
    void aLockedKeychainIsNoMissingKey();
    void pinnedCallsHaveNoRoute();
    void noMoreAtOnceThanAllowed();
    void closingLogsWhatRuns();
    void unsavedProvidersCanBeTested();
    void nothingOfTheKeyIsLogged();

private:
    void configure(bool builtInLast = true)
    {
        OrchestratorSetup setup;
        setup.providers = m_providers;
        routing::Route route;
        route.chain = {
            *routing::RouteEntry::fromText(u"a/model-a"), *routing::RouteEntry::fromText(u"b/model-b")};
        route.builtInLast = builtInLast;
        for (const AiTask task : routedTasks()) {
            setup.policy.setRoute(QStringLiteral("pro"), task, route);
        }
        setup.catalog = catalog::ModelCatalog::builtIn().withUserPrices(
            {price(QStringLiteral("a"), QStringLiteral("model-a")),
                price(QStringLiteral("b"), QStringLiteral("model-b"))});
        setup.retry.firstWaitMs = 5;
        m_orchestrator->configure(setup);
    }

    [[nodiscard]] CallResult complete(Request request, CallOptions options = {})
    {
        return take(m_orchestrator->complete(std::move(request), std::move(options)));
    }

    [[nodiscard]] QList<usage::UsageAttempt> logged()
    {
        const auto rows = take(m_database->read([](Connection &connection) {
            return connection.list(
                QStringLiteral("SELECT %1 FROM ai_provider_usage_logs ORDER BY started_at DESC, id DESC")
                    .arg(usage::attemptColumns()),
                {}, usage::attemptOf);
        }));
        if (!rows) {
            qFatal("%s", qPrintable(rows.error().detail));
        }
        return *rows;
    }

    [[nodiscard]] static BuiltInAnswer builtIn(const QString &text)
    {
        return [text] {
            Completion completion;
            completion.text = text;
            completion.finish = FinishReason::Stop;
            return QtFuture::makeReadyFuture(AiResult<Completion>(completion));
        };
    }

    std::unique_ptr<test::TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<TestKeys> m_keys;
    std::unique_ptr<Orchestrator> m_orchestrator;
    QList<ProviderConfig> m_providers;
};

void OrchestratorTest::init()
{
    m_workspace = std::make_unique<test::TemporaryWorkspace>();
    m_database = m_workspace->open();
    m_server = std::make_unique<Server>();
    m_keys = std::make_unique<TestKeys>();
    usage::LedgerOptions ledger;
    ledger.file = m_workspace->workspace().databaseFile();
    ledger.device = m_workspace->workspace().deviceId();
    m_orchestrator = std::make_unique<Orchestrator>(ledger, *m_keys);
    ProviderConfig builtInEngine;
    builtInEngine.id = routing::builtInProviderId();
    builtInEngine.kind = ProviderKind::BuiltIn;
    m_providers = {provider(QStringLiteral("a"), m_server->url(QStringLiteral("/a"))),
        provider(QStringLiteral("b"), m_server->url(QStringLiteral("/b"))), builtInEngine};
    configure();
}

void OrchestratorTest::cleanup()
{
    m_orchestrator.reset();
    m_server.reset();
    m_database.reset();
}

void OrchestratorTest::answersAndLogsExactly()
{
    m_server->on(pathA, Server::answer(200, good("Hi", 1234, 56)));
    const CallResult result = complete(request());
    QVERIFY(result);
    QCOMPARE(result->completion.text, QStringLiteral("Hi"));
    QCOMPARE(result->served.ref, (ModelRef{QStringLiteral("a"), QStringLiteral("model-a")}));
    QVERIFY(result->notes.isEmpty());
    // 1234 × $2/M + 56 × $10/M, to the nano-dollar.
    QCOMPARE(result->cost(), std::optional(Money{2'468'000 + 560'000}));

    const QList<usage::UsageAttempt> rows = logged();
    QCOMPARE(rows.size(), 1);
    const usage::UsageAttempt &row = rows.constFirst();
    QCOMPARE(row.call, result->call);
    QCOMPARE(row.usage.input, std::optional<qint64>(1234));
    QCOMPARE(row.usage.output, std::optional<qint64>(56));
    QCOMPARE(row.cost.amount, std::optional(Money{3'028'000}));
    QCOMPARE(row.cost.source, catalog::CostSource::Computed);
    QCOMPARE(row.modelAsked, QStringLiteral("model-a"));
    QCOMPARE(row.modelServed, QStringLiteral("served"));
    QCOMPARE(row.user, QStringLiteral("mia"));
    QCOMPARE(row.plan, QStringLiteral("pro"));
    QCOMPARE(row.httpStatus, 200);
    QVERIFY(row.latencyUs > 0);
    QVERIFY(row.isOk());
}

void OrchestratorTest::triesAgainThenSucceeds()
{
    m_server->onEach(pathA, {broken(503), Server::answer(200, good("Hi"))});
    const CallResult result = complete(request());
    QVERIFY(result);
    QCOMPARE(result->attempts.size(), 2);
    const QList<usage::UsageAttempt> rows = logged();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).error, std::optional(AiErrorKind::Overloaded));
    QCOMPARE(rows.at(1).httpStatus, 503);
    QCOMPARE(rows.at(0).parent, rows.at(1).id);
    QCOMPARE(rows.at(0).number, 2);
}

void OrchestratorTest::waitsAsLongAsAsked()
{
    m_server->onEach(pathA, {broken(429, "Retry-After: 1\r\n"), Server::answer(200, good("Hi"))});
    QElapsedTimer clock;
    clock.start();
    QVERIFY(complete(request()));
    // Not a limit on how fast it is, but on how early it may come back.
    QVERIFY(clock.elapsed() >= 1000);

    // Longer than anyone wants to wait: the next model is better.
    m_server->on(pathA, broken(429, "Retry-After: 3600\r\n"));
    m_server->on(pathB, Server::answer(200, good("From b")));
    const CallResult result = complete(request());
    QVERIFY(result);
    QCOMPARE(result->completion.text, QStringLiteral("From b"));
    QCOMPARE(result->attempts.size(), 2);
}

void OrchestratorTest::fallsBackAndSaysWhy()
{
    m_server->on(pathA, Server::answer(401, R"({"error":{"message":"bad key","code":"invalid_api_key"}})"));
    m_server->on(pathB, Server::answer(200, good("From b")));
    const CallResult result = complete(request());
    QVERIFY(result);
    QCOMPARE(result->served.ref.provider, QStringLiteral("b"));
    QCOMPARE(result->notes.size(), 1);
    QVERIFY(result->notes.constFirst().contains(QStringLiteral("model-a")));
    const QList<usage::UsageAttempt> rows = logged();
    QCOMPARE(rows.at(0).fallbackReason, QStringLiteral("auth"));
    QVERIFY(rows.at(1).fallbackReason.isEmpty());
    QCOMPARE(rows.at(0).call, rows.at(1).call);
}

void OrchestratorTest::neverRetriesARefusedKey()
{
    m_server->on(pathA, broken(401));
    m_server->on(pathB, broken(401));
    const CallResult result = complete(request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AiErrorKind::Auth);
    QCOMPARE(m_server->requests().size(), 2);
}

void OrchestratorTest::endsAtTheBuiltInEngine()
{
    m_server->on(pathA, broken(500));
    m_server->on(pathB, {Server::reset()});
    const CallResult result = complete(request(), {.builtIn = builtIn(QStringLiteral("Read here"))});
    QVERIFY(result);
    QVERIFY(result->isBuiltIn());
    QCOMPARE(result->completion.text, QStringLiteral("Read here"));
    QCOMPARE(result->cost(), std::optional(Money{}));
    QCOMPARE(result->notes.size(), 2);
    const QList<usage::UsageAttempt> rows = logged();
    QCOMPARE(rows.constFirst().providerKind, ProviderKind::BuiltIn);
    QCOMPARE(rows.constFirst().cost.source, catalog::CostSource::Free);
}

void OrchestratorTest::saysWhenNobodyCan()
{
    configure(false);
    m_server->on(pathA, broken(401));
    m_server->on(pathB, broken(401));
    const CallResult result = complete(request(), {.builtIn = builtIn(QStringLiteral("Read here"))});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AiErrorKind::Auth);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(!result.error().hint.isEmpty());
    QCOMPARE(exitCode(result.error().toError().kind), 4);
}

void OrchestratorTest::quotaStopsOrFallsBack_data()
{
    QTest::addColumn<bool>("fallback");
    QTest::newRow("stop") << false;
    QTest::newRow("fallback") << true;
}

void OrchestratorTest::quotaStopsOrFallsBack()
{
    QFETCH(bool, fallback);
    quota::QuotaStore store(*m_database, m_workspace->author());
    quota::QuotaLimit limit;
    limit.scope = quota::QuotaScope::User;
    limit.window.kind = quota::QuotaWindow::Kind::Day;
    limit.unit = quota::QuotaUnit::Requests;
    limit.limit = 1;
    limit.action = fallback ? quota::QuotaAction::Fallback : quota::QuotaAction::Stop;
    QVERIFY(take(store.add(limit)));
    m_server->on(pathA, Server::answer(200, good("Hi")));
    QVERIFY(complete(request()));
    const CallResult second = complete(request(), {.builtIn = builtIn(QStringLiteral("Read here"))});
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(second.has_value(), fallback);
    if (fallback) {
        QVERIFY(second->isBuiltIn());
    } else {
        QCOMPARE(second.error().kind, AiErrorKind::Quota);
        QCOMPARE(exitCode(second.error().toError().kind), 5);
    }
}

void OrchestratorTest::aPaceIsWaitedFor()
{
    // The waiting itself takes up to a minute: here it is cut off, or its time is too short for it.
    constexpr qint64 minuteMs = 60'000;
    constexpr qint64 roomMs = 15'000;
    const qint64 left = minuteMs - QDateTime::currentMSecsSinceEpoch() % minuteMs;
    if (left < roomMs) {
        QTest::qWait(int(left) + 10);
    }
    quota::QuotaStore store(*m_database, m_workspace->author());
    quota::QuotaLimit limit;
    limit.scope = quota::QuotaScope::Provider;
    limit.window.kind = quota::QuotaWindow::Kind::Minute;
    limit.unit = quota::QuotaUnit::Requests;
    limit.limit = 2;
    QVERIFY(take(store.add(limit)));
    m_server->on(pathA, Server::answer(200, good("Hi")));
    QVERIFY(complete(request()));
    QVERIFY(complete(request()));
    Request hurried = request();
    hurried.deadlineMs = 1000;
    const CallResult late = complete(hurried);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, AiErrorKind::Quota);
    std::stop_source stop;
    QFuture<CallResult> patient = m_orchestrator->complete(request(), {.stop = stop.get_token()});
    QTest::qWait(300);
    QVERIFY(!patient.isFinished());
    QCOMPARE(m_server->requests().size(), 2);
    stop.request_stop();
    QCOMPARE(take(patient).error().kind, AiErrorKind::Cancelled);

    usage::QuotaRefusal refusal;
    refusal.limit = limit;
    refusal.wanted = 1;
    refusal.resetsAt = 100'000;
    QCOMPARE(paceWait(refusal, 99'000, 5000), std::optional<qint64>(1000));
    QCOMPARE(paceWait(refusal, 99'000, 1000), std::nullopt);
    QCOMPARE(paceWait(refusal, 200'000, 1000), std::optional<qint64>(1));
    refusal.limit.action = quota::QuotaAction::Fallback;
    QCOMPARE(paceWait(refusal, 99'000, 5000), std::nullopt);
    refusal.limit.action = quota::QuotaAction::Stop;
    refusal.wanted = 3; // more than a minute has
    QCOMPARE(paceWait(refusal, 99'000, 5000), std::nullopt);
    refusal.wanted = 1;
    refusal.limit.window.kind = quota::QuotaWindow::Kind::Day;
    QCOMPARE(paceWait(refusal, 99'000, 5000), std::nullopt);
}

void OrchestratorTest::cancelEndsSoon()
{
    m_server->on(pathA, {Server::stall()});
    std::stop_source stop;
    QFuture<CallResult> call = m_orchestrator->complete(request(), {.stop = stop.get_token()});
    QTRY_COMPARE(m_server->requests().size(), 1);
    stop.request_stop();
    const CallResult result = take(call);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AiErrorKind::Cancelled);
    const QList<usage::UsageAttempt> rows = logged();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.constFirst().cancelled);
}

void OrchestratorTest::oneDeadlineForAll()
{
    m_server->on(pathA, {Server::stall()});
    m_server->on(pathB, {Server::stall()});
    Request hurried = request();
    hurried.deadlineMs = 300;
    const CallResult result = complete(hurried);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AiErrorKind::Timeout);
    QCOMPARE(exitCode(result.error().toError().kind), 6);
    QCOMPARE(m_server->requests().size(), 1);
}

void OrchestratorTest::asksAgainWithoutWhatAModelRefuses()
{
    const auto refusal = Server::answer(400,
        R"({"error":{"message":"Unsupported value","type":"invalid_request_error","param":"temperature",)"
        R"("code":"unsupported_value"}})");
    m_server->onEach(pathA, {refusal, Server::answer(200, good("Hi")), Server::answer(200, good("Ho"))});
    Request warm = request();
    warm.temperature = 0.5;
    const CallResult first = complete(warm);
    QVERIFY(first);
    QCOMPARE(first->completion.text, QStringLiteral("Hi"));
    QVERIFY(!first->served.ref.provider.isEmpty() && first->notes.isEmpty());
    // Both attempts are in the log, the second as the first one's successor.
    QCOMPARE(logged().size(), 2);
    QCOMPARE(first->attempts.size(), 2);
    QCOMPARE(first->attempts.at(0).error, std::optional(AiErrorKind::BadRequest));
    QCOMPARE(first->attempts.at(0).httpStatus, 400);
    QCOMPARE(first->attempts.at(1).parent, first->attempts.at(0).id);
    // The next call knows it already.
    const CallResult second = complete(warm);
    QVERIFY(second);
    QCOMPARE(second->attempts.size(), 1);
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 3);
    QVERIFY(requests.at(0).body.contains("temperature"));
    QVERIFY(!requests.at(1).body.contains("temperature"));
    QVERIFY(!requests.at(2).body.contains("temperature"));
    // A refusal of something that was not sent teaches nothing: the other provider answers.
    m_server->on(pathA, refusal);
    m_server->on(pathB, Server::answer(200, good("Other")));
    const CallResult cold = complete(request());
    QVERIFY(cold);
    QCOMPARE(cold->completion.text, QStringLiteral("Other"));
    QCOMPARE(cold->attempts.size(), 2);
}

void OrchestratorTest::repairsAFormOnce()
{
    m_server->onEach(pathA,
        {Server::answer(200, good(R"({"titel":"Cook"})")), Server::answer(200, good(R"({"title":"Cook"})"))});
    Request form = request();
    form.output = OutputSchema{QStringLiteral("job"),
        QJsonDocument::fromJson(
            R"({"type":"object","required":["title"],"properties":{"title":{"type":"string"}}})")
            .object()};
    const CallResult result = complete(form);
    QVERIFY(result);
    QCOMPARE(result->json.toObject().value(u"title").toString(), QStringLiteral("Cook"));
    QCOMPARE(result->attempts.size(), 2);
    QVERIFY(m_server->lastRequest().body.contains("titel"));
    QVERIFY(m_server->lastRequest().body.contains("does not have the form"));
    QCOMPARE(result->cost(), std::optional(Money{2 * (2'000'000 + 1'000'000)}));
    // The log tells the useless answer from the good one; both are paid for.
    const QList<usage::UsageAttempt> rows = logged();
    QVERIFY(!rows.at(0).error);
    QCOMPARE(rows.at(1).error, std::optional(AiErrorKind::BadAnswer));
    QCOMPARE(rows.at(1).httpStatus, 200);
    QCOMPARE(rows.at(1).cost.amount, std::optional(Money{3'000'000}));
    QVERIFY(!rows.at(1).errorText.isEmpty());
}

void OrchestratorTest::givesUpOnAFormThatStaysWrong()
{
    m_server->on(pathA, Server::answer(200, good("I would rather talk.")));
    m_server->on(pathB, Server::answer(200, good(R"({"title":"Cook"})")));
    Request form = request();
    form.output = OutputSchema{QStringLiteral("job"),
        QJsonDocument::fromJson(
            R"({"type":"object","required":["title"],"properties":{"title":{"type":"string"}}})")
            .object()};
    const CallResult result = complete(form);
    QVERIFY(result);
    QCOMPARE(result->served.ref.provider, QStringLiteral("b"));
    QCOMPARE(result->attempts.size(), 3);

    m_server->on(pathB, Server::answer(200, good("So would I.")));
    const CallResult nobody = complete(form);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, AiErrorKind::BadAnswer);
    // Neither refused nor unreachable.
    QCOMPARE(exitCode(nobody.error().toError().kind), 1);
}

void OrchestratorTest::aCutStreamIsNoSuccess()
{
    m_server->on(pathA, [](const Server::Request &) {
        return Server::Script{Server::eventHead(),
            Server::send(
                "data: {\"model\":\"served\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Half "
                "a\"}}]}\n\n"),
            Server::pause(20), Server::close()};
    });
    m_server->on(pathB, Server::answer(200, good("From b")));
    Request streamed = request();
    streamed.stream = true;
    QStringList pieces;
    QMutex guard;
    const CallResult result = complete(streamed, {.sink = [&](const QString &piece) {
        const QMutexLocker locked(&guard);
        pieces.append(piece);
    }});
    QVERIFY(!result);
    QCOMPARE(pieces, QStringList{QStringLiteral("Half a")});
    QVERIFY2(m_server->requests().size() == 1, "a second text after the first would be worse than an error");
    const QList<usage::UsageAttempt> rows = logged();
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows.constFirst().usage.estimated, "what came was paid for");
    QVERIFY(rows.constFirst().usage.total() > 0);
}

void OrchestratorTest::openCircuitsAreSkipped()
{
    m_providers[0].retries = 0;
    configure();
    m_server->on(pathA, broken(500));
    m_server->on(pathB, Server::answer(200, good("From b")));
    QSignalSpy changed(m_orchestrator.get(), &Orchestrator::conditionsChanged);
    for (int i = 0; i < CircuitBreaker::failuresInARow; ++i) {
        QVERIFY(complete(request()));
    }
    QTRY_COMPARE(changed.size(), 1);
    const qsizetype before = m_server->requests().size();
    QVERIFY(complete(request()));
    QCOMPARE(m_server->requests().size(), before + 1);
    const CallResult past = complete(request());
    QCOMPARE(past->decision.candidates.constFirst().reason, routing::SkipReason::CircuitOpen);
    QCOMPARE(logged().constFirst().fallbackReason, QStringLiteral("circuit_open"));
    m_orchestrator->forgive(QStringLiteral("a"));
    QCOMPARE(take(m_orchestrator->conditions()).constFirst().circuit, CircuitBreaker::State::Closed);
}

void OrchestratorTest::theSameKeyMakesOneCall()
{
    m_server->onEach(pathA, {broken(401), Server::answer(200, good("Hi"))});
    m_server->on(pathB, broken(401));
    Request keyed = request();
    keyed.idempotencyKey = QStringLiteral("0192-1");
    QVERIFY2(!complete(keyed), "failures are not remembered");
    const CallResult first = complete(keyed);
    const CallResult second = complete(keyed);
    QVERIFY(first && second);
    QCOMPARE(first->call, second->call);
    QCOMPARE(m_server->requests().size(), 3);
}

void OrchestratorTest::aLockedKeychainIsNoMissingKey()
{
    m_keys->m_locked = true;
    configure(false);
    const CallResult result = complete(request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AiErrorKind::Keychain);
    QCOMPARE(exitCode(result.error().toError().kind), 8);
    QCOMPARE(m_server->requests().size(), 0);
}

void OrchestratorTest::pinnedCallsHaveNoRoute()
{
    m_server->on(pathA, Server::answer(200, good("From a")));
    m_server->on(pathB, broken(401));
    Request pinned = request();
    pinned.pinned = ModelRef{QStringLiteral("b"), QStringLiteral("model-x")};
    const CallResult result = complete(pinned, {.builtIn = builtIn(QStringLiteral("Read here"))});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AiErrorKind::Auth);
    QCOMPARE(m_server->requests().size(), 1);
}

void OrchestratorTest::noMoreAtOnceThanAllowed()
{
    m_providers[0].parallel = 2;
    configure();
    std::atomic_int inside = 0;
    std::atomic_int most = 0;
    m_server->on(pathA, [&](const Server::Request &) {
        most = std::max(most.load(), ++inside);
        Server::Script script{Server::pause(30)};
        script += Server::answer(200, good("Hi"));
        --inside;
        return script;
    });
    QList<QFuture<CallResult>> calls;
    for (int i = 0; i < 8; ++i) {
        calls.append(m_orchestrator->complete(request()));
    }
    for (QFuture<CallResult> &call : calls) {
        QVERIFY(take(call));
    }
    QVERIFY(m_server->connections() <= 2);
    QCOMPARE(logged().size(), 8);
}

void OrchestratorTest::closingLogsWhatRuns()
{
    m_server->on(pathA, {Server::stall()});
    QFuture<CallResult> call = m_orchestrator->complete(request());
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_orchestrator.reset();
    QVERIFY(call.isFinished());
    QCOMPARE(call.result().error().kind, AiErrorKind::Cancelled);
    QCOMPARE(logged().size(), 1);
}

void OrchestratorTest::unsavedProvidersCanBeTested()
{
    m_server->on("/new/chat/completions", Server::answer(200, good("OK")));
    UnsavedProvider unsaved{provider(QStringLiteral("new"), m_server->url(QStringLiteral("/new"))),
        Secret(QByteArrayLiteral("sk-new-0123456789"))};
    Request test = request();
    test.task = AiTask::Test;
    test.pinned = ModelRef{QStringLiteral("new"), QStringLiteral("m")};
    const CallResult result = complete(test, {.unsaved = unsaved});
    QVERIFY(result);
    QCOMPARE(m_server->lastRequest().header("Authorization"), QByteArrayLiteral("Bearer sk-new-0123456789"));
    QVERIFY(logged().constFirst().isTest);
}

void OrchestratorTest::nothingOfTheKeyIsLogged()
{
    m_server->on(pathA,
        Server::answer(401,
            R"({"error":{"message":"Incorrect API key provided: sk-test-0123456789","code":"invalid_api_key"}})"));
    m_server->on(pathB, broken(401));
    const CallResult result = complete(request());
    QVERIFY(!result);
    for (const usage::UsageAttempt &row : logged()) {
        QVERIFY(!row.errorText.contains(QStringLiteral("sk-test-0123456789")));
    }
    m_orchestrator.reset();
    m_database.reset();
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(m_workspace->workspace().databaseFile() + suffix);
        if (file.open(QIODevice::ReadOnly)) {
            QVERIFY(!file.readAll().contains("sk-test-0123456789"));
        }
    }
}

QTEST_GUILESS_MAIN(OrchestratorTest)
#include "tst_orchestrator.moc"
