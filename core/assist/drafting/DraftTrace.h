#pragma once

#include "core/assist/drafting/DraftQuestion.h"
#include "core/usage/UsageAttempt.h"

#include <mutex>

namespace aio {

/// What happened to a draft on its way: what was sent, and what each attempt cost. Written on the
/// orchestrator's thread, read on others. Thread-safe.
class DraftTrace
{
public:
    /// A request as it goes out. `placeholders`: those that may stand in it; empty: the shield was down.
    void sending(const ai::Request &request, const QString &provider, const QStringList &placeholders);
    void attempted(const usage::UsageAttempt &attempt);

    [[nodiscard]] SentText sent() const;
    [[nodiscard]] QList<usage::UsageAttempt> attempts() const;

private:
    mutable std::mutex m_mutex;
    SentText m_sent;
    QList<usage::UsageAttempt> m_attempts;
};

/// A request as what is sent, word by word. `placeholders`: those that may stand in it; empty: the shield is
/// down.
[[nodiscard]] SentText sentText(
    const ai::Request &request, const QString &provider, const QStringList &placeholders);

/// The attempts of a call as one engine: the last one's names, the sum of what all used.
[[nodiscard]] EngineInfo engineOf(const QList<usage::UsageAttempt> &attempts);

/// Whether the costs of all attempts that used anything are known.
[[nodiscard]] bool isPriced(const QList<usage::UsageAttempt> &attempts);

} // namespace aio
