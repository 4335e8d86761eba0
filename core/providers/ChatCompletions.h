#pragma once

#include "core/providers/Protocol.h"

namespace aio::providers {

/// POST /chat/completions: OpenAI's older protocol, and the one of every compatible server.
/// Sources: openai/openai-openapi openapi.yaml (CreateChatCompletionRequest, CreateChatCompletionResponse,
/// CreateChatCompletionStreamResponse); for the others see ChatFlavour.cpp.
class ChatCompletions : public Protocol
{
public:
    void authorize(
        HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key) const override;
    [[nodiscard]] HttpRequest completion(const ai::ProviderConfig &config, const ai::ModelInfo &model,
        const ai::Request &request) const override;
    [[nodiscard]] ai::AiResult<ai::Completion> answer(const HttpAnswer &answer) const override;
    [[nodiscard]] std::unique_ptr<StreamReader> streamReader() const override;
    [[nodiscard]] ai::AiError error(const HttpAnswer &answer) const override;
    [[nodiscard]] HttpRequest modelList(const ai::ProviderConfig &config, const QString &page) const override;
    [[nodiscard]] ai::AiResult<ModelPage> models(const HttpAnswer &answer) const override;
    [[nodiscard]] std::optional<HttpRequest> keyCheck(const ai::ProviderConfig &config) const override;
};

/// The body of a request, which Azure sends to another address.
[[nodiscard]] QByteArray chatBody(
    const ai::ProviderConfig &config, const ai::ModelInfo &model, const ai::Request &request);

/// `Authorization: Bearer KEY`, and the organisation if there is one.
void authorizeOpenAi(HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key);

} // namespace aio::providers
