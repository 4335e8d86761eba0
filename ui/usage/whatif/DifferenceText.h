#pragma once

#include "core/usage/Repricing.h"

namespace aio::ui {

/// Whether what was billed and what would have been can be held against each other.
[[nodiscard]] bool canCompare(const usage::RepricedTarget &target);

/// "+$3.10 (+12 %)"; nothing if no attempt can be compared.
[[nodiscard]] QString differenceText(const usage::RepricedTarget &target);

} // namespace aio::ui
