#include "core/routing/RoutePolicy.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aio::routing {

namespace {

using namespace Qt::StringLiterals;

Failure broken(const QString &what)
{
    return failure(ErrorKind::BadInput,
        QCoreApplication::translate("Routing", "The routing policy cannot be read."),
        QCoreApplication::translate("Routing", "Reset the routes, or restore an earlier revision."), what);
}

QJsonObject routeToJson(const Route &route)
{
    QJsonArray chain;
    for (const RouteEntry &entry : route.chain) {
        chain.append(entry.toText());
    }
    QJsonObject json{{u"chain"_s, chain}, {u"built_in_last"_s, route.builtInLast}};
    if (route.ceiling) {
        json[u"ceiling_usd"_s] = route.ceiling->toDecimal();
    }
    return json;
}

std::optional<Route> routeFromJson(const QJsonObject &json)
{
    Route route;
    const QJsonArray chain = json[u"chain"_s].toArray();
    for (const auto &item : chain) {
        const auto entry = RouteEntry::fromText(item.toString());
        if (!entry) {
            return std::nullopt;
        }
        route.chain << *entry;
    }
    route.builtInLast = json[u"built_in_last"_s].toBool(true);
    if (json.contains(u"ceiling_usd"_s)) {
        route.ceiling = ai::Money::fromDecimal(json[u"ceiling_usd"_s].toString());
        if (!route.ceiling || route.ceiling->nanoUsd < 0) {
            return std::nullopt;
        }
    }
    return route;
}

} // namespace

QJsonObject RoutePolicy::toJson() const
{
    QJsonArray plans;
    for (const QString &plan : m_plans) {
        QJsonObject routes;
        for (const Cell &cell : m_cells) {
            if (cell.plan == plan) {
                routes[ai::taskName(cell.task)] = routeToJson(cell.route);
            }
        }
        plans.append(QJsonObject{
            {u"plan"_s, plan}, {u"local_only"_s, m_localOnly.contains(plan)}, {u"routes"_s, routes}});
    }
    return {{u"schema"_s, 1}, {u"plans"_s, plans}};
}

Result<RoutePolicy> RoutePolicy::fromJson(const QJsonObject &json)
{
    if (json[u"schema"_s].toInt() != 1) {
        return broken(u"schema"_s);
    }
    RoutePolicy policy;
    const QJsonArray plans = json[u"plans"_s].toArray();
    for (const auto &item : plans) {
        const QJsonObject object = item.toObject();
        const QString plan = object[u"plan"_s].toString();
        if (plan.isEmpty() || policy.m_plans.contains(plan)) {
            return broken(u"plan "_s + plan);
        }
        policy.m_plans << plan;
        policy.setLocalOnly(plan, object[u"local_only"_s].toBool());
        const QJsonObject routes = object[u"routes"_s].toObject();
        // In the order of the matrix, so that what is read equals what was written.
        for (const ai::AiTask task : ai::routedTasks()) {
            const QJsonValue value = routes[ai::taskName(task)];
            if (value.isUndefined()) {
                continue;
            }
            const auto route = routeFromJson(value.toObject());
            if (!route) {
                return broken(plan + u' ' + ai::taskName(task));
            }
            policy.m_cells.append({plan, task, *route});
        }
    }
    return policy;
}

} // namespace aio::routing
