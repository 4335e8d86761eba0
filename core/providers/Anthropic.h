#pragma once

#include "core/providers/Protocol.h"

namespace aio::providers {

/// Anthropic's Messages, in the versions 2023-06-01 (`x-api-key`, takes a temperature) and 2026-10-21 (a
/// bearer token, takes none), which is the default. Sources: @anthropic-ai/sdk 1.12.0 resources/messages,
/// resources/models, lib/transform-json-schema; platform.claude.com/docs/en/api/errors, /versioning.
class Anthropic : public Protocol
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
