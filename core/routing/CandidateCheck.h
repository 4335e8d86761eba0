#pragma once

#include "core/routing/Router.h"

namespace aio::routing {

/// Everything that a candidate is held against.
struct CheckContext
{
    const RouteRequest &request;
    const catalog::ModelCatalog &catalog;
    QDate today;
    bool localOnly = false;
    std::optional<ai::Money> ceiling;
};

/// A provider with the model that a route names there (empty: none) through every check; verdict, reason and
/// sentence are set.
[[nodiscard]] Candidate checked(
    const CheckContext &context, const ProviderState &provider, const QString &namedModel);

/// A candidate that is skipped for a reason that needs no look at a model.
[[nodiscard]] Candidate skipped(const ai::ModelRef &ref, SkipReason reason, const QString &sentence);

} // namespace aio::routing
