#include "core/orchestrator/PaceWait.h"

#include <algorithm>

namespace aio {

std::optional<qint64> paceWait(const usage::QuotaRefusal &refusal, qint64 now, qint64 remainingMs)
{
    const quota::QuotaLimit &limit = refusal.limit;
    // What alone is more than a minute may take never gets its turn.
    const bool everFits = refusal.wanted <= limit.limit && !refusal.unpriced;
    if (limit.window.kind != quota::QuotaWindow::Kind::Minute || limit.action != quota::QuotaAction::Stop
        || !everFits) {
        return std::nullopt;
    }
    const qint64 wait = std::max<qint64>(refusal.resetsAt - now, 1);
    return wait < remainingMs ? std::optional(wait) : std::nullopt;
}

} // namespace aio
