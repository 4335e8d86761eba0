#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/catalog/ModelCatalog.h"

#include <QDate>
#include <QStringList>

namespace aio::routing {

/// Ids of models that a provider has, as far as the catalog knows: not retired on `today`, its own choices
/// first.
[[nodiscard]] QStringList modelsOf(
    const ai::ProviderConfig &provider, const catalog::ModelCatalog &catalog, QDate today);

} // namespace aio::routing
