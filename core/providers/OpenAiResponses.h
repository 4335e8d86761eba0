#pragma once

#include "core/providers/Protocol.h"

namespace aio::providers {

/// OpenAI's POST /responses. Nothing is stored there (`store: false`).
/// Source: openai/openai-openapi openapi.yaml (CreateResponse, Response, ResponseStreamEvent).
class OpenAiResponses : public Protocol
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
};

} // namespace aio::providers
