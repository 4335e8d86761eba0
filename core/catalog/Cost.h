#pragma once

#include "core/ai/Money.h"
#include "core/ai/TokenUsage.h"
#include "core/catalog/PriceVersion.h"

#include <optional>

namespace aio::catalog {

/// Where a cost comes from.
enum class CostSource
{
    Provider, ///< the provider said the amount
    Computed, ///< tokens that the provider counted × a known price
    Estimated, ///< tokens counted here, or a rate that stands in for one that is not known
    Unpriced, ///< no price or no counts: the amount is unknown, which is never zero
    Free, ///< this computer's own work: nobody bills it
};

/// "provider", "computed", "estimated", "unpriced", "free": as the log keeps it.
[[nodiscard]] QString costSourceName(CostSource source);
[[nodiscard]] std::optional<CostSource> costSourceFromName(QStringView name);

/// A cost by kind of token. Each part is rounded once, half up, to a nano-dollar; the total is their sum.
struct CostParts
{
    ai::Money input;
    ai::Money cachedInput;
    ai::Money cacheWrite5m;
    ai::Money cacheWrite1h;
    ai::Money output;
    ai::Money reasoning;

    bool operator==(const CostParts &) const = default;
    [[nodiscard]] ai::Money total() const;
};

struct Cost
{
    CostSource source = CostSource::Unpriced;
    std::optional<ai::Money> amount; ///< nothing if and only if `source` is Unpriced; never negative
    CostParts parts; ///< all zero unless computed here
    QString priceVersion; ///< PriceVersion::id; empty if none was used

    bool operator==(const Cost &) const = default;
};

/// What the tokens cost. Unpriced if the provider did not say how much went in and out, if there is no
/// price, or if tokens have no rate. A cached or written token whose rate is not known is billed as input
/// (written for an hour: twice that), reasoning as output; then the source is Estimated, save for reasoning,
/// which is billed so by every provider. Exact integers; saturates instead of overflowing.
[[nodiscard]] Cost costOf(const ai::TokenUsage &usage, const std::optional<PriceVersion> &price);

/// The cost of an engine of this computer: zero, and known to be.
[[nodiscard]] Cost freeOfCharge();

} // namespace aio::catalog
