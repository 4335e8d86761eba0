#include "core/usage/replay/PricedModels.h"

#include "core/routing/ProviderModels.h"

namespace aio::usage {

QList<PricedModel> pricedModels(
    const QList<routing::ProviderState> &providers, const catalog::ModelCatalog &catalog, QDate day)
{
    QList<PricedModel> models;
    QList<ai::ProviderKind> kinds;
    for (const routing::ProviderState &state : providers) {
        const ai::ProviderConfig &provider = state.config;
        if (provider.kind == ai::ProviderKind::BuiltIn) {
            continue;
        }
        kinds << provider.kind;
        for (const QString &model : routing::modelsOf(provider, catalog, day)) {
            models << PricedModel{
                PriceTarget::of(catalog, provider.kind, model, day, provider.id, provider.isLocal()),
                provider.name, true};
        }
    }
    for (const catalog::CatalogModel &model : catalog.models()) {
        if (!kinds.contains(model.kind) && !model.info.isRetired(day)) {
            models << PricedModel{PriceTarget::of(catalog, model.kind, model.info.id, day),
                ai::providerKindTitle(model.kind), false};
        }
    }
    return models;
}

} // namespace aio::usage
