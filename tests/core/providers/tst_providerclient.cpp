#include "core/providers/ProviderClient.h"
#include "tests/core/providers/ProtocolCase.h"
#include "tests/support/HostileServer.h"

#include <QCoroTask>
#include <QTest>
#include <QTimer>

using namespace aio;
using namespace aio::providers;
using namespace aio::providers::testing;
using ai::AiErrorKind;
using Server = HostileServer;

namespace {

const QByteArray goodBody =
    R"({"id":"c","model":"served","choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}],)"
    R"("usage":{"prompt_tokens":2,"completion_tokens":1}})";
const QByteArray firstChunk =
    "data: {\"model\":\"served\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"}}],"
    "\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":1}}\n\n";
const QByteArray lastChunks =
    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    "data: [DONE]\n\n";
const QByteArray key = "sk-test-0123456789abcdef";
const QByteArray path = "/v1/chat/completions";

HttpLimits quick()
{
    HttpLimits limits{.maxBytes = 1'000'000, .maxErrorBytes = 4096};
    limits.connectMs = limits.idleMs = 1500;
    limits.settleMs = 300;
    return limits;
}

} // namespace

class ProviderClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAnswers();
    void streamedAnswers();
    void failures_data();
    void failures();
    void brokenStreamsKeepWhatCame_data();
    void brokenStreamsKeepWhatCame();
    void wholeStreamsEndWell_data();
    void wholeStreamsEndWell();
    void deadlinesEnd();
    void stopsEnd_data();
    void stopsEnd();
    void nobodyAnswers();
    void redirects_data();
    void redirects();
    void keysStayOnThisNetwork();
    void echoedKeysAreRemoved();
    void requestsAreSentOnce();
    void slowAnswersAreWaitedFor();
    void clientsMayGoWithTheirAnswer();
    void headersAreOnesOwn();
    void proxiesAreUsed();
    void badProxiesAreRefused();
    void manyAtOnce();
    void destructionEndsAll();
    void modelPages();

private:
    [[nodiscard]] ai::ProviderConfig config(const Server &server) const
    {
        ai::ProviderConfig config;
        config.name = QStringLiteral("Testing");
        config.baseUrl = server.url();
        config.proxy = QStringLiteral("none");
        config.timeoutMs = 10'000;
        return config;
    }

    AttemptResult attempt(const ai::ProviderConfig &config, bool stream, AttemptControl control = {})
    {
        ProviderClient client(quick());
        ai::Request request = plainRequest();
        request.stream = stream;
        return QCoro::waitFor(
            client.attempt(config, ai::Secret(key), model(QStringLiteral("m")), request, std::move(control)));
    }
};

void ProviderClientTest::wholeAnswers()
{
    Server server;
    server.on(path, Server::answer(200, goodBody));
    const AttemptResult result = attempt(config(server), false);
    QVERIFY(result.outcome);
    QCOMPARE(result.outcome->text, QStringLiteral("Hi"));
    QCOMPARE(result.outcome->modelServed, QStringLiteral("served"));
    QCOMPARE(result.outcome->usage.input, std::optional<qint64>(2));
    QVERIFY(result.latencyMicroseconds > 0);
    QVERIFY(!result.firstTextMicroseconds && !result.textShown);
    QCOMPARE(server.lastRequest().header("authorization"), "Bearer " + key);
    QCOMPARE(server.lastRequest().header("content-type"), QByteArray("application/json"));
    QVERIFY(server.lastRequest().header("user-agent").startsWith("AIOrchestrator/"));
}

void ProviderClientTest::streamedAnswers()
{
    Server server;
    server.on(path,
        {Server::eventHead(), Server::send(firstChunk.left(40)), Server::pause(50),
            Server::send(firstChunk.mid(40)), Server::pause(50), Server::send(lastChunks), Server::close()});
    QStringList pieces;
    AttemptControl control;
    control.sink = [&pieces](const QString &piece) { pieces.append(piece); };
    const AttemptResult result = attempt(config(server), true, control);
    QVERIFY(result.outcome);
    QCOMPARE(pieces, QStringList{QStringLiteral("Hi")});
    QCOMPARE(result.outcome->text, QStringLiteral("Hi"));
    QVERIFY(result.textShown);
    QVERIFY(result.firstTextMicroseconds && *result.firstTextMicroseconds <= result.latencyMicroseconds);
    QCOMPARE(server.lastRequest().header("accept"), QByteArray("text/event-stream"));
}

