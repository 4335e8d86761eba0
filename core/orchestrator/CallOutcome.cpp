#include "core/orchestrator/CallOutcome.h"

#include <numeric>

namespace aio {

std::optional<ai::Money> CallOutcome::cost() const
{
    ai::Money sum;
    for (const usage::UsageAttempt &attempt : attempts) {
        // A failed attempt that used nothing cost nothing, whatever the price would have been.
        if (!attempt.isOk() && attempt.usage.total() == 0) {
            continue;
        }
        if (!attempt.cost.amount) {
            return std::nullopt;
        }
        sum += *attempt.cost.amount;
    }
    return sum;
}

qint64 CallOutcome::inputTokens() const
{
    return std::accumulate(attempts.cbegin(), attempts.cend(), qint64(0),
        [](qint64 sum, const usage::UsageAttempt &attempt) { return sum + attempt.usage.promptTokens(); });
}

qint64 CallOutcome::outputTokens() const
{
    return std::accumulate(attempts.cbegin(), attempts.cend(), qint64(0),
        [](qint64 sum, const usage::UsageAttempt &attempt) { return sum + attempt.usage.answerTokens(); });
}

} // namespace aio
