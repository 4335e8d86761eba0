#pragma once

#include "core/ai/AiError.h"
#include "core/ai/ModelInfo.h"
#include "core/ai/Request.h"

#include <optional>

namespace aio::providers {

/// What a refusal of `request` teaches about a model: the model without what it does not take (a temperature,
/// a schema, the older name of the limit), for one further attempt. Nothing if the error is about something
/// else, if the request had no such field, or if the model was already taken for such a one, so that no loop
/// can come of it.
[[nodiscard]] std::optional<ai::ModelInfo> withoutRefused(
    const ai::ModelInfo &model, const ai::Request &request, const ai::AiError &error);

} // namespace aio::providers
