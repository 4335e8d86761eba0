#include "core/usage/replay/ReplayChoices.h"

#include "core/catalog/WorstCase.h"

#include <QHash>

namespace aio::usage {

namespace {

routing::RouteRequest requestOf(ai::AiTask task, const QString &plan)
{
    routing::RouteRequest request;
    request.task = task;
    request.plan = plan;
    request.hasImages = task == ai::AiTask::ExtractImage || task == ai::AiTask::CheckImage;
    request.needsJson = task != ai::AiTask::Chat && task != ai::AiTask::Test;
    return request;
}

ReplayTarget targetOf(const std::optional<routing::Candidate> &candidate)
{
    if (!candidate) {
        return {ReplayTarget::Kind::Nowhere, {}};
    }
    if (candidate->kind == ai::ProviderKind::BuiltIn) {
        return {ReplayTarget::Kind::Priced, {routing::builtInProviderId(), catalog::freePrice(), {}}};
    }
    return {
        ReplayTarget::Kind::Priced, {candidate->ref.model, candidate->price, candidate->model.contextTokens}};
}

/// Remembers what was decided for calls that are alike; each scenario has its own, on the database thread.
template <typename Decide> ReplayChoice remembering(Decide decide)
{
    const auto known = std::make_shared<QHash<QStringList, ReplayTarget>>();
    return [known, decide](const LoggedCall &call) {
        const QStringList key = decide.keyOf(call);
        const auto found = known->constFind(key);
        return found != known->cend() ? *found : *known->insert(key, decide(call));
    };
}

struct PriceList
{
    catalog::ModelCatalog catalog;
    QDate day;
    QStringList localProviders;

    static QStringList keyOf(const LoggedCall &call)
    {
        return {call.provider, ai::providerKindName(call.kind), call.model};
    }

    ReplayTarget operator()(const LoggedCall &call) const
    {
        return {ReplayTarget::Kind::Priced,
            PriceTarget::of(
                catalog, call.kind, call.model, day, call.provider, localProviders.contains(call.provider))};
    }
};

struct Routes
{
    routing::RoutePolicy policy;
    QList<routing::ProviderState> providers;
    catalog::ModelCatalog catalog;
    QDate day;

    static QStringList keyOf(const LoggedCall &call) { return {call.task, call.plan}; }

    ReplayTarget operator()(const LoggedCall &call) const
    {
        const auto task = ai::taskFromName(call.task);
        if (!task || *task == ai::AiTask::Test) {
            return {};
        }
        return targetOf(
            routing::decide(requestOf(*task, call.plan), policy, providers, catalog, day).first());
    }
};

} // namespace

ReplayChoice onModel(const PriceTarget &target, const QString &insteadOf)
{
    return [target, insteadOf](const LoggedCall &call) {
        return insteadOf.isEmpty() || call.model == insteadOf
            ? ReplayTarget{ReplayTarget::Kind::Priced, target}
            : ReplayTarget();
    };
}

ReplayChoice atPrices(const catalog::ModelCatalog &catalog, QDate day, const QStringList &localProviders)
{
    return remembering(PriceList{catalog, day, localProviders});
}

ReplayChoice byRoutes(const routing::RoutePolicy &policy, const QList<routing::ProviderState> &providers,
    const catalog::ModelCatalog &catalog, QDate day)
{
    return remembering(Routes{policy, providers, catalog, day});
}

} // namespace aio::usage
