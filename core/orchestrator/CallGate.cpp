#include "core/orchestrator/CallGate.h"

#include <QCoroTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aio {

/// One call that waits: its timer is the deadline, and fires early when a place is free or the stop comes.
class CallGate::Waiter
{
public:
    void wake() { m_timer.start(0); }

    QTimer m_timer;
    bool admitted = false;
};

CallGate::Pass::Pass(CallGate *gate, QString key)
    : m_gate(gate)
    , m_key(std::move(key))
{
}

CallGate::Pass::Pass(Pass &&other) noexcept
    : m_gate(std::exchange(other.m_gate, nullptr))
    , m_key(std::move(other.m_key))
{
}

CallGate::Pass &CallGate::Pass::operator=(Pass &&other) noexcept
{
    std::swap(m_gate, other.m_gate);
    std::swap(m_key, other.m_key);
    return *this;
}

CallGate::Pass::~Pass()
{
    if (m_gate != nullptr) {
        m_gate->leave(m_key);
    }
}

CallGate::CallGate() = default;

CallGate::~CallGate() = default;

QCoro::Task<CallGate::Pass> CallGate::enter(
    QString key, int width, std::stop_token stop, QDeadlineTimer deadline)
{
    if (stop.stop_requested() || deadline.hasExpired()) {
        co_return Pass();
    }
    Lane &lane = m_lanes[key];
    if (lane.inside < width && lane.waiting.empty()) {
        ++lane.inside;
        co_return Pass(this, key);
    }
    const auto waiter = std::make_shared<Waiter>();
    waiter->m_timer.setSingleShot(true);
    lane.waiting.push_back(waiter);
    const std::stop_callback early(stop, [timer = &waiter->m_timer] {
        QMetaObject::invokeMethod(
            timer, [timer] { timer->start(0); }, Qt::QueuedConnection);
    });
    // Always running, for only a running timer can be waited for; a day is for ever here.
    constexpr std::chrono::milliseconds forEver = std::chrono::hours(24);
    const std::chrono::milliseconds left(deadline.remainingTime());
    waiter->m_timer.start(deadline.isForever() ? forEver : std::min(left, forEver));
    co_await qCoro(waiter->m_timer).waitForTimeout();
    if (waiter->admitted) {
        Pass pass(this, key);
        if (stop.stop_requested()) {
            co_return Pass();
        }
        co_return pass;
    }
    auto &waiting = m_lanes[key].waiting;
    waiting.erase(std::remove(waiting.begin(), waiting.end(), waiter), waiting.end());
    co_return Pass();
}

void CallGate::leave(const QString &key)
{
    Lane &lane = m_lanes[key];
    if (lane.waiting.empty()) {
        if (--lane.inside == 0) {
            m_lanes.remove(key);
        }
        return;
    }
    // The place goes over as it is: nobody who comes now can take it in between.
    const std::shared_ptr<Waiter> next = lane.waiting.front();
    lane.waiting.pop_front();
    next->admitted = true;
    next->wake();
}

} // namespace aio
