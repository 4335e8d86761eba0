// How requests travel: what the answers of servers, good and bad, become on their way, which connections are
// used again, and that nothing a callback may do breaks the transfers beside it.

#include "core/providers/HttpClient.h"
#include "tests/support/HostileServer.h"

#include <QCoroTask>
#include <QTest>
#include <QThread>

#include <atomic>
#include <ctime>

using namespace aio;
using namespace aio::providers;
using Server = HostileServer;
using Appetite = HttpExchange::Appetite;
using namespace Qt::StringLiterals;

namespace {

const QByteArray path = "/v1/x";

HttpLimits quick()
{
    HttpLimits limits{.maxBytes = 1'000'000, .maxErrorBytes = 4096};
    limits.connectMs = limits.idleMs = 1500;
    limits.settleMs = 300;
    return limits;
}

HttpCall callTo(const QUrl &url, const QByteArray &body = "{}")
{
    HttpCall call;
    call.config.name = QStringLiteral("Testing");
    call.config.baseUrl = url;
    call.config.proxy = QStringLiteral("none");
    call.request = {.method = body.isEmpty() ? "GET" : "POST",
        .url = url,
        .headers = {{"Content-Type", "application/json"}},
        .body = body};
    call.deadline = QDeadlineTimer(5000);
    return call;
}

HttpCall callTo(const Server &server, const QByteArray &body = "{}")
{
    return callTo(server.url(QString::fromLatin1(path)), body);
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void refused_data();
    void refused();
    void headsAreBounded();
    void requestsAreAsBuilt();
    void longBodiesArriveWhole();
    void bodiesAreSentOnceOverOldConnections_data();
    void bodiesAreSentOnceOverOldConnections();
    void gettingIsTriedAgain();
    void connectionsAreUsedAgain_data();
    void connectionsAreUsedAgain();
    void sixtyFourAtOnce();
    void silenceAfterTheHeadEnds();
    void proxiesThatRefuseTunnels();
    void proxiesOfTheSystem();
    void sinksMayStopOthers();
    void sinksMaySendRequests();
    void sinksMayEndTheClient();
    void waitingTakesNoProcessor();
    void hostsThatAreNotThere();
    void clientsOfOtherThreads();

private:
    static HttpOutcome send(HttpCall call)
    {
        HttpClient client(quick());
        return QCoro::waitFor(client.send(std::move(call)));
    }
};

void HttpClientTest::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body) {
        QTest::newRow(name) << bytes << status << body;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello");
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", 200, "hi");
    row("no reason", "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n", 404, "");
    row("to the end", "HTTP/1.0 200 OK\r\n\r\nall of it", 200, "all of it");
    row("nothing to come", "HTTP/1.1 204 No\r\nContent-Length: 7\r\n\r\n", 204, "");
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1;x=y\r\n!\r\n0\r\n\r\n", 200,
        "hello!");
    row("trailers",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: CHUNKED\r\n\r\nA\r\n0123456789\r\n0\r\nX-Mark: late\r\n\r\n",
        200, "0123456789");
    row("told to go on", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", 200,
        "hi");
    row("an error with a body", "HTTP/1.1 500 No\r\nContent-Length: 3\r\n\r\nsad", 500, "sad");
    // qCompress puts the length before the stream of RFC 1950 that "deflate" means.
    const QByteArray packed = qCompress(QByteArray("again ").repeated(50)).mid(4);
    row("compressed",
        "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(packed.size())
            + "\r\n\r\n" + packed,
        200, QByteArray("again ").repeated(50));
}

void HttpClientTest::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const qsizetype step : {bytes.size(), qsizetype(1)}) {
        Server::Script script;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            script << Server::send(bytes.mid(at, step));
        }
        Server server;
        server.on(path, script << Server::close());
        const HttpOutcome outcome = send(callTo(server));
        QVERIFY2(!outcome.failure, outcome.failure ? qPrintable(outcome.failure->detail) : "");
        QCOMPARE(outcome.answer.status, status);
        QCOMPARE(outcome.answer.body, body);
        QVERIFY(!outcome.streamed);
        QVERIFY2(outcome.answer.header("x-mark").isEmpty(), "a trailer is no header");
    }
}

void HttpClientTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("mail") << QByteArray("220 mail.example.com ESMTP\r\n\r\n");
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("only told to go on") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("half a body") << good + "Content-Length: 10\r\n\r\nhalf";
    QTest::newRow("half a chunk") << good + "Transfer-Encoding: chunked\r\n\r\n5\r\nhel";
    QTest::newRow("no last chunk") << good + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n";
    QTest::newRow("chunk without length") << good + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n";
    QTest::newRow("huge chunk") << good + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n";
    QTest::newRow("unknown compression") << good + "Content-Encoding: x-own\r\nContent-Length: 2\r\n\r\nhi";
}

void HttpClientTest::refused()
{
    QFETCH(QByteArray, bytes);
    Server server;
    server.on(path, {Server::send(bytes), Server::pause(20), Server::close()});
    const HttpOutcome outcome = send(callTo(server));
    QVERIFY(outcome.failure);
    const ai::AiErrorKind kind = outcome.failure->kind;
    QVERIFY2(kind == ai::AiErrorKind::Network || kind == ai::AiErrorKind::BadAnswer,
        qPrintable(outcome.failure->detail));
    QVERIFY(!outcome.failure->message.isEmpty() && !outcome.failure->detail.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void HttpClientTest::headsAreBounded()
{
    const QByteArray many = QByteArray("X-A: y\r\n").repeated(1000);
    for (const Server::Script &script : {
             Server::Script{Server::send("HTTP/1.1 200 OK\r\n"), Server::endless(many)},
             Server::Script{Server::send("HTTP/1.1 200 OK\r\nX: "), Server::endless(QByteArray(60'000, 'x'))},
         }) {
        Server server;
        server.on(path, script);
        const HttpOutcome outcome = send(callTo(server));
        QVERIFY(outcome.failure);
        // Not by the deadline.
        QVERIFY(outcome.failure->kind == ai::AiErrorKind::Network
            || outcome.failure->kind == ai::AiErrorKind::BadAnswer);
    }
}

void HttpClientTest::requestsAreAsBuilt()
{
    Server server;
    server.on(path, Server::answer(200, "{}"));
    HttpCall call = callTo(server);
    call.request.url.setQuery(QStringLiteral("a=b%20c&d"));
    call.request.url.setUserName(QStringLiteral("mia"));
    call.request.url.setPassword(QStringLiteral("secret"));
    call.request.url.setFragment(QStringLiteral("part"));
    call.request.headers.append({"X-Empty"_ba, ""_ba});
    call.request.headers.append({"X-Word"_ba, "one two"_ba});
    QVERIFY(!send(call).failure);
    Server::Request request = server.lastRequest();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, path + "?a=b%20c&d");
    QCOMPARE(request.body, QByteArray("{}"));
    QCOMPARE(request.header("content-length"), QByteArray("2"));
    QCOMPARE(request.header("content-type"), QByteArray("application/json"));
    QCOMPARE(request.header("x-word"), QByteArray("one two"));
    QVERIFY(request.header("host").startsWith("127.0.0.1:"));
    QVERIFY(request.header("accept-encoding").contains("gzip"));
    for (const char *name : {"authorization", "expect", "cookie", "proxy-connection"}) {
        QVERIFY2(request.header(name).isEmpty(), name);
    }
    QVERIFY(std::any_of(request.headers.cbegin(), request.headers.cend(),
        [](const auto &header) { return header.first == "X-Empty" && header.second.isEmpty(); }));
    QVERIFY(!send(callTo(server, {})).failure);
    request = server.lastRequest();
    QCOMPARE(request.method, QByteArray("GET"));
    QVERIFY(request.body.isEmpty() && request.header("content-length").isEmpty());
}

void HttpClientTest::longBodiesArriveWhole()
{
    Server server;
    server.on(path, Server::answer(200, "{}"));
    QByteArray body(8'000'000, 'x');
    for (qsizetype at = 0; at < body.size(); at += 1000) {
        body[at] = char('a' + at / 1000 % 26);
    }
    const HttpOutcome outcome = send(callTo(server, body));
    QVERIFY2(!outcome.failure, outcome.failure ? qPrintable(outcome.failure->detail) : "");
    QVERIFY(server.lastRequest().body == body);
}

void HttpClientTest::bodiesAreSentOnceOverOldConnections_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("short") << 2;
    QTest::newRow("long") << 300'000;
}

void HttpClientTest::bodiesAreSentOnceOverOldConnections()
{
    QFETCH(int, size);
    const QByteArray body(size, 'x');
    // The server takes a request over the connection of the last one and hangs up: it may have been paid for.
    Server server;
    server.onEach(path, {Server::answer(200, "{}"), {Server::pause(30), Server::close()}});
    HttpClient client(quick());
    QVERIFY(!QCoro::waitFor(client.send(callTo(server, body))).failure);
    const HttpOutcome outcome = QCoro::waitFor(client.send(callTo(server, body)));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->kind, ai::AiErrorKind::Network);
    QVERIFY2(
        outcome.failure->message.contains(QStringLiteral("broke")), qPrintable(outcome.failure->message));
    QVERIFY(outcome.failure->retryable);
    const QString again = QStringLiteral("network error %1:").arg(int(QNetworkReply::ContentReSendError));
    QVERIFY2(outcome.failure->detail.contains(again), qPrintable(outcome.failure->detail));
    QCOMPARE(server.requests().size(), 2);
}

void HttpClientTest::gettingIsTriedAgain()
{
    Server server;
    server.onEach(
        path, {Server::answer(200, "{}"), {Server::pause(30), Server::close()}, Server::answer(200, "{}")});
    HttpClient client(quick());
    QVERIFY(!QCoro::waitFor(client.send(callTo(server, {}))).failure);
    QVERIFY(!QCoro::waitFor(client.send(callTo(server, {}))).failure);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 2);
}

void HttpClientTest::connectionsAreUsedAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("pauseMs");
    QTest::addColumn<int>("connections"); // of three requests
    const QByteArray end = "Content-Length: 1\r\n\r\nx";
    QTest::newRow("as usual") << QByteArray("HTTP/1.1 200 OK\r\n" + end) << 0 << 1;
    QTest::newRow("after an error") << QByteArray("HTTP/1.1 500 No\r\n" + end) << 0 << 1;
    QTest::newRow("not wished") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n" + end) << 0 << 3;
    QTest::newRow("old") << QByteArray("HTTP/1.0 200 OK\r\n" + end) << 0 << 3;
    QTest::newRow("more than was asked for")
        << QByteArray("HTTP/1.1 200 OK\r\n" + end + "HTTP/1.1") << 20 << 3;
}

