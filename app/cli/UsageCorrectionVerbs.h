#pragma once

#include "app/cli/Verb.h"

namespace aio::cli {

/// `reprice`, `correct`, `corrections` and `undo` of `aioctl usage`.
[[nodiscard]] QList<Verb> usageCorrectionVerbs();

} // namespace aio::cli
