#pragma once

#include "ui/routing/sheet/RoutingFacts.h"

namespace aio::ui {

/// A cell of the matrix.
struct RouteCell
{
    QString plan;
    ai::AiTask task = ai::AiTask::Chat;

    bool operator==(const RouteCell &) const = default;
};

// Changes of a policy as a whole, each a new policy.

/// With a further plan at the end that has the routes of `like`.
[[nodiscard]] routing::RoutePolicy withPlan(
    const routing::RoutePolicy &policy, const QString &plan, const QString &like);
/// With a plan under another name, in its place.
[[nodiscard]] routing::RoutePolicy withPlanRenamed(
    const routing::RoutePolicy &policy, const QString &plan, const QString &name);
[[nodiscard]] routing::RoutePolicy withoutPlan(const routing::RoutePolicy &policy, const QString &plan);

/// The cells in which two policies differ; all cells of a plan that only one of them has.
[[nodiscard]] QList<RouteCell> differences(
    const routing::RoutePolicy &one, const routing::RoutePolicy &other);

/// What `mine` changed since `base`, put onto `theirs`. Cells that both changed are mine; they are listed in
/// `contested`.
[[nodiscard]] routing::RoutePolicy merged(const routing::RoutePolicy &base, const routing::RoutePolicy &mine,
    const routing::RoutePolicy &theirs, QList<RouteCell> *contested);

/// Models that routes name although they are gone and have a successor.
struct RetiredRoutes
{
    QStringList models; ///< as the routes name them
    QStringList successors; ///< in the same order
    QList<RouteCell> cells; ///< routes that name one of them

    bool operator==(const RetiredRoutes &) const = default;
    [[nodiscard]] bool isEmpty() const { return cells.isEmpty(); }
};
[[nodiscard]] RetiredRoutes retiredRoutes(
    const routing::RoutePolicy &policy, const RoutingFacts &facts, QDate today);

/// With the successors in place of retired models, in the given cells.
[[nodiscard]] routing::RoutePolicy withSuccessors(const routing::RoutePolicy &policy,
    const QList<RouteCell> &cells, const RoutingFacts &facts, QDate today);

} // namespace aio::ui
