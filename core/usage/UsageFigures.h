#pragma once

#include "core/ai/Money.h"
#include "core/usage/LatencyHistogram.h"
#include "core/usage/UsageAttempt.h"

#include <optional>

namespace aio::usage {

/// What attempts add up to. Every member is a plain sum, so figures of parts are figures of the whole, to the
/// nano-dollar.
struct UsageFigures
{
    qint64 attempts = 0;
    qint64 calls = 0; ///< calls that began: their first attempts
    qint64 errors = 0; ///< attempts that failed, for whatever reason
    qint64 requests = 0; ///< UsageAttempt::countsAsRequest()
    qint64 input = 0; ///< tokens by kind, as TokenUsage has them: no kind contains another
    qint64 cachedInput = 0;
    qint64 cacheWrite = 0;
    qint64 output = 0;
    qint64 reasoning = 0;
    qint64 imageInput = 0; ///< of `input`, not on top of it
    ai::Money cost{}; ///< of the attempts that are priced
    qint64 unpriced = 0; ///< of `requests`, those whose cost is not known: `cost` lacks them
    qint64 estimated = 0; ///< attempts within `cost` that were estimated
    qint64 fallbacks = 0; ///< attempts that another choice had failed before
    qint64 retries = 0; ///< further attempts at the same choice

    bool operator==(const UsageFigures &) const = default;
    UsageFigures &operator+=(const UsageFigures &other);
    UsageFigures &operator-=(const UsageFigures &other);

    [[nodiscard]] static UsageFigures of(const UsageAttempt &attempt);

    [[nodiscard]] bool isEmpty() const { return attempts == 0; }
    [[nodiscard]] qint64 tokens() const; ///< all kinds; images are part of the input
    /// Shares are 0…1 and nothing where there is nothing to divide by.
    [[nodiscard]] std::optional<double> errorRate() const; ///< of attempts
    [[nodiscard]] std::optional<double> fallbackRate() const; ///< of attempts
    [[nodiscard]] std::optional<double> retryRate() const; ///< of attempts
    [[nodiscard]] std::optional<double> pricedShare() const; ///< of requests
    [[nodiscard]] std::optional<double> cacheShare() const; ///< of what was read: input and cached input
};

/// Figures with how long it took. Latencies of attempts that went well: a refusal in no time says nothing
/// about speed.
struct MeasuredFigures
{
    UsageFigures figures{};
    LatencyHistogram latency{};
    LatencyHistogram firstText{}; ///< time to the first token

    bool operator==(const MeasuredFigures &) const = default;
    MeasuredFigures &operator+=(const MeasuredFigures &other);
};

[[nodiscard]] inline UsageFigures operator+(UsageFigures left, const UsageFigures &right)
{
    return left += right;
}

} // namespace aio::usage
