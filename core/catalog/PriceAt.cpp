#include "core/catalog/PriceAt.h"

#include "core/catalog/WorstCase.h"

#include <algorithm>

namespace aio::catalog {

std::optional<PriceVersion> priceAt(
    const ModelCatalog &catalog, const ai::ProviderConfig &provider, const QString &model, QDate day)
{
    return priceAt(catalog, provider.kind, provider.id, provider.isLocal(), model, day);
}

std::optional<PriceVersion> priceAt(const ModelCatalog &catalog, ai::ProviderKind kind,
    const QString &providerId, bool isLocal, const QString &model, QDate day)
{
    std::optional<PriceVersion> price = catalog.price(kind, model, day, providerId);
    if (!isLocal) {
        return price;
    }
    const QList<UserPrice> &own = catalog.userPrices();
    const bool isItsOwn =
        price && price->byUser && std::any_of(own.cbegin(), own.cend(), [&](const UserPrice &each) {
            return !each.provider.isEmpty() && each.provider == providerId && each.price.id == price->id;
        });
    return isItsOwn ? price : freePrice();
}

} // namespace aio::catalog
