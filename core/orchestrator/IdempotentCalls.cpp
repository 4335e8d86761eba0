#include "core/orchestrator/IdempotentCalls.h"

namespace aio {

QFuture<CallResult> IdempotentCalls::once(
    const QString &key, const std::function<QFuture<CallResult>()> &make)
{
    if (key.isEmpty()) {
        return make();
    }
    const std::scoped_lock lock(m_mutex);
    const auto known = m_calls.constFind(key);
    if (known != m_calls.constEnd()) {
        const bool failed = known->isFinished() && (known->resultCount() == 0 || !known->result());
        if (!failed) {
            return *known;
        }
    } else {
        m_order.push_back(key);
    }
    QFuture<CallResult> call = make();
    m_calls.insert(key, call);
    forgetOldest();
    return call;
}

void IdempotentCalls::forgetOldest()
{
    while (m_order.size() > kept) {
        m_calls.remove(m_order.front());
        m_order.pop_front();
    }
}

} // namespace aio
