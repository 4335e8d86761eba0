#include "core/usage/LedgerAmounts.h"

namespace aio::usage {

UsedAmounts amountsOf(const catalog::WorstCase &worst)
{
    return {1, worst.tokens(), worst.cost.value_or(ai::Money{}).nanoUsd};
}

UsedAmounts usedBy(const UsageAttempt &attempt)
{
    return {attempt.countsAsRequest() ? 1 : 0, attempt.usage.total(),
        attempt.cost.amount.value_or(ai::Money{}).nanoUsd};
}

} // namespace aio::usage
