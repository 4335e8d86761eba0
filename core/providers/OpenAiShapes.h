#pragma once

#include "core/ai/AiError.h"
#include "core/ai/ModelInfo.h"
#include "core/ai/TokenUsage.h"
#include "core/providers/Http.h"
#include "core/providers/Protocol.h"

#include <QJsonObject>

namespace aio::providers {

// What OpenAI's two protocols, Azure and the compatible servers share.
// Sources: openai/openai-openapi openapi.yaml (Error, CompletionUsage, ResponseUsage, Model).

/// An answer outside 2xx.
[[nodiscard]] ai::AiError openAiError(const HttpAnswer &answer);

/// The `error` of a body or of an event in a stream; a string at some servers. `status` as far as it is
/// known.
[[nodiscard]] ai::AiError openAiErrorOf(const QJsonValue &error, int status);

/// `usage` of either protocol: cached, cache-written and reasoning tokens are inside OpenAI's totals and
/// outside of ours.
[[nodiscard]] ai::TokenUsage openAiUsage(const QJsonObject &usage);

/// GET /models of OpenAI, Azure, OpenRouter, Mistral, Groq, llama.cpp, …: never paged.
[[nodiscard]] ai::AiResult<ModelPage> openAiModels(const HttpAnswer &answer);

/// Whether a model thinks before it answers, by what is known or else by its name: it refuses a temperature
/// and stop sequences.
[[nodiscard]] bool thinks(const ai::ModelInfo &model);

} // namespace aio::providers