void ProviderClientTest::failures_data()
{
    QTest::addColumn<QList<HostileServer::Step>>("script");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("retryable");
    const auto row = [](const char *name, const Server::Script &script, bool stream, AiErrorKind kind,
                         bool retryable) {
        QTest::newRow(name) << script << stream << int(kind) << retryable;
    };
    const QByteArray jsonType = "Content-Type: application/json\r\n";
    const QByteArray html = "<html><title>Sign in</title></html>";
    row("html page", Server::answer(200, html, "Content-Type: text/html\r\n"), false, AiErrorKind::BadAnswer,
        true);
    row("html page for a stream", Server::answer(200, html, "Content-Type: text/html\r\n"), true,
        AiErrorKind::BadAnswer, true);
    row("plain text for a stream", Server::answer(200, "it works", "Content-Type: text/plain\r\n"), true,
        AiErrorKind::BadAnswer, true);
    row("cut JSON", Server::answer(200, goodBody.left(60)), false, AiErrorKind::BadAnswer, true);
    row("useless JSON for a stream", Server::answer(200, R"({"ok":true})"), true, AiErrorKind::BadAnswer,
        true);
    row("no events", Server::events({}), true, AiErrorKind::BadAnswer, true);
    row("events for a whole answer", Server::events(firstChunk + lastChunks), false, AiErrorKind::BadAnswer,
        true);
    row("reset before the answer", {Server::reset()}, false, AiErrorKind::Network, true);
    row("closed before the answer", {Server::close()}, false, AiErrorKind::Network, true);
    row("closed in the body",
        {Server::send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n" + jsonType + "\r\n{"), Server::close()},
        false, AiErrorKind::Network, true);
    row("reset in the body",
        {Server::send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n" + jsonType + "\r\n{"), Server::pause(50),
            Server::reset()},
        false, AiErrorKind::Network, true);
    row("silence in the body",
        {Server::send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n" + jsonType + "\r\n{"), Server::stall()},
        false, AiErrorKind::Timeout, true);
    row("silence in a stream", {Server::eventHead(), Server::send(firstChunk), Server::stall()}, true,
        AiErrorKind::Timeout, true);
    row("no HTTP", {Server::send("220 mail.example.com ESMTP\r\n\r\n"), Server::close()}, false,
        AiErrorKind::Network, true);
    row("announced too large",
        {Server::send("HTTP/1.1 200 OK\r\nContent-Length: 209715200\r\n" + jsonType + "\r\n{"),
            Server::stall()},
        false, AiErrorKind::BadAnswer, false);
    row("endless body", {Server::head(200, jsonType), Server::endless(QByteArray(60'000, ' '))}, false,
        AiErrorKind::BadAnswer, false);
    row("endless stream", {Server::eventHead(), Server::endless(QByteArray(": x\n\n").repeated(5000))}, true,
        AiErrorKind::BadAnswer, false);
    row("endless error", {Server::head(500, jsonType), Server::endless(QByteArray(60'000, 'x'))}, false,
        AiErrorKind::Overloaded, true);
    // qCompress puts the length before the stream of RFC 1950 that "deflate" means.
    row("compressed to explode",
        Server::answer(200, qCompress(QByteArray(64'000'000, ' '), 9).mid(4),
            jsonType + "Content-Encoding: deflate\r\n"),
        false, AiErrorKind::BadAnswer, false);
    row("bad compression", Server::answer(200, goodBody, jsonType + "Content-Encoding: gzip\r\n"), false,
        AiErrorKind::BadAnswer, false);
    row("401", Server::answer(401, R"({"error":{"message":"x","code":"invalid_api_key"}})"), false,
        AiErrorKind::Auth, false);
    row("401 with a challenge",
        Server::answer(401, R"({"error":{"message":"x"}})", "WWW-Authenticate: Basic realm=\"x\"\r\n"), false,
        AiErrorKind::Auth, false);
    row("407", Server::answer(407, "", ""), false, AiErrorKind::BadRequest, false);
    row("429 for a stream", Server::answer(429, R"({"error":{"message":"x","code":"rate_limit_exceeded"}})"),
        true, AiErrorKind::RateLimit, true);
    row("500 and not again", Server::answer(500, "", "x-should-retry: false\r\n"), true,
        AiErrorKind::Overloaded, false);
    row("204", Server::answer(204, ""), false, AiErrorKind::BadAnswer, true);
}

void ProviderClientTest::failures()
{
    QFETCH(QList<HostileServer::Step>, script);
    QFETCH(bool, stream);
    QFETCH(int, kind);
    QFETCH(bool, retryable);
    Server server;
    server.on(path, script);
    const AttemptResult result = attempt(config(server), stream);
    QVERIFY(!result.outcome);
    const ai::AiError &error = result.outcome.error().error;
    QVERIFY2(int(error.kind) == kind, qPrintable(ai::aiErrorKindName(error.kind) + u' ' + error.detail));
    QCOMPARE(error.retryable, retryable);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.detail.size() <= ai::AiError::maxDetail);
    QVERIFY(!error.detail.contains(QString::fromLatin1(key)));
}

void ProviderClientTest::brokenStreamsKeepWhatCame_data()
{
    QTest::addColumn<QList<HostileServer::Step>>("end");
    QTest::addColumn<int>("kind");
    using Steps = QList<HostileServer::Step>;
    QTest::newRow("closed") << Steps{Server::close()} << int(AiErrorKind::BadAnswer);
    QTest::newRow("reset") << Steps{Server::pause(60), Server::reset()} << int(AiErrorKind::Network);
    QTest::newRow("silent") << Steps{Server::stall()} << int(AiErrorKind::Timeout);
    QTest::newRow("cut in an event") << Steps{Server::send("data: {\"choi"), Server::close()}
                                     << int(AiErrorKind::BadAnswer);
    QTest::newRow("error event") << Steps{
        Server::send("data: {\"error\":{\"type\":\"server_error\",\"message\":\"x\"}}\n\n"),
        Server::stall()} << int(AiErrorKind::Overloaded);
    QTest::newRow("event without end")
        << Steps{Server::send("data: "), Server::endless(QByteArray(60'000, 'x'))}
        << int(AiErrorKind::BadAnswer);
}

void ProviderClientTest::brokenStreamsKeepWhatCame()
{
    QFETCH(QList<HostileServer::Step>, end);
    QFETCH(int, kind);
    Server server;
    server.on(path, Server::Script{Server::eventHead(), Server::send(firstChunk)} + end);
    AttemptControl control;
    control.sink = [](const QString &) {};
    const AttemptResult result = attempt(config(server), true, control);
    QVERIFY(!result.outcome);
    const ai::FailedAttempt &failed = result.outcome.error();
    QVERIFY2(int(failed.error.kind) == kind,
        qPrintable(ai::aiErrorKindName(failed.error.kind) + u' ' + failed.error.detail));
    QCOMPARE(failed.partialText, QStringLiteral("Hi"));
    QCOMPARE(failed.modelServed, QStringLiteral("served"));
    QCOMPARE(failed.usage.input, std::optional<qint64>(9));
    QVERIFY(result.textShown);
}

void ProviderClientTest::wholeStreamsEndWell_data()
{
    QTest::addColumn<QList<HostileServer::Step>>("script");
    using Steps = QList<HostileServer::Step>;
    const QByteArray stream = firstChunk + lastChunks;
    QTest::newRow("connection stays open")
        << Steps{Server::eventHead(), Server::send(stream), Server::stall()};
    QTest::newRow("reset afterwards")
        << Steps{Server::eventHead(), Server::send(stream), Server::pause(50), Server::reset()};
    QTest::newRow("no final line end") << Server::events(stream.chopped(2));
    QTest::newRow("carriage returns") << Server::events(QByteArray(stream).replace('\n', '\r'));
    QTest::newRow("octet stream") << Steps{Server::head(200, "Content-Type: application/octet-stream\r\n"),
        Server::send(stream), Server::close()};
    QTest::newRow("no type") << Steps{Server::head(200, {}), Server::send(stream), Server::close()};
    QTest::newRow("whole JSON") << Server::answer(200, goodBody);
    QTest::newRow("byte by byte") << [&stream] {
        Steps steps{Server::eventHead()};
        for (const char byte : stream) {
            steps.append(Server::send(QByteArray(1, byte)));
        }
        return steps << Server::close();
    }();
}

void ProviderClientTest::wholeStreamsEndWell()
{
    QFETCH(QList<HostileServer::Step>, script);
    Server server;
    server.on(path, script);
    QString shown;
    AttemptControl control;
    control.sink = [&shown](const QString &piece) { shown += piece; };
    const AttemptResult result = attempt(config(server), true, control);
    QVERIFY2(result.outcome, result.outcome ? "" : qPrintable(result.outcome.error().error.detail));
    QCOMPARE(result.outcome->text, QStringLiteral("Hi"));
    QCOMPARE(shown, QStringLiteral("Hi"));
}

void ProviderClientTest::deadlinesEnd()
{
    Server server;
    server.on(path, {Server::stall()});
    ai::ProviderConfig own = config(server);
    own.timeoutMs = 150;
    QCOMPARE(attempt(own, false).outcome.error().error.kind, AiErrorKind::Timeout);
    AttemptControl control;
    control.deadline = QDeadlineTimer(150);
    const AttemptResult late = attempt(config(server), false, control);
    QCOMPARE(late.outcome.error().error.kind, AiErrorKind::Timeout);
    QVERIFY(late.outcome.error().error.message.contains(QStringLiteral("Testing")));
    // A stream that always brings a little has an end, too.
    server.on(path, [](const Server::Request &) {
        Server::Script script{Server::eventHead()};
        for (int count = 0; count < 200; ++count) {
            script << Server::send(": ping\n\n") << Server::pause(20);
        }
        return script;
    });
    QCOMPARE(attempt(own, true).outcome.error().error.kind, AiErrorKind::Timeout);
    const qsizetype before = server.requests().size();
    control.deadline = QDeadlineTimer(0);
    QCOMPARE(attempt(config(server), false, control).outcome.error().error.kind, AiErrorKind::Timeout);
    QCOMPARE(server.requests().size(), before);
}

void ProviderClientTest::stopsEnd_data()
{
    QTest::addColumn<int>("afterMs");
    QTest::newRow("before it starts") << 0;
    QTest::newRow("while it waits") << 100;
}

void ProviderClientTest::stopsEnd()
{
    QFETCH(int, afterMs);
    Server server;
    server.on(path, {Server::eventHead(), Server::send(firstChunk), Server::pause(5000)});
    std::stop_source source;
    AttemptControl control;
    control.stop = source.get_token();
    if (afterMs == 0) {
        source.request_stop();
    } else {
        QTimer::singleShot(afterMs, this, [&source] { source.request_stop(); });
    }
    const AttemptResult result = attempt(config(server), true, control);
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().error.kind, AiErrorKind::Cancelled);
    QVERIFY(!result.outcome.error().error.retryable);
    QCOMPARE(server.requests().size(), afterMs == 0 ? 0 : 1);
}

void ProviderClientTest::nobodyAnswers()
{
    quint16 port = 0;
    {
        Server server;
        port = quint16(server.url().port());
    }
    ai::ProviderConfig gone;
    gone.proxy = QStringLiteral("none");
    gone.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(port));
    const ai::AiError refused = attempt(gone, false).outcome.error().error;
    QCOMPARE(refused.kind, AiErrorKind::Network);
    QVERIFY(refused.retryable);
    QVERIFY(refused.hint.contains(QStringLiteral("Start the server")));

    gone.baseUrl = QUrl(QStringLiteral("https://127.0.0.1:%1/v1").arg(port));
    QCOMPARE(attempt(gone, false).outcome.error().error.kind, AiErrorKind::Network);

    Server plain;
    plain.on(path, Server::answer(200, goodBody));
    gone.baseUrl = plain.url();
    gone.baseUrl.setScheme(QStringLiteral("https"));
    gone.timeoutMs = 2000;
    const AiErrorKind kind = attempt(gone, false).outcome.error().error.kind;
    QVERIFY2(kind == AiErrorKind::Tls || kind == AiErrorKind::Timeout || kind == AiErrorKind::Network,
        qPrintable(ai::aiErrorKindName(kind)));

    for (const char *bad : {"", "ftp://127.0.0.1/", "not an address", "https://"}) {
        gone.baseUrl = QUrl(QString::fromLatin1(bad));
        QCOMPARE(attempt(gone, false).outcome.error().error.kind, AiErrorKind::BadRequest);
    }
}

void ProviderClientTest::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location"); // OTHER: another server; HERE: this one
    QTest::addColumn<int>("kind"); // -1: followed
    QTest::newRow("same origin") << 307 << QByteArray("/moved") << -1;
    QTest::newRow("same origin in full") << 308 << QByteArray("HERE/moved") << -1;
    QTest::newRow("other origin") << 307 << QByteArray("OTHER/moved") << int(AiErrorKind::BadAnswer);
    QTest::newRow("other host") << 308 << QByteArray("http://example.invalid/")
                                << int(AiErrorKind::BadAnswer);
    QTest::newRow("other scheme") << 301 << QByteArray("https://127.0.0.1/") << int(AiErrorKind::BadAnswer);
    QTest::newRow("would lose the body") << 302 << QByteArray("/moved") << int(AiErrorKind::BadAnswer);
    QTest::newRow("in a circle") << 307 << QByteArray("/v1/chat/completions") << int(AiErrorKind::BadAnswer);
    QTest::newRow("no target") << 307 << QByteArray() << int(AiErrorKind::BadAnswer);
}

void ProviderClientTest::redirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(int, kind);
    Server server;
    Server other;
    location.replace("OTHER", other.url().toEncoded()).replace("HERE", server.url().toEncoded());
    server.on(path, Server::answer(status, {}, "Location: " + location + "\r\n"));
    server.on("/moved", Server::answer(200, goodBody));
    other.on("/moved", Server::answer(200, goodBody));
    const AttemptResult result = attempt(config(server), false);
    QVERIFY2(other.requests().isEmpty(), "the key went to another origin");
    if (kind < 0) {
        QVERIFY(result.outcome);
        QCOMPARE(server.lastRequest().path, QByteArray("/moved"));
        QVERIFY(server.lastRequest().body.contains("Hello"));
    } else {
        QVERIFY(!result.outcome);
        QCOMPARE(int(result.outcome.error().error.kind), kind);
        QVERIFY(!result.outcome.error().error.retryable);
        QVERIFY(server.requests().size() <= 4);
    }
}

void ProviderClientTest::keysStayOnThisNetwork()
{
    ai::ProviderConfig open;
    open.baseUrl = QUrl(QStringLiteral("http://example.invalid/v1"));
    open.proxy = QStringLiteral("none");
    const ai::AiError error = attempt(open, false).outcome.error().error;
    QCOMPARE(error.kind, AiErrorKind::Tls);
    QVERIFY(!error.retryable);
    QVERIFY(error.hint.contains(QStringLiteral("https://")));
}

void ProviderClientTest::echoedKeysAreRemoved()
{
    Server server;
    server.on(path, [](const Server::Request &request) {
        const QByteArray header = request.header("authorization");
        return Server::answer(400,
            "{\"error\":{\"message\":\"got " + header + " and " + key.toBase64() + "\",\"code\":\"" + key
                + "\",\"param\":\"" + key + "\"}}",
            "x-request-id: " + key + "\r\n");
    });
    const ai::AiError error = attempt(config(server), false).outcome.error().error;
    for (const QString &text :
        {error.message, error.hint, error.detail, error.providerCode, error.parameter, error.requestId}) {
        QVERIFY2(!text.contains(QString::fromLatin1(key)), qPrintable(text));
        QVERIFY2(!text.contains(QString::fromLatin1(key.toBase64())), qPrintable(text));
    }
    QVERIFY(error.detail.contains(QStringLiteral("***")));
}

void ProviderClientTest::requestsAreSentOnce()
{
    // A request that a server took and did not answer may have been paid for.
    Server server;
    server.on(path, {Server::pause(30), Server::close()});
    QVERIFY(!attempt(config(server), false).outcome);
    QCOMPARE(server.requests().size(), 1);
    server.on(path, {Server::pause(30), Server::reset()});
    QVERIFY(!attempt(config(server), false).outcome);
    QCOMPARE(server.requests().size(), 2);
}

void ProviderClientTest::slowAnswersAreWaitedFor()
{
    // Longer than it may take to connect, on a new connection and on one that is used again.
    Server server;
    const Server::Script slow = Server::Script{Server::pause(2000)} + Server::answer(200, goodBody);
    server.onEach(path, {slow, slow});
    ProviderClient client(quick());
    for (int count = 0; count < 2; ++count) {
        const AttemptResult result = QCoro::waitFor(
            client.attempt(config(server), ai::Secret(key), model(QStringLiteral("m")), plainRequest(), {}));
        QVERIFY2(result.outcome, result.outcome ? "" : qPrintable(result.outcome.error().error.detail));
    }
    QCOMPARE(server.connections(), 1);
    server.on("/v1/models", Server::Script{Server::pause(2000)} + Server::answer(200, R"({"data":[]})"));
    QVERIFY(QCoro::waitFor(client.models(config(server), ai::Secret(key), {})));
}

void ProviderClientTest::clientsMayGoWithTheirAnswer()
{
    Server server;
    server.on(path, Server::answer(200, goodBody));
    auto client = std::make_unique<ProviderClient>(quick());
    bool answered = false;
    const auto use = [&]() -> QCoro::Task<void> {
        const AttemptResult result = co_await client->attempt(
            config(server), ai::Secret(key), model(QStringLiteral("m")), plainRequest(), {});
        answered = result.outcome.has_value();
        client.reset();
    };
    QCoro::waitFor(use());
    QVERIFY(answered && !client);
}

void ProviderClientTest::headersAreOnesOwn()
{
    Server server;
    server.on(path, Server::answer(200, goodBody, "Set-Cookie: a=b\r\n"));
    ai::ProviderConfig own = config(server);
    own.headers = {{QStringLiteral("X-Team"), QStringLiteral("hr")},
        {QStringLiteral("X-Bad"), QStringLiteral("a\r\nX-Injected: 1")},
        {QStringLiteral("Host"), QStringLiteral("evil")}, {QStringLiteral("X Bad"), QStringLiteral("1")},
        {QStringLiteral("Cookie"), QStringLiteral("c=d")}};
    ProviderClient client(quick());
    for (int count = 0; count < 2; ++count) {
        const AttemptResult result = QCoro::waitFor(
            client.attempt(own, ai::Secret(key), model(QStringLiteral("m")), plainRequest(), {}));
        QVERIFY(result.outcome);
        const Server::Request request = server.lastRequest();
        QCOMPARE(request.header("x-team"), QByteArray("hr"));
        QVERIFY(request.header("host").startsWith("127.0.0.1"));
        for (const char *name : {"x-injected", "x-bad", "x bad", "cookie"}) {
            QVERIFY2(request.header(name).isEmpty(), name);
        }
    }
    QCOMPARE(server.connections(), 1);
}

void ProviderClientTest::proxiesAreUsed()
{
    Server proxy;
    proxy.on("http://localhost:1/v1/chat/completions", Server::answer(200, goodBody));
    ai::ProviderConfig behind;
    behind.baseUrl = QUrl(QStringLiteral("http://localhost:1/v1"));
    behind.proxy = QStringLiteral("127.0.0.1:%1").arg(proxy.url().port());
    const AttemptResult result = attempt(behind, false);
    QVERIFY2(result.outcome, result.outcome ? "" : qPrintable(result.outcome.error().error.detail));
    QCOMPARE(proxy.requests().size(), 1);
}

void ProviderClientTest::badProxiesAreRefused()
{
    Server server;
    server.on(path, Server::answer(200, goodBody));
    ai::ProviderConfig wrong = config(server);
    for (const char *proxy : {"nonsense", "host:", ":3128", "host:99999"}) {
        wrong.proxy = QString::fromLatin1(proxy);
        QCOMPARE(attempt(wrong, false).outcome.error().error.kind, AiErrorKind::Network);
    }
    QVERIFY(server.requests().isEmpty());
}

void ProviderClientTest::manyAtOnce()
{
    Server server;
    server.on(path, Server::Script{Server::pause(300)} + Server::answer(200, goodBody));
    ProviderClient client(quick());
    std::vector<QCoro::Task<AttemptResult>> tasks;
    constexpr int calls = 40;
    for (int count = 0; count < calls; ++count) {
        tasks.push_back(
            client.attempt(config(server), ai::Secret(key), model(QStringLiteral("m")), plainRequest(), {}));
    }
    for (QCoro::Task<AttemptResult> &task : tasks) {
        QVERIFY(QCoro::waitFor(task).outcome);
    }
    QCOMPARE(server.requests().size(), calls);
    QCOMPARE(server.connections(), calls);
}

void ProviderClientTest::destructionEndsAll()
{
    Server server;
    server.on(path, {Server::stall()});
    auto client = std::make_unique<ProviderClient>(quick());
    QCoro::Task<AttemptResult> one =
        client->attempt(config(server), ai::Secret(key), model(QStringLiteral("m")), plainRequest(), {});
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    const AttemptResult result = QCoro::waitFor(one);
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().error.kind, AiErrorKind::Cancelled);
}

void ProviderClientTest::modelPages()
{
    Server server;
    server.on("/v1/models", Server::answer(200, R"({"data":[{"id":"a"},{"id":"b"}]})"));
    ProviderClient client(quick());
    const auto models = QCoro::waitFor(client.models(config(server), ai::Secret(key), {}));
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    QCOMPARE(server.lastRequest().method, QByteArray("GET"));
    server.on("/v1/models", Server::answer(403, "{}"));
    const auto refused = QCoro::waitFor(client.models(config(server), ai::Secret(key), {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, AiErrorKind::Auth);
}

QTEST_GUILESS_MAIN(ProviderClientTest)
#include "tst_providerclient.moc"
