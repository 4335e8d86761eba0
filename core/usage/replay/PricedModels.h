#pragma once

#include "core/routing/Router.h"
#include "core/usage/Repricing.h"

namespace aio::usage {

/// A model that logged calls can be held against.
struct PricedModel
{
    PriceTarget price;
    QString provider; ///< as people call it
    bool isSetUp = false; ///< false: the provider's prices are known, but nobody set it up

    bool operator==(const PricedModel &) const = default;
};

/// The models of the providers that are set up, then those of the price list that are not, each once. Models
/// that are retired on `day` (UTC) are left out.
[[nodiscard]] QList<PricedModel> pricedModels(
    const QList<routing::ProviderState> &providers, const catalog::ModelCatalog &catalog, QDate day);

} // namespace aio::usage
