#include "core/orchestrator/RetryPolicy.h"

#include <algorithm>

namespace aio {

std::optional<qint64> RetryPolicy::waitBefore(
    const ai::AiError &error, int failed, qint64 remainingMs, double random) const
{
    if (!error.retryable || failed > retries) {
        return std::nullopt;
    }
    constexpr int mostDoublings = 16;
    constexpr double crowdShare = 0.1;
    qint64 wait = 0;
    if (error.retryAfterMs) {
        const qint64 asked = std::max<qint64>(0, *error.retryAfterMs);
        if (asked > patienceMs) {
            return std::nullopt;
        }
        wait = asked + qint64(double(asked) * crowdShare * random);
    } else {
        const qint64 doubled = firstWaitMs << std::clamp(failed - 1, 0, mostDoublings);
        wait = qint64(double(std::min(doubled, longestWaitMs)) * random);
    }
    // An attempt that could not even begin before the deadline is no attempt.
    if (wait >= remainingMs) {
        return std::nullopt;
    }
    return wait;
}

} // namespace aio
