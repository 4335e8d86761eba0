// What a call through the orchestrator costs beyond the bare request, with a quota and the durable log on.
// Not a Google Benchmark: the question is about percentiles of two ways in the same run, taken in turn.
//
//   bench_orchestrator [calls for latency] [calls for throughput]
#include "core/orchestrator/Orchestrator.h"
#include "core/quota/QuotaStore.h"
#include "tests/support/LoopbackServer.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <semaphore>

#include <sys/resource.h>

using namespace aio;

namespace {

const QByteArray body =
    R"({"id":"c1","object":"chat.completion","model":"model-a","choices":[{"index":0,"message":)"
    R"({"role":"assistant","content":"Hello there"},"finish_reason":"stop"}],"usage":)"
    R"({"prompt_tokens":100,"completion_tokens":10,"total_tokens":110}})";

class NoKeys : public KeyAccess
{
public:
    QFuture<Result<KeyInUse>> keyFor(const ai::ProviderConfig &) override
    {
        return QtFuture::makeReadyFuture(Result<KeyInUse>(KeyInUse{}));
    }
};

ai::Request request()
{
    ai::Request request;
    request.task = ai::AiTask::ExtractText;
    request.plan = QStringLiteral("pro");
    request.user = QStringLiteral("mia");
    request.messages = {{ai::Role::User, {ai::TextPart{QStringLiteral("Hello")}}}};
    request.maxOutputTokens = 100;
    request.pinned = ai::ModelRef{QStringLiteral("a"), QStringLiteral("model-a")};
    return request;
}

qint64 bareCall(QNetworkAccessManager &network, const QNetworkRequest &target, const QByteArray &payload)
{
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = network.post(target, payload);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->readAll().isEmpty()) {
        std::puts("the server does not answer");
        std::exit(1);
    }
    const qint64 took = clock.nsecsElapsed();
    delete reply;
    return took;
}

qint64 orchestratedCall(Orchestrator &orchestrator)
{
    QElapsedTimer clock;
    clock.start();
    QFuture<CallResult> call = orchestrator.complete(request());
    call.waitForFinished();
    const qint64 took = clock.nsecsElapsed();
    if (!call.result()) {
        std::puts(qPrintable(call.result().error().message + call.result().error().detail));
        std::exit(1);
    }
    return took;
}

double at(QList<qint64> &sorted, double share)
{
    return double(sorted.at(qsizetype(double(sorted.size() - 1) * share))) / 1000.0;
}

// Of this process: what other programs do on the machine does not count.
double processorMicroseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    constexpr double million = 1e6;
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * million
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

long residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLong() * 4 : 0;
}

void latency(Orchestrator &orchestrator, quint16 port, int calls)
{
    QNetworkAccessManager network;
    QNetworkRequest target(QUrl(QStringLiteral("http://127.0.0.1:%1/v1/chat/completions").arg(port)));
    target.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QByteArray payload =
        R"({"model":"model-a","messages":[{"role":"user","content":"Hello"}],"max_tokens":100})";
    QList<qint64> bare;
    QList<qint64> whole;
    for (int i = -200; i < calls; ++i) {
        const qint64 one = bareCall(network, target, payload);
        const qint64 other = orchestratedCall(orchestrator);
        if (i >= 0) { // the first calls warm both ways up
            bare.append(one);
            whole.append(other);
        }
    }
    // And in blocks, what either way costs the processor.
    constexpr int blocks = 10;
    QList<qint64> bareCost;
    QList<qint64> wholeCost;
    const int each = std::max(calls / blocks, 1);
    for (int block = 0; block < blocks; ++block) {
        const double start = processorMicroseconds();
        for (int i = 0; i < each; ++i) {
            bareCall(network, target, payload);
        }
        const double middle = processorMicroseconds();
        for (int i = 0; i < each; ++i) {
            orchestratedCall(orchestrator);
        }
        constexpr double nanos = 1000;
        bareCost.append(qint64((middle - start) / each * nanos));
        wholeCost.append(qint64((processorMicroseconds() - middle) / each * nanos));
    }
    std::sort(bareCost.begin(), bareCost.end());
    std::sort(wholeCost.begin(), wholeCost.end());
    std::printf(
        "processor a call, median of %d blocks: bare %.1f us, orchestrated %.1f us; least %.1f and %.1f\n",
        blocks, at(bareCost, 0.5), at(wholeCost, 0.5), at(bareCost, 0), at(wholeCost, 0));
    std::sort(bare.begin(), bare.end());
    std::sort(whole.begin(), whole.end());
    for (const double share : {0.5, 0.9, 0.99}) {
        std::printf("p%-3.0f bare %8.1f us   orchestrated %8.1f us   added %8.1f us\n", share * 100,
            at(bare, share), at(whole, share), at(whole, share) - at(bare, share));
    }
}

void throughput(Orchestrator &orchestrator, int calls, int inFlight)
{
    std::counting_semaphore<> places(inFlight);
    std::atomic_int failed = 0;
    const long before = residentKilobytes();
    const double processor = processorMicroseconds();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < calls; ++i) {
        places.acquire();
        orchestrator.complete(request()).then(QtFuture::Launch::Sync, [&](const CallResult &result) {
            failed += result ? 0 : 1;
            places.release();
        });
        if (i > 0 && i % 100'000 == 0) {
            std::printf("  %d calls, %ld kB resident\n", i, residentKilobytes());
        }
    }
    for (int i = 0; i < inFlight; ++i) {
        places.acquire();
    }
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    std::printf("%d calls at %d in flight: %.0f calls/s, %.1f us of processor a call, %d failed, resident "
                "%ld -> %ld kB\n",
        calls, inFlight, calls / seconds, (processorMicroseconds() - processor) / calls, failed.load(),
        before, residentKilobytes());
}

} // namespace

int main(int argc, char *argv[])
{
    const LoopbackServer server(body);
    QCoreApplication application(argc, argv);
    const int latencyCalls = argc > 1 ? std::atoi(argv[1]) : 3000;
    const int throughputCalls = argc > 2 ? std::atoi(argv[2]) : 30'000;

    const test::TemporaryWorkspace workspace;
    const auto database = workspace.open();
    quota::QuotaStore quotas(*database, workspace.author());
    for (const auto unit : {quota::QuotaUnit::Requests, quota::QuotaUnit::Tokens, quota::QuotaUnit::Usd}) {
        quota::QuotaLimit limit;
        limit.scope = quota::QuotaScope::User;
        limit.unit = unit;
        limit.limit = 4'000'000'000'000'000;
        test::take(quotas.add(limit)).value();
    }
    NoKeys keys;
    usage::LedgerOptions ledger;
    ledger.file = workspace.workspace().databaseFile();
    ledger.device = workspace.workspace().deviceId();
    Orchestrator orchestrator(ledger, keys);
    OrchestratorSetup setup;
    ai::ProviderConfig provider;
    provider.id = QStringLiteral("a");
    provider.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(server.port()));
    provider.proxy = QStringLiteral("none");
    provider.parallel = 256;
    setup.providers = {provider};
    orchestrator.configure(setup);

    latency(orchestrator, server.port(), latencyCalls);
    throughput(orchestrator, throughputCalls, 64);
    return 0;
}
