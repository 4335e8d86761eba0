#include "core/providers/ChatCompletions.h"
#include "core/providers/CredentialTest.h"
#include "tests/core/providers/ProtocolCase.h"
#include "tests/support/HostileServer.h"

#include <QCoroTask>
#include <QTest>
#include <QTimer>

using namespace aio;
using namespace aio::providers;
using namespace aio::providers::testing;
using Server = HostileServer;

namespace {

const QByteArray key = "sk-test-0123456789abcdef";

} // namespace

class CredentialTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepTellsItself_data();
    void everyStepTellsItself();
    void nobodyListens();
    void noSecureConnection();
    void keysAreAskedFor();
    void openListsProveNothing();
    void stopsEnd();
    void answersAreOnlyAskedForWhenWanted();
    void jsonIsAsPromised();

private:
    TestReport run(const ai::ProviderConfig &config, TestOptions options = {}, const QByteArray &secret = key)
    {
        ProviderClient client;
        return QCoro::waitFor(testCredential(client, config, ai::Secret(secret), std::move(options)));
    }

    static ai::ProviderConfig config(const Server &server)
    {
        ai::ProviderConfig config;
        config.name = QStringLiteral("Testing");
        config.baseUrl = server.url();
        config.proxy = QStringLiteral("none");
        config.fastModel = QStringLiteral("a");
        return config;
    }

    static QString outline(const TestReport &report)
    {
        QStringList steps;
        for (const TestStep &step : report.steps) {
            steps.append(testStepName(step.kind) + (step.ok ? u'+' : u'-'));
        }
        return steps.join(u' ');
    }
};

void CredentialTestTest::everyStepTellsItself_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("models");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("says"); // in the message of the last step
    const auto row = [](const char *name, int status, const char *models, const char *model,
                         const char *steps, const char *says) {
        QTest::newRow(name) << status << QByteArray(models) << QString::fromLatin1(model)
                            << QString::fromLatin1(steps) << QString::fromLatin1(says);
    };
    const char *list = R"({"data":[{"id":"a"},{"id":"b:latest"},{"id":"old","shutdown_date":"2020-01-01"},
        {"id":"soon","shutdown_date":"2999-01-01"}]})";
    row("well", 200, list, "", "reach+ authenticate+ model+", "a is available");
    row("tag of Ollama", 200, list, "b", "reach+ authenticate+ model+", "b is available");
    row("model not there", 200, list, "c", "reach+ authenticate+ model-", "does not list");
    row("model retired", 200, list, "old", "reach+ authenticate+ model-", "was retired");
    row("model to retire", 200, list, "soon", "reach+ authenticate+ model+", "until");
    row("wrong key", 401, R"({"error":{"message":"no"}})", "", "reach+ authenticate-",
        "does not accept the key");
    row("no list", 404, "", "", "reach+ authenticate+ model+", "cannot be seen");
    row("broken", 500, "", "", "reach+ authenticate-", "problem of its own");
    row("no provider", 200, "<html>hello</html>", "", "reach+ authenticate-", "cannot be read");
}

void CredentialTestTest::everyStepTellsItself()
{
    QFETCH(int, status);
    QFETCH(QByteArray, models);
    QFETCH(QString, model);
    QFETCH(QString, steps);
    QFETCH(QString, says);
    Server server;
    server.on("/v1/models", Server::answer(status, models));
    QStringList progress;
    TestOptions options;
    options.model = model;
    options.progress = [&progress](const TestStep &step) { progress.append(testStepName(step.kind)); };
    const TestReport report = run(config(server), options);
    QCOMPARE(outline(report), steps);
    QCOMPARE(progress.size(), report.steps.size());
    QVERIFY2(report.steps.constLast().message.contains(says), qPrintable(report.steps.constLast().message));
    QCOMPARE(report.isOk(), !steps.contains(u'-'));
    QVERIFY(report.isOk() || !report.steps.constLast().hint.isEmpty());
    for (const Server::Request &request : server.requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
    }
}

void CredentialTestTest::nobodyListens()
{
    ai::ProviderConfig gone;
    {
        Server server;
        gone = config(server);
    }
    const TestReport report = run(gone);
    QCOMPARE(outline(report), QStringLiteral("reach-"));
    QVERIFY(report.steps.at(0).message.contains(QStringLiteral("refuses connections")));
    gone.baseUrl = QUrl(QStringLiteral("nonsense"));
    QCOMPARE(outline(run(gone)), QStringLiteral("reach-"));
    gone.kind = ai::ProviderKind::BuiltIn;
    QCOMPARE(outline(run(gone)), QStringLiteral("reach+"));
}

