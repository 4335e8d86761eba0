#include "core/providers/HttpClient.h"

#include "core/providers/CurlExchange.h"
#include "core/providers/Protocol.h"
#include "core/providers/Proxies.h"

#include <QScopedPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr int watchMs = 25;
constexpr int maxRedirects = 3;

int portOf(const QUrl &url)
{
    constexpr int https = 443;
    constexpr int http = 80;
    return url.port(url.scheme() == u"https" ? https : http);
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

// The same address rule as for servers that cost nothing, whatever the kind of the provider.
bool isOnPrivateNetwork(ai::ProviderConfig config)
{
    config.kind = ai::ProviderKind::OpenAiCompatible;
    return config.isLocal();
}

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
            || byte == '-' || byte == '_' || byte == '.';
    });
}

// Headers that the transfer itself sets, cookies, which no provider needs, and credentials, which have a
// place of their own.
bool mayBeSet(const QByteArray &name)
{
    static const std::array<QByteArray, 12> own{"host"_ba, "content-length"_ba, "transfer-encoding"_ba,
        "connection"_ba, "accept-encoding"_ba, "cookie"_ba, "content-type"_ba, "authorization"_ba,
        "proxy-authorization"_ba, "x-api-key"_ba, "x-goog-api-key"_ba, "api-key"_ba};
    return isToken(name) && std::find(own.cbegin(), own.cend(), name.toLower()) == own.cend();
}

bool isSafeValue(const QByteArray &value)
{
    return std::none_of(
        value.cbegin(), value.cend(), [](char byte) { return byte == '\r' || byte == '\n' || byte == '\0'; });
}

bool isRedirect(int status)
{
    return (status >= 301 && status <= 303) || status == 307 || status == 308;
}

// A POST goes on as one only where the server says so; turned into a GET it would mean something else.
ai::AiResult<QUrl> redirectTarget(const HttpCall &call, const HttpAnswer &answer)
{
    const QUrl from = call.request.url;
    const QUrl to = from.resolved(QUrl::fromEncoded(answer.header("location").trimmed()));
    if (!to.isValid() || !sameOrigin(from, to)) {
        return ai::AiFailure(foreignRedirect(call.config, from, to));
    }
    if (call.request.method != "GET" && answer.status < 307) {
        ai::AiError error = badAnswer(u"HTTP %1 to %2"_s.arg(answer.status).arg(to.path()));
        error.httpStatus = answer.status;
        error.retryable = false;
        return ai::AiFailure(error);
    }
    return to;
}

QString detailOf(const HttpExchange &exchange, const HttpAnswer &answer)
{
    return u"HTTP %1, %2 bytes kept; network error %3: %4"_s.arg(answer.status)
        .arg(answer.body.size())
        .arg(int(exchange.error()))
        .arg(exchange.errorText());
}

} // namespace

class HttpClient::State : public QObject
{
public:
    explicit State(HttpLimits limits)
        : m_limits(limits)
    {
        m_watch.setInterval(watchMs);
        connect(&m_watch, &QTimer::timeout, this, [this] {
            const QSet<HttpExchange *> running = m_running;
            for (HttpExchange *exchange : running) {
                if (m_running.contains(exchange)) {
                    exchange->watch();
                }
            }
        });
    }

    [[nodiscard]] bool isClosed() const { return m_closed; }

    [[nodiscard]] HttpExchange *exchange(const HttpCall &call)
    {
        if (!m_loop) { // on the thread that sends, not on the one that made the client
            m_loop = std::make_shared<CurlLoop>();
        }
        return new CurlExchange(m_limits, call.stop, call.deadline, call.stream, m_loop,
            proxyFor(call.request.url, call.config.proxy));
    }

    void add(HttpExchange *exchange)
    {
        m_running.insert(exchange);
        if (!m_watch.isActive()) {
            m_watch.start();
        }
    }

    void remove(HttpExchange *exchange)
    {
        m_running.remove(exchange);
        if (m_running.isEmpty()) {
            m_watch.stop();
        }
    }

