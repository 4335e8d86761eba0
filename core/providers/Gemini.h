#pragma once

#include "core/providers/Protocol.h"

namespace aio::providers {

/// Google's generateContent, v1beta, with a key of AI Studio.
/// Sources: google/generativelanguage/v1beta generative_service.proto, content.proto, model.proto;
/// ai.google.dev/gemini-api/docs/troubleshooting (errors).
class Gemini : public Protocol
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
