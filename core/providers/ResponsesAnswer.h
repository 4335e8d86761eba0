#pragma once

#include "core/providers/Protocol.h"

#include <memory>

namespace aio::providers {

/// A response, whole or as events; see OpenAiResponses.
[[nodiscard]] ai::AiResult<ai::Completion> responsesAnswer(const HttpAnswer &answer);
[[nodiscard]] std::unique_ptr<StreamReader> responsesStreamReader();

} // namespace aio::providers
