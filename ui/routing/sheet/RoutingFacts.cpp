#include "ui/routing/sheet/RoutingFacts.h"

#include <algorithm>

namespace aio::ui {

const routing::ProviderState *RoutingFacts::provider(const QString &id) const
{
    const auto found = std::find_if(m_providers.cbegin(), m_providers.cend(),
        [&id](const routing::ProviderState &state) { return state.config.id == id; });
    return found == m_providers.cend() ? nullptr : &*found;
}

std::optional<ai::ProviderKind> RoutingFacts::kindOf(const routing::RouteEntry &entry) const
{
    if (entry.by == routing::RouteEntry::By::Kind) {
        return entry.kind;
    }
    const routing::ProviderState *state =
        entry.by == routing::RouteEntry::By::Provider ? provider(entry.provider) : nullptr;
    return state ? std::optional(state->config.kind) : std::nullopt;
}

bool RoutingFacts::hasProviders() const
{
    return std::any_of(m_providers.cbegin(), m_providers.cend(), [](const routing::ProviderState &state) {
        return state.config.kind != ai::ProviderKind::BuiltIn && state.config.enabled;
    });
}

void RoutingFacts::setProviders(const QList<routing::ProviderState> &providers)
{
    m_providers = providers;
    Q_EMIT changed();
}

void RoutingFacts::setCatalog(const catalog::ModelCatalog &catalog)
{
    m_catalog = catalog;
    Q_EMIT changed();
}

} // namespace aio::ui
