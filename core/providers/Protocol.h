#pragma once

#include "core/ai/Completion.h"
#include "core/ai/ModelInfo.h"
#include "core/ai/ProviderConfig.h"
#include "core/ai/Request.h"
#include "core/ai/Secret.h"
#include "core/providers/Http.h"
#include "core/providers/ServerSentEvent.h"

#include <memory>
#include <optional>

namespace aio::providers {

/// Puts the events of one streamed answer together. One object an answer.
class StreamReader
{
public:
    StreamReader() = default;
    virtual ~StreamReader() = default;
    Q_DISABLE_COPY_MOVE(StreamReader)

    /// Takes one event; the piece of visible text in it, perhaps none. An error in the stream is an error
    /// here.
    [[nodiscard]] virtual ai::AiResult<QString> take(const ServerSentEvent &event) = 0;

    /// True once the protocol's terminal event came: an answer without it was cut, whatever else it holds.
    [[nodiscard]] virtual bool isComplete() const = 0;

    /// Everything so far: text, usage as far as it is known, the model that answered.
    [[nodiscard]] virtual ai::Completion completion() const = 0;
};

/// One page of a provider's list of models.
struct ModelPage
{
    QList<ai::ModelInfo> models;
    QString next; ///< for the next page; empty: that was the last
};

/// A provider's wire protocol as pure functions between values and bytes: no network, no state, thread-safe.
/// ProviderClient does the sending.
class Protocol
{
public:
    Protocol() = default;
    virtual ~Protocol() = default;
    Q_DISABLE_COPY_MOVE(Protocol)

    /// Adds the credential: a header, never the address.
    virtual void authorize(
        HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key) const = 0;

    /// The request for an answer; streamed if `request.stream`. `model` says what it takes; whatever it does
    /// not take (temperature of a reasoning model, …) is left out.
    [[nodiscard]] virtual HttpRequest completion(
        const ai::ProviderConfig &config, const ai::ModelInfo &model, const ai::Request &request) const = 0;

    /// A successful (2xx) answer that was not streamed.
    [[nodiscard]] virtual ai::AiResult<ai::Completion> answer(const HttpAnswer &answer) const = 0;
    [[nodiscard]] virtual std::unique_ptr<StreamReader> streamReader() const = 0;

    /// What an answer outside 2xx means. Never fails: what it cannot read is told by the status.
    [[nodiscard]] virtual ai::AiError error(const HttpAnswer &answer) const = 0;

    /// The list of models, which is free at every provider; `page` is ModelPage::next.
    [[nodiscard]] virtual HttpRequest modelList(
        const ai::ProviderConfig &config, const QString &page) const = 0;
    [[nodiscard]] virtual ai::AiResult<ModelPage> models(const HttpAnswer &answer) const = 0;

    /// A free request that only a good key gets a 2xx for, where the list of models is open to everyone.
    [[nodiscard]] virtual std::optional<HttpRequest> keyCheck(const ai::ProviderConfig &config) const
    {
        Q_UNUSED(config)
        return std::nullopt;
    }
};

/// The protocol of a kind; null for the built-in engine. The objects live as long as the program.
[[nodiscard]] const Protocol *protocolFor(const ai::ProviderConfig &config);

} // namespace aio::providers
