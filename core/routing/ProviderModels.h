#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/catalog/ModelCatalog.h"

#include <QDate>
#include <QStringList>

namespace aio::routing {

/// Whether the catalog's model can be one of the provider's. Who speaks OpenAI's protocol has models of its
/// own: those of a vendor are only at the vendor's host.
[[nodiscard]] bool mayServe(const ai::ProviderConfig &provider, const catalog::CatalogModel &model);

/// Ids of models that a provider has, as far as the catalog knows: not retired on `today`, its own choices
/// first.
[[nodiscard]] QStringList modelsOf(
    const ai::ProviderConfig &provider, const catalog::ModelCatalog &catalog, QDate today);

} // namespace aio::routing
