#pragma once

#include "core/ai/Request.h"
#include "core/base/Error.h"

#include <QJsonValue>

namespace aio {

/// The JSON in a model's answer, held against the schema it was asked for. A fence of backticks or words
/// around one JSON value are forgiven, members that are null count as absent and are left out; anything else
/// that the schema does not allow is refused. The error's detail says where it breaks the schema, in English,
/// for the model to repair and for the log. Thread-safe.
[[nodiscard]] Result<QJsonValue> checkAnswer(const QString &text, const ai::OutputSchema &schema);

} // namespace aio
