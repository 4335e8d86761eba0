#pragma once

#include "core/routing/Router.h"

namespace aio::routing {

/// Why calls of a provider would end for want of its key, known before one is made.
enum class KeyObstacle
{
    None,
    Missing, ///< it needs one and has none
    Unreadable, ///< one is kept, but the keychain is locked or absent
};

[[nodiscard]] KeyObstacle keyObstacle(const ProviderState &provider);

} // namespace aio::routing
