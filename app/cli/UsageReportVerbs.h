#pragma once

#include "app/cli/Verb.h"

namespace aio::cli {

/// `aioctl usage report`, `forecast` and `anomalies`.
[[nodiscard]] QList<Verb> usageReportVerbs();

} // namespace aio::cli
