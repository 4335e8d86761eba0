#pragma once

#include "core/providers/Protocol.h"

#include <memory>

namespace aio::providers {

/// chat.completion, and chat.completion.chunk events until [DONE]; see ChatCompletions.
[[nodiscard]] ai::AiResult<ai::Completion> chatAnswer(const HttpAnswer &answer);
[[nodiscard]] std::unique_ptr<StreamReader> chatStreamReader();

} // namespace aio::providers
