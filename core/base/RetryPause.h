#pragma once

#include <QDeadlineTimer>

#include <algorithm>

namespace aio {

/// How long to leave alone what failed: a second, then twice as long each time, at most half a minute.
class RetryPause
{
public:
    /// After a failure.
    void lengthen()
    {
        constexpr int shortestMs = 1000;
        constexpr int longestMs = 30'000;
        m_ms = std::clamp(m_ms * 2, shortestMs, longestMs);
        m_end.setRemainingTime(m_ms);
    }
    /// After a success.
    void reset() { *this = RetryPause(); }

    [[nodiscard]] bool isOn() const { return m_ms > 0 && !m_end.hasExpired(); }

private:
    int m_ms = 0;
    QDeadlineTimer m_end{};
};

} // namespace aio
