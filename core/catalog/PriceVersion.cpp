#include "core/catalog/PriceVersion.h"

namespace aio::catalog {

const PriceRates &PriceVersion::ratesFor(qint64 promptTokens) const
{
    const PriceRates *found = &rates;
    for (const PriceTier &tier : tiers) {
        const bool reached =
            tier.inclusive ? promptTokens >= tier.promptTokens : promptTokens > tier.promptTokens;
        if (reached) {
            found = &tier.rates;
        }
    }
    return *found;
}

} // namespace aio::catalog
