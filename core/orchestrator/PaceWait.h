#pragma once

#include "core/usage/UsageLedger.h"

#include <optional>

namespace aio {

/// How long a call waits for its turn, in ms, where a limit by the minute holds it up: until the next minute,
/// if its time allows. Nothing: the refusal stands. `now` is UTC ms.
[[nodiscard]] std::optional<qint64> paceWait(
    const usage::QuotaRefusal &refusal, qint64 now, qint64 remainingMs);

} // namespace aio
