#include "ui/routing/sheet/PolicyEdits.h"

namespace aio::ui {

namespace {

using routing::Route;
using routing::RouteEntry;
using routing::RoutePolicy;

void copyPlan(RoutePolicy &to, const QString &plan, const RoutePolicy &from, const QString &like)
{
    for (const ai::AiTask task : ai::routedTasks()) {
        to.setRoute(plan, task, from.route(like, task));
    }
    to.setLocalOnly(plan, from.isLocalOnly(like));
}

/// The model that takes the place of the one that an entry names, if that is gone.
std::optional<QString> successorOf(const RouteEntry &entry, const RoutingFacts &facts, QDate today)
{
    const std::optional<ai::ProviderKind> kind = facts.kindOf(entry);
    if (!kind || entry.model.isEmpty()) {
        return std::nullopt;
    }
    const catalog::ResolvedModel resolved =
        facts.catalog().resolve(*kind, entry.model, today, entry.provider);
    return resolved.retired.isEmpty() || !resolved.usable ? std::nullopt : std::optional(resolved.model.id);
}

bool planDiffers(const RoutePolicy &one, const RoutePolicy &other, const QString &plan)
{
    return one.plans().contains(plan) != other.plans().contains(plan)
        || one.isLocalOnly(plan) != other.isLocalOnly(plan);
}

} // namespace

RoutePolicy withPlan(const RoutePolicy &policy, const QString &plan, const QString &like)
{
    RoutePolicy result = policy;
    copyPlan(result, plan, policy, like);
    return result;
}

RoutePolicy withPlanRenamed(const RoutePolicy &policy, const QString &plan, const QString &name)
{
    RoutePolicy result;
    for (const QString &each : policy.plans()) {
        copyPlan(result, each == plan ? name : each, policy, each);
    }
    return result;
}

RoutePolicy withoutPlan(const RoutePolicy &policy, const QString &plan)
{
    RoutePolicy result;
    for (const QString &each : policy.plans()) {
        if (each != plan) {
            copyPlan(result, each, policy, each);
        }
    }
    return result;
}

QList<RouteCell> differences(const RoutePolicy &one, const RoutePolicy &other)
{
    QStringList plans = other.plans();
    for (const QString &plan : one.plans()) {
        if (!plans.contains(plan)) {
            plans << plan;
        }
    }
    QList<RouteCell> cells;
    for (const QString &plan : std::as_const(plans)) {
        const bool whole = planDiffers(one, other, plan);
        for (const ai::AiTask task : ai::routedTasks()) {
            if (whole || one.route(plan, task) != other.route(plan, task)) {
                cells << RouteCell{plan, task};
            }
        }
    }
    return cells;
}

RoutePolicy merged(
    const RoutePolicy &base, const RoutePolicy &mine, const RoutePolicy &theirs, QList<RouteCell> *contested)
{
    const QList<RouteCell> byThem = differences(base, theirs);
    RoutePolicy result = theirs;
    for (const QString &plan : base.plans()) {
        if (!mine.plans().contains(plan) && theirs.plans().contains(plan)) {
            result = withoutPlan(result, plan);
        }
    }
    for (const RouteCell &cell : differences(base, mine)) {
        if (!mine.plans().contains(cell.plan)) {
            continue;
        }
        result.setRoute(cell.plan, cell.task, mine.route(cell.plan, cell.task));
        if (mine.isLocalOnly(cell.plan) != base.isLocalOnly(cell.plan)) {
            result.setLocalOnly(cell.plan, mine.isLocalOnly(cell.plan));
        }
        if (byThem.contains(cell)) {
            *contested << cell;
        }
    }
    return result;
}

RetiredRoutes retiredRoutes(const RoutePolicy &policy, const RoutingFacts &facts, QDate today)
{
    RetiredRoutes found;
    for (const QString &plan : policy.plans()) {
        for (const ai::AiTask task : ai::routedTasks()) {
            bool names = false;
            for (const RouteEntry &entry : policy.route(plan, task).chain) {
                if (const std::optional<QString> successor = successorOf(entry, facts, today)) {
                    names = true;
                    if (!found.models.contains(entry.model)) {
                        found.models << entry.model;
                        found.successors << *successor;
                    }
                }
            }
            if (names) {
                found.cells << RouteCell{plan, task};
            }
        }
    }
    return found;
}

RoutePolicy withSuccessors(
    const RoutePolicy &policy, const QList<RouteCell> &cells, const RoutingFacts &facts, QDate today)
{
    RoutePolicy result = policy;
    for (const RouteCell &cell : cells) {
        Route route = policy.route(cell.plan, cell.task);
        QList<RouteEntry> chain;
        for (RouteEntry entry : std::as_const(route.chain)) {
            entry.model = successorOf(entry, facts, today).value_or(entry.model);
            if (!chain.contains(entry)) {
                chain << entry;
            }
        }
        route.chain = chain;
        result.setRoute(cell.plan, cell.task, route);
    }
    return result;
}

} // namespace aio::ui
