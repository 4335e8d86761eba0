#pragma once

#include "core/catalog/WorstCase.h"
#include "core/usage/QuotaCounters.h"
#include "core/usage/UsageAttempt.h"

namespace aio::usage {

/// What the ledger holds against limits: the most that a call may use, and what it did use.
[[nodiscard]] UsedAmounts amountsOf(const catalog::WorstCase &worst);
[[nodiscard]] UsedAmounts usedBy(const UsageAttempt &attempt);

} // namespace aio::usage
