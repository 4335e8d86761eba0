#include "core/providers/ProviderClient.h"

#include "core/providers/HttpClient.h"
#include "core/providers/Protocol.h"
#include "core/providers/Redactor.h"
#include "core/providers/StreamedAnswer.h"

#include <QElapsedTimer>

#include <utility>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxModels = 5000;
constexpr int maxPages = 100;
constexpr qint64 nanosPerMicro = 1000;

QDeadlineTimer sooner(const ai::ProviderConfig &config, const QDeadlineTimer &deadline)
{
    const QDeadlineTimer own(config.timeoutMs);
    return own < deadline ? own : deadline;
}

// An answer outside 2xx as the protocol reads it, told with the provider's name.
ai::AiError refusal(const Protocol &protocol, const ai::ProviderConfig &config, const HttpAnswer &answer)
{
    ai::AiError error = protocol.error(answer);
    error.httpStatus = answer.status;
    explain(error, shownName(config));
    return error;
}

bool isGood(const HttpAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

// What a call that was not streamed brought, or one whose server answered with a whole body all the same.
tl::expected<ai::Completion, ai::FailedAttempt> wholeAnswer(
    const Protocol &protocol, const ai::ProviderConfig &config, const HttpOutcome &outcome)
{
    if (outcome.failure) {
        return tl::unexpected(ai::FailedAttempt{*outcome.failure});
    }
    if (!isGood(outcome.answer)) {
        return tl::unexpected(ai::FailedAttempt{refusal(protocol, config, outcome.answer)});
    }
    ai::AiResult<ai::Completion> completion = protocol.answer(outcome.answer);
    if (!completion) {
        ai::AiError error = completion.error();
        error.httpStatus = outcome.answer.status;
        explain(error, shownName(config));
        return tl::unexpected(ai::FailedAttempt{error});
    }
    return std::move(*completion);
}

AttemptResult refused(const Redactor &redactor, const ai::AiError &error)
{
    return {.outcome = tl::unexpected(ai::FailedAttempt{redactor.clean(error)})};
}

ai::AiError noProtocol(const ai::ProviderConfig &config)
{
    ai::AiError error = providerError(ai::AiErrorKind::BadRequest, u"a provider without a protocol"_s);
    explain(error, shownName(config));
    return error;
}

} // namespace

class ProviderClient::Private
{
public:
    explicit Private(const HttpLimits &limits)
        : http(limits)
    {
    }

    HttpClient http;
};

ProviderClient::ProviderClient(HttpLimits limits)
    : d(std::make_unique<Private>(limits))
{
}

ProviderClient::~ProviderClient() = default;

QCoro::Task<AttemptResult> ProviderClient::attempt(ai::ProviderConfig config, ai::Secret key,
    ai::ModelInfo model, ai::Request request, AttemptControl control)
{
    QElapsedTimer clock;
    clock.start();
    const Redactor redactor(key);
    const Protocol *protocol = protocolFor(config);
    if (protocol == nullptr) {
        co_return refused(redactor, noProtocol(config));
    }
    ai::AiResult<HttpRequest> sent =
        prepared(protocol->completion(config, model, request), *protocol, config, key);
    if (!sent) {
        co_return refused(redactor, sent.error());
    }
    HttpCall call{.config = config,
        .request = std::move(*sent),
        .stop = control.stop,
        .deadline = sooner(config, control.deadline)};
    std::shared_ptr<StreamedAnswer> stream;
    if (request.stream) {
        stream = std::make_shared<StreamedAnswer>(protocol->streamReader(), control.sink, clock);
        call.stream = [stream](const QByteArray &bytes) { return stream->take(bytes); };
    }
    const HttpOutcome outcome = co_await d->http.send(std::move(call));
    // From here on this object may be gone: only what the coroutine holds is used.
    AttemptResult result{
        .outcome = outcome.streamed ? stream->outcome(outcome) : wholeAnswer(*protocol, config, outcome)};
    result.latencyMicroseconds = clock.nsecsElapsed() / nanosPerMicro;
    if (outcome.streamed) {
        result.firstTextMicroseconds = stream->firstTextMicroseconds();
        result.textShown = stream->hasShownText();
        if (!result.outcome && !outcome.failure) {
            explain(result.outcome.error().error, shownName(config));
        }
    } else if (stream && result.outcome && control.sink && !result.outcome->text.isEmpty()) {
        control.sink(result.outcome->text);
        result.textShown = true;
    }
    if (!result.outcome) {
        result.outcome.error().error = redactor.clean(result.outcome.error().error);
    }
    co_return result;
}

QCoro::Task<ai::AiResult<QList<ai::ModelInfo>>> ProviderClient::models(
    ai::ProviderConfig config, ai::Secret key, AttemptControl control)
{
    const Redactor redactor(key);
    const Protocol *protocol = protocolFor(config);
    if (protocol == nullptr) {
        co_return ai::AiFailure(noProtocol(config));
    }
    const QDeadlineTimer deadline = sooner(config, control.deadline);
    QList<ai::ModelInfo> all;
    QString page;
    for (int pages = 0; pages < maxPages && all.size() < maxModels; ++pages) {
        ai::AiResult<HttpRequest> sent = prepared(protocol->modelList(config, page), *protocol, config, key);
        if (!sent) {
            co_return ai::AiFailure(redactor.clean(sent.error()));
        }
        HttpCall call{
            .config = config, .request = std::move(*sent), .stop = control.stop, .deadline = deadline};
        const HttpOutcome outcome = co_await d->http.send(std::move(call));
        if (outcome.failure) {
            co_return ai::AiFailure(redactor.clean(*outcome.failure));
        }
        if (!isGood(outcome.answer)) {
            co_return ai::AiFailure(redactor.clean(refusal(*protocol, config, outcome.answer)));
        }
        const ai::AiResult<ModelPage> models = protocol->models(outcome.answer);
        if (!models) {
            ai::AiError error = models.error();
            explain(error, shownName(config));
            co_return ai::AiFailure(redactor.clean(error));
        }
        all += models->models;
        if (models->next.isEmpty() || models->next == page) {
            break;
        }
        page = models->next;
    }
    all.resize(std::min(all.size(), maxModels));
    co_return all;
}

QCoro::Task<ai::AiResult<void>> ProviderClient::checkKey(
    ai::ProviderConfig config, ai::Secret key, AttemptControl control)
{
    const Redactor redactor(key);
    const Protocol *protocol = protocolFor(config);
    const std::optional<HttpRequest> check = protocol == nullptr ? std::nullopt : protocol->keyCheck(config);
    if (!check) {
        co_return ai::AiResult<void>();
    }
    ai::AiResult<HttpRequest> sent = prepared(*check, *protocol, config, key);
    if (!sent) {
        co_return ai::AiFailure(redactor.clean(sent.error()));
    }
    HttpCall call{.config = config,
        .request = std::move(*sent),
        .stop = control.stop,
        .deadline = sooner(config, control.deadline)};
    const HttpOutcome outcome = co_await d->http.send(std::move(call));
    if (outcome.failure) {
        co_return ai::AiFailure(redactor.clean(*outcome.failure));
    }
    if (!isGood(outcome.answer)) {
        co_return ai::AiFailure(redactor.clean(refusal(*protocol, config, outcome.answer)));
    }
    co_return ai::AiResult<void>();
}

} // namespace aio::providers