    // Everything that waits goes on, with a call that was stopped.
    void close()
    {
        m_closed = true;
        while (!m_running.isEmpty()) {
            HttpExchange *exchange = *m_running.cbegin();
            m_running.remove(exchange);
            exchange->giveUp(TransferEnd::Stopped);
            exchange->resumeNow();
        }
    }

private:
    HttpLimits m_limits;
    std::shared_ptr<CurlLoop> m_loop;
    QSet<HttpExchange *> m_running;
    QTimer m_watch;
    bool m_closed = false;
};

HttpClient::HttpClient(HttpLimits limits)
    : m_state(std::make_shared<State>(limits))
{
}

HttpClient::~HttpClient()
{
    const std::shared_ptr<State> kept = m_state; // outlives what ends now
    kept->close();
}

QCoro::Task<HttpOutcome> HttpClient::send(HttpCall call)
{
    return run(m_state, std::move(call));
}

QCoro::Task<HttpOutcome> HttpClient::run(std::shared_ptr<State> state, HttpCall call)
{
    HttpOutcome outcome;
    for (int hop = 0; hop <= maxRedirects; ++hop) {
        if (state->isClosed() || call.stop.stop_requested()) {
            outcome.failure = transferError(call.config, TransferEnd::Stopped, {}, {});
            co_return outcome;
        }
        if (call.deadline.hasExpired()) {
            outcome.failure = transferError(call.config, TransferEnd::DeadlinePassed, {}, {});
            co_return outcome;
        }
        // The exchange is inside its own function when the coroutine goes on, so it is deleted later.
        const std::unique_ptr<HttpExchange, QScopedPointerDeleteLater> exchange(state->exchange(call));
        state->add(exchange.get());
        exchange->start(call.request);
        co_await *exchange;
        state->remove(exchange.get());
        outcome.answer = exchange->takeAnswer();
        outcome.streamed = exchange->wasStreamed();
        if (exchange->end() != TransferEnd::Whole) {
            outcome.failure = transferError(
                call.config, exchange->end(), exchange->error(), detailOf(*exchange, outcome.answer));
            outcome.failure->httpStatus = outcome.answer.status;
            co_return outcome;
        }
        if (!isRedirect(outcome.answer.status)) {
            co_return outcome;
        }
        const ai::AiResult<QUrl> target = redirectTarget(call, outcome.answer);
        if (!target) {
            outcome.failure = target.error();
            co_return outcome;
        }
        call.request.url = *target;
    }
    outcome.failure = badAnswer(u"more than %1 redirects"_s.arg(maxRedirects));
    outcome.failure->retryable = false;
    co_return outcome;
}

ai::AiResult<HttpRequest> prepared(
    HttpRequest request, const Protocol &protocol, const ai::ProviderConfig &config, const ai::Secret &key)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() || (scheme != u"https" && scheme != u"http")) {
        return ai::AiFailure(unusableAddress(config));
    }
    if (!config.proxy.isEmpty() && config.proxy != u"none" && !isProxyAddress(config.proxy)) {
        return ai::AiFailure(unusableProxy(config));
    }
    for (const auto &[name, value] : config.headers) {
        const QByteArray bytes = name.toLatin1();
        if (mayBeSet(bytes)) {
            request.headers.append({bytes, value.toUtf8()});
        }
    }
    request.headers.append({"User-Agent"_ba, "AIOrchestrator/0.1"_ba});
    request.headers.removeIf([](const auto &header) { return !isSafeValue(header.second); });
    if (key.isEmpty()) {
        return request;
    }
    if (scheme == u"http" && !isOnPrivateNetwork(config)) {
        return ai::AiFailure(insecureAddress(config));
    }
    if (!isSafeValue(key.reveal())) {
        ai::AiError error = providerError(ai::AiErrorKind::Auth, u"the key has a line end in it"_s);
        explain(error, shownName(config));
        return ai::AiFailure(error);
    }
    protocol.authorize(request, config, key);
    return request;
}

} // namespace aio::providers
