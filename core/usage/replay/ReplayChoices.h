#pragma once

#include "core/routing/Router.h"
#include "core/usage/replay/Replay.h"

namespace aio::usage {

// The scenarios that a period can be replayed under. Values: they may outlive what they were made of.

/// Everything on one model, or only what was on `insteadOf` and the rest as billed.
[[nodiscard]] ReplayChoice onModel(const PriceTarget &target, const QString &insteadOf = {});

/// The models that answered, at the prices of a catalog on a day (UTC): today's price list, or one with
/// prices of one's own. `localProviders` (ids) cost nothing.
[[nodiscard]] ReplayChoice atPrices(
    const catalog::ModelCatalog &catalog, QDate day, const QStringList &localProviders = {});

/// Where a policy sends each task on each plan: the first of its chain that could be used, as long as nothing
/// fails. The built-in engine is free.
[[nodiscard]] ReplayChoice byRoutes(const routing::RoutePolicy &policy,
    const QList<routing::ProviderState> &providers, const catalog::ModelCatalog &catalog, QDate day);

} // namespace aio::usage
