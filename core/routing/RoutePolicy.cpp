#include "core/routing/RoutePolicy.h"

namespace aio::routing {

namespace {

RouteEntry ofKind(ai::ProviderKind kind, const QString &model)
{
    RouteEntry entry;
    entry.by = RouteEntry::By::Kind;
    entry.kind = kind;
    entry.model = model;
    return entry;
}

RouteEntry any(RouteEntry::By by)
{
    RouteEntry entry;
    entry.by = by;
    return entry;
}

Route standardRoute(const QString &plan, ai::AiTask task)
{
    const bool quality = wantsQuality(task, plan);
    Route route;
    route.chain = quality ? QList{ofKind(ai::ProviderKind::Gemini, QStringLiteral("gemini-1.5-pro")),
                      any(RouteEntry::By::AnyQuality)}
                          : QList{ofKind(ai::ProviderKind::Gemini, QStringLiteral("gemini-2.5-flash")),
                              any(RouteEntry::By::AnyFast)};
    route.builtInLast = task != ai::AiTask::Chat;
    return route;
}

} // namespace

bool wantsQuality(ai::AiTask task, const QString &plan)
{
    const bool drafts = task == ai::AiTask::DraftCv || task == ai::AiTask::CoverLetter;
    return drafts && plan != ai::defaultPlan();
}

RoutePolicy RoutePolicy::standard()
{
    RoutePolicy policy;
    for (const QString &plan : ai::initialPlans()) {
        policy.m_plans << plan;
        for (const ai::AiTask task : ai::routedTasks()) {
            policy.m_cells.append({plan, task, standardRoute(plan, task)});
        }
    }
    policy.m_localOnly << QStringLiteral("private");
    return policy;
}

const RoutePolicy::Cell *RoutePolicy::cell(const QString &plan, ai::AiTask task) const
{
    for (const Cell &candidate : m_cells) {
        if (candidate.task == task && candidate.plan == plan) {
            return &candidate;
        }
    }
    return nullptr;
}

Route RoutePolicy::route(const QString &plan, ai::AiTask task) const
{
    const Cell *own = cell(plan, task);
    if (own == nullptr && !m_plans.contains(plan)) {
        own = cell(m_plans.value(0), task);
    }
    return own != nullptr ? own->route : Route();
}

void RoutePolicy::setRoute(const QString &plan, ai::AiTask task, const Route &route)
{
    if (!m_plans.contains(plan)) {
        const QString first = m_plans.value(0);
        m_plans << plan;
        for (const ai::AiTask other : ai::routedTasks()) {
            if (const Cell *copied = cell(first, other)) {
                const Route theirs = copied->route;
                m_cells.append({plan, other, theirs});
            }
        }
    }
    for (Cell &candidate : m_cells) {
        if (candidate.task == task && candidate.plan == plan) {
            candidate.route = route;
            return;
        }
    }
    m_cells.append({plan, task, route});
}

void RoutePolicy::setLocalOnly(const QString &plan, bool localOnly)
{
    m_localOnly.removeAll(plan);
    if (localOnly) {
        m_localOnly << plan;
    }
}

} // namespace aio::routing