void HttpClientTest::connectionsAreUsedAgain()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, pauseMs);
    QFETCH(int, connections);
    Server server;
    server.on(path, {Server::send(answer)});
    HttpClient client(quick());
    for (int count = 0; count < 3; ++count) {
        const HttpOutcome outcome = QCoro::waitFor(client.send(callTo(server)));
        QVERIFY2(!outcome.failure, outcome.failure ? qPrintable(outcome.failure->detail) : "");
        QCOMPARE(outcome.answer.body, QByteArray("x"));
        QTest::qWait(pauseMs);
    }
    QCOMPARE(server.connections(), connections);
}

void HttpClientTest::sixtyFourAtOnce()
{
    Server server;
    server.on(path, Server::Script{Server::pause(200)} + Server::answer(200, "{}"));
    HttpClient client(quick());
    constexpr int calls = 64;
    for (int round = 0; round < 2; ++round) {
        std::vector<QCoro::Task<HttpOutcome>> tasks;
        for (int count = 0; count < calls; ++count) {
            tasks.push_back(client.send(callTo(server)));
        }
        for (QCoro::Task<HttpOutcome> &task : tasks) {
            QVERIFY(!QCoro::waitFor(task).failure);
        }
    }
    QCOMPARE(server.requests().size(), 2 * calls);
    QCOMPARE(server.connections(), calls);
}

