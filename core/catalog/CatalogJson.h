#pragma once

#include "core/base/Error.h"
#include "core/catalog/ModelCatalog.h"

#include <QHash>
#include <QJsonObject>

namespace aio::catalog {

/// What a catalog file holds.
struct CatalogFile
{
    struct Suggestion
    {
        QString fast;
        QString quality;
    };

    QList<CatalogModel> models;
    QHash<int, Suggestion> suggestions; ///< by ProviderKind
};

/// Reads resources/catalog.json. BadInput names the model that is wrong: a negative price, a date that is
/// none, a model twice, versions or tiers out of order.
[[nodiscard]] Result<CatalogFile> readCatalog(const QByteArray &json);

/// A price without its days: as a user price is stored. Integers are exact up to 2⁵³.
[[nodiscard]] QJsonObject priceToJson(const PriceVersion &price);
/// Nothing if a figure is negative or no integer.
[[nodiscard]] std::optional<PriceVersion> priceFromJson(const QJsonObject &json);

} // namespace aio::catalog
