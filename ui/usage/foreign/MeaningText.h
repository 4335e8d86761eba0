#pragma once

#include "core/usage/foreign/UsageMapping.h"

namespace aio::ui {

/// For a person, translated: "Input tokens".
[[nodiscard]] QString meaningTitle(usage::ForeignMeaning meaning);
/// The same of a unit: "milliseconds".
[[nodiscard]] QString unitTitle(const QString &unit);

} // namespace aio::ui
