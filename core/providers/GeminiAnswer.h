#pragma once

#include "core/providers/Protocol.h"

#include <QJsonObject>

#include <memory>

namespace aio::providers {

/// GenerateContentResponse, whole or as events; see Gemini.
[[nodiscard]] ai::AiResult<ai::Completion> geminiAnswer(const HttpAnswer &answer);
[[nodiscard]] std::unique_ptr<StreamReader> geminiStreamReader();

[[nodiscard]] ai::AiError geminiError(const HttpAnswer &answer);
/// google.rpc.Status, from an answer or from the middle of a stream.
[[nodiscard]] ai::AiError geminiErrorOf(const QJsonObject &error, int status);

} // namespace aio::providers
