#include "core/usage/Repricing.h"

#include "core/catalog/PriceAt.h"
#include "core/usage/LoggedCalls.h"

#include <limits>

namespace aio::usage {

namespace {

// Sums of foreign figures, imported ones too: they end at the most instead of wrapping round.
qint64 added(qint64 sum, qint64 more)
{
    qint64 result = 0;
    return qAddOverflow(sum, more, &result) ? std::numeric_limits<qint64>::max() : result;
}

void add(ai::Money &sum, ai::Money more)
{
    addCost(sum, more);
}

void add(std::optional<qint64> &sum, const std::optional<qint64> &more)
{
    if (more) {
        sum = added(sum.value_or(0), *more);
    }
}

void add(ai::TokenUsage &sum, const ai::TokenUsage &more)
{
    add(sum.input, more.input);
    add(sum.cachedInput, more.cachedInput);
    add(sum.cacheWrite5m, more.cacheWrite5m);
    add(sum.cacheWrite1h, more.cacheWrite1h);
    add(sum.output, more.output);
    add(sum.reasoning, more.reasoning);
    add(sum.imageInput, more.imageInput);
    sum.estimated = sum.estimated || more.estimated;
}

void add(catalog::CostParts &sum, const catalog::CostParts &more)
{
    add(sum.input, more.input);
    add(sum.cachedInput, more.cachedInput);
    add(sum.cacheWrite5m, more.cacheWrite5m);
    add(sum.cacheWrite1h, more.cacheWrite1h);
    add(sum.output, more.output);
    add(sum.reasoning, more.reasoning);
}

void add(Repricing &sums, const LoggedCall &call)
{
    ++sums.attempts;
    add(sums.tokens, call.usage);
    if (call.cost) {
        add(sums.logged, *call.cost);
    } else {
        ++sums.loggedUnpriced;
    }
    for (RepricedTarget &target : sums.targets) {
        target.add(call.usage, call.cost);
    }
}

} // namespace

void addCost(ai::Money &sum, ai::Money more)
{
    sum.nanoUsd = added(sum.nanoUsd, more.nanoUsd);
}

void RepricedTarget::add(const ai::TokenUsage &usage, const std::optional<ai::Money> &logged)
{
    if (target.contextTokens && usage.total() > *target.contextTokens) {
        ++tooLong;
    }
    add(catalog::costOf(usage, target.price), logged);
}

void RepricedTarget::add(const catalog::Cost &one, const std::optional<ai::Money> &logged)
{
    if (!one.amount) {
        ++unpriced;
        return;
    }
    usage::add(cost, *one.amount);
    usage::add(parts, one.parts);
    estimated += one.source == catalog::CostSource::Estimated ? 1 : 0;
    if (logged) {
        usage::add(comparable, *one.amount);
        usage::add(comparableLogged, *logged);
    }
}

PriceTarget PriceTarget::of(const catalog::ModelCatalog &catalog, ai::ProviderKind kind, const QString &model,
    QDate day, const QString &providerId, bool isLocal)
{
    return {model,
        providerId.isEmpty() ? catalog.price(kind, model, day)
                             : catalog::priceAt(catalog, kind, providerId, isLocal, model, day),
        catalog.describe(kind, model, providerId).contextTokens};
}

Repricer::Repricer(Database &database)
    : m_database(database)
{
}

QFuture<Result<Repricing>> Repricer::reprice(const UsageFilter &filter, const QList<PriceTarget> &targets)
{
    const auto sums = std::make_shared<Repricing>();
    for (const PriceTarget &target : targets) {
        sums->targets.append({target, {}, {}, 0, 0, 0, {}, {}});
    }
    return forEachLoggedCall(m_database, filter, attemptsAtOnce, [sums](const LoggedCall &call) {
        add(*sums, call);
    }).then(QtFuture::Launch::Sync, [sums](const Result<void> &read) -> Result<Repricing> {
        return read ? Result<Repricing>(*sums) : Failure(read.error());
    });
}

} // namespace aio::usage
