#pragma once

#include "core/catalog/ModelCatalog.h"
#include "core/usage/UsageLog.h"

#include <QFuture>

namespace aio::usage {

/// Adds to a sum that ends at the most there can be, instead of wrapping round: foreign figures may be any.
void addCost(ai::Money &sum, ai::Money more);

/// What to hold logged calls against: one model at one price.
struct PriceTarget
{
    QString model; ///< as its provider calls it
    std::optional<catalog::PriceVersion> price{}; ///< nothing: unpriced, and so is every answer
    std::optional<int> contextTokens{}; ///< of prompt and answer together; nothing: not known

    bool operator==(const PriceTarget &) const = default;

    /// A model with its context and the price that holds on `day` (UTC). One of a provider of
    /// this computer costs what catalog::priceAt() says, as in calls.
    [[nodiscard]] static PriceTarget of(const catalog::ModelCatalog &catalog, ai::ProviderKind kind,
        const QString &model, QDate day, const QString &providerId = {}, bool isLocal = false);
};

/// What the logged attempts would have cost on one target.
struct RepricedTarget
{
    PriceTarget target;
    ai::Money cost{}; ///< of those with a price: an incomplete sum while `unpriced` is not 0
    catalog::CostParts parts; ///< of `cost`, by kind of token; their total is `cost`
    qint64 unpriced = 0; ///< attempts that cannot be priced: no price, no rate for a kind, tokens not counted
    qint64 estimated = 0; ///< attempts within `cost` whose tokens or rates are estimates
    qint64 tooLong =
        0; ///< attempts that do not fit the target's context: they could not have been made there
    ai::Money comparable{}; ///< the part of `cost` of attempts whose logged cost is known too
    ai::Money comparableLogged{}; ///< and what those were billed: compare these two, not `cost` and `logged`

    bool operator==(const RepricedTarget &) const = default;
    /// Positive: the target is dearer than what was used.
    [[nodiscard]] ai::Money difference() const { return comparable - comparableLogged; }

    /// Counts an attempt in, at the target's price; `logged` is what was billed for it, if that is known.
    void add(const ai::TokenUsage &usage, const std::optional<ai::Money> &logged);
    /// The same for one whose cost there is known already.
    void add(const catalog::Cost &cost, const std::optional<ai::Money> &logged);
};

/// A period of the log, as it was billed and on other targets.
struct Repricing
{
    qint64 attempts = 0; ///< that a provider answered or billed
    ai::TokenUsage tokens{}; ///< summed by kind; `estimated` if any of them was
    ai::Money logged{}; ///< as billed then, of attempts whose cost is known
    qint64 loggedUnpriced = 0; ///< attempts whose cost is not known
    QList<RepricedTarget> targets; ///< in the order asked for

    bool operator==(const Repricing &) const = default;
};

/// "What would this month have cost on …": holds the tokens of logged attempts against other prices, without
/// any call. Each attempt is priced by itself with catalog::costOf(), so long-context tiers and the rounding
/// of every bill are those of real calls: nano-dollars, exact. Unknown costs are counted, never taken as
/// zero.
///
/// Left out are attempts that failed without an answer, since nobody bills them, and those of the built-in
/// engine, which has no tokens. Tokens are as the provider that answered counted them: another one cuts text
/// and images a little differently, so what an image costs elsewhere is an approximation.
///
/// Calls return at once, from any thread; futures finish on the database thread. The database must outlive
/// them. A long period is read in pieces, between which other work on the database goes on; attempts that
/// are logged meanwhile may be part of the answer.
class Repricer
{
public:
    static constexpr int attemptsAtOnce = 5000;

    explicit Repricer(Database &database);

    /// Attempts that match the filter, from `from` to before `to`; leave `withTests` false to keep credential
    /// tests out. All targets cost one pass.
    QFuture<Result<Repricing>> reprice(const UsageFilter &filter, const QList<PriceTarget> &targets);

private:
    Database &m_database;
};

} // namespace aio::usage
