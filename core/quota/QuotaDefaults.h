#pragma once

#include "core/quota/QuotaLimit.h"

namespace aio::quota {

/// What a hard limit does when nobody said it. A spent provider is no reason to stop: the route has others,
/// and the built-in engine at its end. Who has used up their own share, or the workspace's, stops.
[[nodiscard]] constexpr QuotaAction usualAction(QuotaScope scope)
{
    return scope == QuotaScope::Provider ? QuotaAction::Fallback : QuotaAction::Stop;
}

} // namespace aio::quota
