#pragma once

#include "core/catalog/ModelCatalog.h"

namespace aio::catalog {

/// What a model costs at a provider on `day` (UTC), or nothing: unpriced. One on this computer or its network
/// (ProviderConfig::isLocal()) is free, whatever its models cost elsewhere, unless an admin set a price for
/// this very provider: a gateway to a service that bills is local too.
[[nodiscard]] std::optional<PriceVersion> priceAt(
    const ModelCatalog &catalog, const ai::ProviderConfig &provider, const QString &model, QDate day);
/// The same of a provider that is known by its kind and id.
[[nodiscard]] std::optional<PriceVersion> priceAt(const ModelCatalog &catalog, ai::ProviderKind kind,
    const QString &providerId, bool isLocal, const QString &model, QDate day);

} // namespace aio::catalog
