#include "core/routing/ProviderModels.h"

namespace aio::routing {

bool mayServe(const ai::ProviderConfig &provider, const catalog::CatalogModel &model)
{
    return model.kind == provider.kind
        && (provider.kind != ai::ProviderKind::OpenAiCompatible
            || provider.baseUrl.host().split(u'.').contains(model.vendor));
}

QStringList modelsOf(const ai::ProviderConfig &provider, const catalog::ModelCatalog &catalog, QDate today)
{
    QStringList models;
    const auto add = [&models](const QString &model) {
        if (!model.isEmpty() && !models.contains(model)) {
            models << model;
        }
    };
    add(provider.fastModel.isEmpty() ? catalog.fastModel(provider.kind, today) : provider.fastModel);
    add(provider.qualityModel.isEmpty() ? catalog.qualityModel(provider.kind, today) : provider.qualityModel);
    for (const catalog::CatalogModel &model : catalog.models()) {
        if (mayServe(provider, model) && !model.info.isRetired(today)) {
            add(model.info.id);
        }
    }
    return models;
}

} // namespace aio::routing
