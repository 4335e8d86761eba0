#pragma once

#include "core/ai/AiError.h"

#include <optional>

namespace aio {

/// When the same model is tried again, and after how long. Exponential back-off with full jitter, as in
/// https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ (waits are uniform between 0 and
/// the exponential bound, so that callers who failed together do not come back together).
struct RetryPolicy
{
    int retries = 2; ///< further attempts after the first
    qint64 firstWaitMs = 500; ///< bound of the first wait; doubles with each
    qint64 longestWaitMs = 20'000; ///< bound of every wait that nobody asked for
    /// The longest wait that a provider may ask for. Beyond it the next model is better than waiting.
    qint64 patienceMs = 30'000;

    bool operator==(const RetryPolicy &) const = default;

    /// How long to wait before the next attempt; nothing if there should be none. `failed` counts the
    /// attempts on this model so far (from 1), `remainingMs` is what the call's deadline leaves, `random` is
    /// uniform in 0…1. A wait that the provider asked for is kept in full, with up to a tenth more against
    /// crowds.
    [[nodiscard]] std::optional<qint64> waitBefore(
        const ai::AiError &error, int failed, qint64 remainingMs, double random) const;
};

} // namespace aio
