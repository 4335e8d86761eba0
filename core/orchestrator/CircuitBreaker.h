#pragma once

#include "core/ai/AiError.h"

#include <optional>

namespace aio {

/// Keeps calls away from a provider that fails again and again, one breaker a provider and key. Closed: calls
/// pass. Open: none do, for a while. Half open: one call tries whether it works again.
///
/// A value without a clock: `now` is milliseconds of any steady clock.
class CircuitBreaker
{
public:
    enum class State
    {
        Closed,
        Open,
        HalfOpen
    };

    static constexpr int failuresInARow = 5;
    static constexpr int refusalsInARow = 3; ///< of the key: no waiting helps against those
    static constexpr qint64 firstPauseMs = 30'000; ///< doubles each time the probe fails
    static constexpr qint64 longestPauseMs = 600'000;

    [[nodiscard]] State state(qint64 now) const;
    /// Whether a call may go now. In the half-open state the first that asks becomes the probe.
    [[nodiscard]] bool admit(qint64 now);
    /// When the next call may go; nothing if one may go now.
    [[nodiscard]] std::optional<qint64> opensAt(qint64 now) const;

    void succeeded();
    /// Counts what says something of the provider: not a cancelled call, not a request that it refused. One
    /// rate limit is no failure; the limit's own waiting time is honoured elsewhere.
    void failed(ai::AiErrorKind kind, qint64 now);
    /// A probe that ended without a verdict (cancelled): another call may probe.
    void abandoned() { m_probing = false; }

private:
    void open(qint64 now);

    int m_failures = 0;
    int m_refusals = 0;
    std::optional<qint64> m_openUntil;
    qint64 m_pauseMs = firstPauseMs;
    bool m_probing = false;
};

} // namespace aio
