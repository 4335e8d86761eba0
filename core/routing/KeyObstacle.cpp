#include "core/routing/KeyObstacle.h"

namespace aio::routing {

KeyObstacle keyObstacle(const ProviderState &provider)
{
    using Credential = ProviderState::Credential;
    if (provider.credential == Credential::Missing && provider.config.needsKey()) {
        return KeyObstacle::Missing;
    }
    // One is kept, so calls ask for it, even where they could go without.
    return provider.credential == Credential::Unreadable ? KeyObstacle::Unreadable : KeyObstacle::None;
}

} // namespace aio::routing
