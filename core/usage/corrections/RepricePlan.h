#pragma once

#include "core/catalog/ModelCatalog.h"
#include "core/usage/UsageLog.h"
#include "core/usage/corrections/CorrectionSet.h"

namespace aio::usage {

/// Which attempts to price anew, and how: at the price that the catalog has for the day of the attempt. What
/// a provider itself said that a call cost stays, and so does what has no price in the catalog.
struct RepriceRequest
{
    UsageFilter filter{};
    catalog::ModelCatalog catalog{}; ///< with the prices of the workspace
    QStringList localProviders{}; ///< ids of those that nobody bills, see priceAt()
    bool onlyUnpriced = false; ///< leave attempts alone that have a cost
    QString note{}; ///< why, for whoever reads the list of corrections
};

/// What a re-pricing does to the attempts of one model of a provider.
struct RepriceLine
{
    QString provider; ///< id
    QString model;
    qint64 attempts = 0; ///< that were looked at
    qint64 withoutPrice = 0; ///< of them: the catalog has no price, or the tokens are not known
    CorrectionTally changed;

    bool operator==(const RepriceLine &) const = default;
};

/// What a re-pricing would do, to the nano-dollar, as long as nothing is logged meanwhile.
struct RepricePlan
{
    qint64 attempts = 0;
    qint64 withoutPrice = 0;
    CorrectionTally changed;
    QList<RepriceLine> lines; ///< the largest difference first

    bool operator==(const RepricePlan &) const = default;
};

/// Adds up attempts to a plan.
class RepriceSums
{
public:
    void addWithoutPrice(const UsageAttempt &attempt);
    /// An attempt whose cost stays.
    void addSame(const UsageAttempt &attempt);
    void addChanged(const UsageAttempt &attempt, const catalog::Cost &cost);
    [[nodiscard]] RepricePlan plan() const;

private:
    RepriceLine &lineOf(const UsageAttempt &attempt);

    QHash<QString, RepriceLine> m_lines;
};

} // namespace aio::usage