void HttpClientTest::silenceAfterTheHeadEnds()
{
    Server server;
    server.on(path, {Server::send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"), Server::stall()});
    QElapsedTimer clock;
    clock.start();
    const HttpOutcome outcome = send(callTo(server));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->kind, ai::AiErrorKind::Timeout);
    QVERIFY2(clock.elapsed() < 4000, "the idle limit passed, not the deadline");
}

void HttpClientTest::proxiesThatRefuseTunnels()
{
    Server proxy; // answers 404 to CONNECT as to everything that it does not know
    HttpCall call = callTo(QUrl(QStringLiteral("https://provider.invalid/v1/x")));
    call.request.headers.append({"Authorization"_ba, "Bearer sk-test-0123456789abcdef"_ba});
    call.config.proxy = QStringLiteral("127.0.0.1:%1").arg(proxy.url().port());
    const HttpOutcome outcome = send(call);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->kind, ai::AiErrorKind::Network);
    QVERIFY2(
        outcome.failure->message.contains(QStringLiteral("proxy")), qPrintable(outcome.failure->message));
    QCOMPARE(outcome.answer.status, 0);
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.lastRequest().method, QByteArray("CONNECT"));
    QVERIFY2(proxy.lastRequest().header("authorization").isEmpty(), "the proxy was told the key");

    quint16 port = 0;
    {
        const Server gone;
        port = quint16(gone.url().port());
    }
    call.config.proxy = QStringLiteral("127.0.0.1:%1").arg(port);
    const HttpOutcome nobody = send(call);
    QVERIFY(nobody.failure);
    QVERIFY2(nobody.failure->message.contains(QStringLiteral("proxy")), qPrintable(nobody.failure->message));
}

void HttpClientTest::proxiesOfTheSystem()
{
    Server proxy;
    proxy.on("http://provider.invalid/v1/x", Server::answer(200, "{}"));
    qputenv("http_proxy", "http://mia:word@127.0.0.1:" + QByteArray::number(proxy.url().port()));
    HttpCall call = callTo(QUrl(QStringLiteral("http://provider.invalid/v1/x")));
    call.config.proxy.clear();
    const HttpOutcome outcome = send(call);
    call.config.proxy = QStringLiteral("none");
    const HttpOutcome direct = send(call);
    Server here;
    here.on(path, Server::answer(200, "{}"));
    call = callTo(here);
    call.config.proxy.clear();
    const HttpOutcome local = send(call);
    qunsetenv("http_proxy");
    QVERIFY2(!outcome.failure, outcome.failure ? qPrintable(outcome.failure->detail) : "");
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.lastRequest().header("proxy-authorization"), "Basic " + QByteArray("mia:word").toBase64());
    QCOMPARE(proxy.lastRequest().body, QByteArray("{}"));
    QVERIFY2(direct.failure, "none means none");
    QVERIFY2(!local.failure, "never for this computer");
}

void HttpClientTest::sinksMayStopOthers()
{
    Server server;
    server.on("/waits", {Server::stall()});
    server.on(path, Server::events("data: x\n\n"));
    HttpClient client(quick());
    std::stop_source source;
    HttpCall waits = callTo(server.url(QStringLiteral("/waits")));
    waits.stop = source.get_token();
    QCoro::Task<HttpOutcome> one = client.send(waits);
    HttpCall streams = callTo(server);
    streams.stream = [&source](const QByteArray &) {
        source.request_stop();
        return Appetite::More;
    };
    QVERIFY(!QCoro::waitFor(client.send(streams)).failure);
    const HttpOutcome outcome = QCoro::waitFor(one);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->kind, ai::AiErrorKind::Cancelled);
}

