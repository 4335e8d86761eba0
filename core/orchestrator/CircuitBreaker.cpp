#include "core/orchestrator/CircuitBreaker.h"

#include <algorithm>
#include <utility>

namespace aio {

CircuitBreaker::State CircuitBreaker::state(qint64 now) const
{
    if (!m_openUntil) {
        return State::Closed;
    }
    return now < *m_openUntil ? State::Open : State::HalfOpen;
}

bool CircuitBreaker::admit(qint64 now)
{
    switch (state(now)) {
    case State::Closed:
        return true;
    case State::Open:
        return false;
    case State::HalfOpen:
        break;
    }
    return !std::exchange(m_probing, true);
}

std::optional<qint64> CircuitBreaker::opensAt(qint64 now) const
{
    return state(now) == State::Open ? m_openUntil : std::nullopt;
}

void CircuitBreaker::succeeded()
{
    *this = CircuitBreaker();
}

void CircuitBreaker::failed(ai::AiErrorKind kind, qint64 now)
{
    const bool wasProbe = std::exchange(m_probing, false);
    switch (kind) {
    case ai::AiErrorKind::Auth:
    case ai::AiErrorKind::NoCredit:
        ++m_refusals;
        break;
    case ai::AiErrorKind::Overloaded:
    case ai::AiErrorKind::Network:
    case ai::AiErrorKind::Tls:
    case ai::AiErrorKind::Timeout:
        ++m_failures;
        break;
    default:
        return;
    }
    if (wasProbe || m_failures >= failuresInARow || m_refusals >= refusalsInARow) {
        open(now);
    }
}

void CircuitBreaker::open(qint64 now)
{
    if (m_openUntil) {
        m_pauseMs = std::min(m_pauseMs * 2, longestPauseMs);
    }
    m_openUntil = now + m_pauseMs;
    m_failures = 0;
    m_refusals = 0;
}

} // namespace aio
