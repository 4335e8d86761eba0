#pragma once

#include "core/orchestrator/CallOutcome.h"

#include <QHash>

#include <deque>
#include <functional>
#include <mutex>

namespace aio {

/// Remembers calls by the key their maker gave them, so that a second click or a retried script makes no
/// second call. Keeps the latest so many; failures are forgotten at once. Thread-safe.
class IdempotentCalls
{
public:
    static constexpr std::size_t kept = 500;

    /// The call of that key, or the one that `make` begins. An empty key is nobody's.
    [[nodiscard]] QFuture<CallResult> once(
        const QString &key, const std::function<QFuture<CallResult>()> &make);

private:
    void forgetOldest();

    std::mutex m_mutex;
    QHash<QString, QFuture<CallResult>> m_calls;
    std::deque<QString> m_order;
};

} // namespace aio
