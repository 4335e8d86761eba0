#pragma once

#include "core/catalog/ModelCatalog.h"
#include "core/usage/UsageAttempt.h"

#include <QHash>
#include <QStringList>

namespace aio::usage {

/// What attempts cost at the prices of a catalog: at the one that held on the attempt's day, for the model
/// that answered. For one thread.
class PriceBook
{
public:
    /// `localProviders`: ids of those that nobody bills, unless they have a price of their own.
    PriceBook(catalog::ModelCatalog catalog, QStringList localProviders);

    /// Nothing: no price is known for it, or its tokens are not.
    [[nodiscard]] std::optional<catalog::Cost> costOf(const UsageAttempt &attempt);

private:
    [[nodiscard]] std::optional<catalog::PriceVersion> priceOf(
        const UsageAttempt &attempt, const QString &model, QDate day);

    catalog::ModelCatalog m_catalog;
    QStringList m_localProviders;
    QHash<QString, std::optional<catalog::PriceVersion>> m_known;
};

} // namespace aio::usage
