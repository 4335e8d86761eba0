#pragma once

#include "core/ai/ProviderConfig.h"

namespace aio::providers {

/// How a server's Chat Completions differ from OpenAI's.
struct ChatFlavour
{
    bool maxCompletionTokens = false; ///< else `max_tokens`
    bool thinkingLimit = true; ///< takes `max_completion_tokens` at least for models that think
    bool streamOptions = true; ///< takes stream_options.include_usage
    bool strict = true; ///< takes `strict` in a json_schema, and schemas have to be strict then
    bool schema = true; ///< takes response_format json_schema, if nothing else is known of the model
    bool jsonObject = true; ///< takes response_format json_object
    QLatin1StringView path{"/v1"}; ///< of the API, where the address has none
};

/// The flavour of a configuration: OpenAI's own, a server known by its host or port, else what most take.
[[nodiscard]] ChatFlavour chatFlavour(const ai::ProviderConfig &config);

/// Whether Azure is addressed by a dated API version.
[[nodiscard]] bool usesDatedAzure(const ai::ProviderConfig &config);

/// The address that paths such as "/chat/completions" are appended to.
[[nodiscard]] QUrl chatBase(const ai::ProviderConfig &config);

} // namespace aio::providers
