#pragma once

#include "core/providers/Protocol.h"

#include <QJsonObject>

#include <memory>

namespace aio::providers {

/// A message, whole or as events; see Anthropic.
[[nodiscard]] ai::AiResult<ai::Completion> anthropicAnswer(const HttpAnswer &answer);
[[nodiscard]] std::unique_ptr<StreamReader> anthropicStreamReader();

[[nodiscard]] ai::AiError anthropicError(const HttpAnswer &answer);
/// `error` of an answer or of an event; `canWait`: the answer says when to try again.
[[nodiscard]] ai::AiError anthropicErrorOf(const QJsonObject &error, int status, bool canWait);

} // namespace aio::providers
