#pragma once

#include "app/cli/Verb.h"

namespace aio::cli {

/// `export`, `import` and `retain` of `aioctl usage`.
[[nodiscard]] QList<Verb> usageTransferVerbs();

} // namespace aio::cli
