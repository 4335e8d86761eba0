#include "core/usage/replay/PricedModels.h"

#include "core/routing/ProviderModels.h"

#include <algorithm>

namespace aio::usage {

QList<PricedModel> pricedModels(
    const QList<routing::ProviderState> &providers, const catalog::ModelCatalog &catalog, QDate day)
{
    QList<PricedModel> models;
    for (const routing::ProviderState &state : providers) {
        const ai::ProviderConfig &provider = state.config;
        if (provider.kind == ai::ProviderKind::BuiltIn) {
            continue;
        }
        for (const QString &model : routing::modelsOf(provider, catalog, day)) {
            models << PricedModel{
                PriceTarget::of(catalog, provider.kind, model, day, provider.id, provider.isLocal()),
                provider.name, true};
        }
    }
    for (const catalog::CatalogModel &model : catalog.models()) {
        const bool isHad = std::any_of(providers.cbegin(), providers.cend(),
            [&model](const routing::ProviderState &state) { return routing::mayServe(state.config, model); });
        if (!isHad && !model.info.isRetired(day)) {
            models << PricedModel{PriceTarget::of(catalog, model.kind, model.info.id, day),
                ai::providerKindTitle(model.kind), false};
        }
    }
    return models;
}

} // namespace aio::usage
