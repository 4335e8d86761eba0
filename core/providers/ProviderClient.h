#pragma once

#include "core/ai/Completion.h"
#include "core/ai/ModelInfo.h"
#include "core/ai/ProviderConfig.h"
#include "core/ai/Request.h"
#include "core/ai/Secret.h"
#include "core/providers/HttpLimits.h"

#include <QCoroTask>
#include <QDeadlineTimer>

#include <memory>
#include <stop_token>

namespace aio::providers {

/// When to stop an attempt, and where its text goes meanwhile.
struct AttemptControl
{
    std::stop_token stop;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
    ai::TextSink sink{}; ///< called on the client's thread
};

/// What an attempt brought, with its times.
struct AttemptResult
{
    tl::expected<ai::Completion, ai::FailedAttempt> outcome;
    qint64 latencyMicroseconds = 0;
    std::optional<qint64> firstTextMicroseconds{}; ///< time to first token; streamed answers only
    bool textShown = false; ///< pieces went to the sink: trying again would show text twice
};

/// Sends requests to providers over HTTP: deadline and idle limit, cap on what is received, redirects to the
/// same origin only, no key in any error. One attempt a call: trying again is the orchestrator's business.
///
/// Lives on one thread with an event loop; every function is called there. What is asked for ends before
/// the object does: its destructor aborts what still runs.
class ProviderClient
{
public:
    explicit ProviderClient(HttpLimits limits = {});
    ~ProviderClient();
    Q_DISABLE_COPY_MOVE(ProviderClient)

    [[nodiscard]] QCoro::Task<AttemptResult> attempt(ai::ProviderConfig config, ai::Secret key,
        ai::ModelInfo model, ai::Request request, AttemptControl control);

    /// All models that the provider lists, over all pages (5,000 at most).
    [[nodiscard]] QCoro::Task<ai::AiResult<QList<ai::ModelInfo>>> models(
        ai::ProviderConfig config, ai::Secret key, AttemptControl control);

    /// Whether the key is good, by something free, where models() does not tell; success where it does.
    [[nodiscard]] QCoro::Task<ai::AiResult<void>> checkKey(
        ai::ProviderConfig config, ai::Secret key, AttemptControl control);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aio::providers
