#pragma once

#include "core/providers/ChatCompletions.h"

namespace aio::providers {

/// Chat Completions at Azure OpenAI. The model is the name of a deployment. Without an API version, or with
/// "v1" or "preview", the address is `{endpoint}/openai/v1/…`; with a dated one it is the older
/// `{endpoint}/openai/deployments/{deployment}/…?api-version=…`.
/// Source: openai-node src/azure.ts; learn.microsoft.com/azure/ai-services/openai/reference.
class AzureOpenAi : public ChatCompletions
{
public:
    void authorize(
        HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key) const override;
    [[nodiscard]] HttpRequest completion(const ai::ProviderConfig &config, const ai::ModelInfo &model,
        const ai::Request &request) const override;
    [[nodiscard]] HttpRequest modelList(const ai::ProviderConfig &config, const QString &page) const override;
};

} // namespace aio::providers
