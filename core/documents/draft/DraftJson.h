#pragma once

#include "core/documents/draft/Draft.h"

namespace aio {

// The form in which the workspace stores a draft and its versions. Empty members are absent; unknown keys and
// values of a wrong kind are skipped, so that older and newer files both open.

[[nodiscard]] QJsonObject toJson(const Draft &draft);
[[nodiscard]] Draft draftFromJson(const QJsonObject &object);

} // namespace aio