void HttpClientTest::sinksMaySendRequests()
{
    Server server;
    server.on("/other", Server::answer(200, "other"));
    server.on(path, Server::events("data: x\n\n"));
    HttpClient client(quick());
    std::optional<QCoro::Task<HttpOutcome>> other;
    HttpCall streams = callTo(server);
    streams.stream = [&](const QByteArray &) {
        if (!other) {
            other = client.send(callTo(server.url(QStringLiteral("/other"))));
        }
        return Appetite::More;
    };
    const HttpOutcome outcome = QCoro::waitFor(client.send(streams));
    QVERIFY(!outcome.failure && outcome.streamed);
    QVERIFY(other);
    const HttpOutcome second = QCoro::waitFor(*other);
    QVERIFY2(!second.failure, second.failure ? qPrintable(second.failure->detail) : "");
    QCOMPARE(second.answer.body, QByteArray("other"));
}

void HttpClientTest::sinksMayEndTheClient()
{
    Server server;
    server.on("/waits", {Server::stall()});
    server.on(path, {Server::eventHead(), Server::send("data: x\n\n"), Server::stall()});
    auto client = std::make_unique<HttpClient>(quick());
    QCoro::Task<HttpOutcome> waits = client->send(callTo(server.url(QStringLiteral("/waits"))));
    HttpCall streams = callTo(server);
    streams.stream = [&client](const QByteArray &) {
        client.reset();
        return Appetite::More;
    };
    QCoro::Task<HttpOutcome> streamed = client->send(streams);
    for (QCoro::Task<HttpOutcome> *task : {&streamed, &waits}) {
        const HttpOutcome outcome = QCoro::waitFor(*task);
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, ai::AiErrorKind::Cancelled);
    }
    QVERIFY(!client);
}

void HttpClientTest::waitingTakesNoProcessor()
{
    Server server;
    server.on(path, Server::answer(200, "{}"));
    server.on("/waits", {Server::stall()});
    HttpClient client(quick());
    QVERIFY(!QCoro::waitFor(client.send(callTo(server))).failure);
    constexpr int waitMs = 400;
    const auto most = std::clock_t(CLOCKS_PER_SEC / 10);
    std::clock_t before = std::clock();
    QTest::qWait(waitMs);
    QVERIFY2(std::clock() - before < most, "with an open connection");
    HttpCall waits = callTo(server.url(QStringLiteral("/waits")));
    waits.deadline = QDeadlineTimer(waitMs);
    before = std::clock();
    QVERIFY(QCoro::waitFor(client.send(waits)).failure);
    QVERIFY2(std::clock() - before < most, "with a request on its way");
}

void HttpClientTest::hostsThatAreNotThere()
{
    const HttpOutcome outcome = send(callTo(QUrl(QStringLiteral("http://nobody.invalid/v1/x"))));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->kind, ai::AiErrorKind::Network);
    QVERIFY2(outcome.failure->message.contains(QStringLiteral("nobody.invalid")),
        qPrintable(outcome.failure->message));
}

void HttpClientTest::clientsOfOtherThreads()
{
    // Their connections end with them, after the thread's event loop.
    Server server;
    server.on(path, Server::answer(200, "{}"));
    std::atomic_int good = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back(QThread::create([&server, &good] {
            HttpClient client(quick());
            for (int count = 0; count < 5; ++count) {
                good += QCoro::waitFor(client.send(callTo(server))).failure ? 0 : 1;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        QVERIFY(thread->wait(20'000));
    }
    QCOMPARE(good.load(), 20);
    QCOMPARE(server.connections(), 4);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