void CredentialTestTest::noSecureConnection()
{
    // A server that speaks something else than TLS, and one that never says a word.
    Server server;
    ai::ProviderConfig secure = config(server);
    secure.baseUrl.setScheme(QStringLiteral("https"));
    TestOptions options;
    options.timeoutMs = 500;
    const TestReport report = run(secure, options);
    QCOMPARE(outline(report), QStringLiteral("reach+ tls-"));
    QVERIFY(!report.steps.at(1).message.isEmpty() && !report.steps.at(1).hint.isEmpty());
}

void CredentialTestTest::keysAreAskedFor()
{
    Server server;
    server.on("/v1/models", Server::answer(200, R"({"data":[{"id":"a"}]})"));
    const TestReport local = run(config(server), {}, {});
    QCOMPARE(outline(local), QStringLiteral("reach+ authenticate+ model+"));
    QVERIFY(local.steps.at(1).message.contains(QStringLiteral("No key")));
    ai::ProviderConfig paid = config(server);
    paid.kind = ai::ProviderKind::OpenAi;
    const qsizetype before = server.requests().size();
    QCOMPARE(outline(run(paid, {}, {})), QStringLiteral("reach+ authenticate-"));
    QCOMPARE(server.requests().size(), before);
    // A key with fewer rights may still answer.
    server.on("/models", Server::answer(403, R"({"error":{"message":"Missing scopes: api.model.read"}})"));
    QCOMPARE(outline(run(paid)), QStringLiteral("reach+ authenticate+ model+"));
}

void CredentialTestTest::openListsProveNothing()
{
    ai::ProviderConfig router;
    router.baseUrl = QUrl(QStringLiteral("https://openrouter.ai/api/v1"));
    const auto check = ChatCompletions().keyCheck(router);
    QVERIFY(check);
    QCOMPARE(check->url.toString(), QStringLiteral("https://openrouter.ai/api/v1/key"));
    router.baseUrl = QUrl(QStringLiteral("https://api.mistral.ai/v1"));
    QVERIFY(!ChatCompletions().keyCheck(router));
}

void CredentialTestTest::stopsEnd()
{
    Server server;
    server.on("/v1/models", {Server::stall()});
    std::stop_source source;
    TestOptions options;
    options.stop = source.get_token();
    QTimer::singleShot(100, this, [&source] { source.request_stop(); });
    const TestReport report = run(config(server), options);
    QCOMPARE(outline(report), QStringLiteral("reach+ authenticate-"));
    QVERIFY(report.steps.at(1).message.contains(QStringLiteral("cancelled")));
}

void CredentialTestTest::answersAreOnlyAskedForWhenWanted()
{
    Server server;
    server.on("/v1/models", Server::answer(200, R"({"data":[{"id":"a"}]})"));
    server.onEach("/v1/chat/completions",
        {Server::answer(
             400, R"({"error":{"message":"no","code":"unsupported_parameter","param":"max_tokens"}})"),
            Server::answer(
                200, R"({"model":"a-1","choices":[{"message":{"content":"O"},"finish_reason":"length"}],
                "usage":{"prompt_tokens":9,"completion_tokens":1}})")});
    TestOptions options;
    options.complete = true;
    const TestReport report = run(config(server), options);
    QCOMPARE(outline(report), QStringLiteral("reach+ authenticate+ model+ complete+"));
    QCOMPARE(report.modelServed, QStringLiteral("a-1"));
    QCOMPARE(report.usage.input, std::optional<qint64>(9));
    const QJsonObject body = json(server.lastRequest().body);
    QCOMPARE(body.value(QStringLiteral("max_tokens")).toInt(), 16);
}

void CredentialTestTest::jsonIsAsPromised()
{
    TestReport report;
    report.steps.append({.kind = TestStepKind::Reach, .ok = true, .ms = 3, .message = QStringLiteral("m")});
    report.models.append(model(QStringLiteral("a")));
    report.latencyMs = 7;
    const QJsonObject expected = json(R"({"provider":"p","ok":true,"steps":[
        {"name":"reach","ok":true,"ms":3,"message":"m","hint":""}],"models":1,"latency_ms":7,"cost_usd":"0.000000012"})");
    QCOMPARE(testReportJson(report, QStringLiteral("p"), ai::Money{12}), expected);
    for (int kind = 0; kind <= int(TestStepKind::Complete); ++kind) {
        QVERIFY(!testStepTitle(TestStepKind(kind)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(CredentialTestTest)
#include "tst_credentialtest.moc"
