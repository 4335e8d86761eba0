#pragma once

#include "core/ai/ModelInfo.h"
#include "core/ai/Request.h"

#include <algorithm>
#include <optional>

namespace aio::providers {

/// The limit of tokens to ask for, where a provider counts thoughts into it: what a person is to see and, for
/// a model that thinks first, room for its thoughts, or it would end before its first word. Nothing if the
/// request has no limit. A credential test gets no such room: that it thinks proves enough, and thoughts
/// cost.
[[nodiscard]] inline std::optional<int> answerRoom(
    const ai::Request &request, const ai::ModelInfo &model, bool thinks)
{
    constexpr int forThoughts = 8192;
    if (!request.maxOutputTokens) {
        return std::nullopt;
    }
    const int room = thinks && request.task != ai::AiTask::Test ? forThoughts : 0;
    const int most = std::max(model.maxOutputTokens.value_or(INT_MAX), 1);
    return int(std::min<qint64>(qint64(*request.maxOutputTokens) + room, most));
}

} // namespace aio::providers
