#pragma once

#include "core/ai/Secret.h"
#include "core/providers/HttpExchange.h"

#include <QCoroTask>

#include <memory>
#include <optional>

namespace aio::providers {

class Protocol;

/// A request on its way to a provider.
struct HttpCall
{
    ai::ProviderConfig config;
    HttpRequest request; ///< with its credential
    std::stop_token stop;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
    HttpExchange::Stream stream{}; ///< empty: the body comes whole
};

/// What came of it: an answer of whatever status, or why there is none.
struct HttpOutcome
{
    HttpAnswer answer;
    bool streamed = false; ///< the body went to the stream
    std::optional<ai::AiError> failure{};
};

/// Sends requests with limits, and follows redirects within one origin. One thread with an event loop; ends
/// what still runs when it is destroyed.
class HttpClient
{
public:
    explicit HttpClient(HttpLimits limits = {});
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    [[nodiscard]] QCoro::Task<HttpOutcome> send(HttpCall call);

private:
    class State;
    static QCoro::Task<HttpOutcome> run(std::shared_ptr<State> state, HttpCall call);

    std::shared_ptr<State> m_state;
};

/// Adds to `request` what every request of a configuration has: its extra headers, the program's name, and
/// the credential, unless it would travel in the open.
[[nodiscard]] ai::AiResult<HttpRequest> prepared(
    HttpRequest request, const Protocol &protocol, const ai::ProviderConfig &config, const ai::Secret &key);

} // namespace aio::providers
