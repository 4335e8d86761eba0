#include "ui/routing/sheet/RoutingSheet.h"

#include "core/base/WhenFinished.h"

#include <QDateTime>

namespace aio::ui {

namespace {

using routing::PolicyRevision;
using routing::RoutePolicy;

/// What a request of a task usually has, in tokens.
qint64 usualTokens(ai::AiTask task)
{
    switch (task) {
    case ai::AiTask::ExtractText:
        return 4000;
    case ai::AiTask::DraftCv:
        return 6000;
    case ai::AiTask::CoverLetter:
        return 4000;
    case ai::AiTask::ExtractImage:
    case ai::AiTask::CheckImage:
    case ai::AiTask::Chat:
    case ai::AiTask::Test:
        break;
    }
    return 1000;
}

} // namespace

/// A step from one policy to another.
class PolicyCommand : public QUndoCommand
{
public:
    PolicyCommand(RoutingSheet &sheet, RoutePolicy before, RoutePolicy after, const QString &text)
        : QUndoCommand(text)
        , m_sheet(sheet)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_sheet.show(m_before); }
    void redo() override { m_sheet.show(m_after); }

private:
    RoutingSheet &m_sheet;
    RoutePolicy m_before;
    RoutePolicy m_after;
};

QDate routingDay()
{
    return QDateTime::currentDateTimeUtc().date();
}

RoutingSheet::RoutingSheet(const RoutingServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.facts, &RoutingFacts::changed, this, &RoutingSheet::changed);
    connect(&services.database, &Database::changedElsewhere, this, &RoutingSheet::load);
}

void RoutingSheet::load()
{
    whenFinished(m_services.store.load(), this, [this](const Result<PolicyRevision> &revision) {
        if (!revision) {
            m_problem = revision.error();
            Q_EMIT changed();
            return;
        }
        m_problem.reset();
        arrived(*revision);
    });
}

void RoutingSheet::arrived(const PolicyRevision &revision)
{
    if (!m_loaded || !isChanged()) {
        adopt(revision);
    } else if (revision.revision != m_inForce.revision) {
        m_theirs = revision;
        Q_EMIT changed();
    }
}

void RoutingSheet::adopt(const PolicyRevision &revision)
{
    const bool same = m_loaded && revision.policy == m_policy;
    m_inForce = revision;
    m_theirs.reset();
    m_loaded = true;
    if (!same) {
        m_undo.clear();
    }
    show(revision.policy);
}

void RoutingSheet::show(const RoutePolicy &policy)
{
    m_policy = policy;
    compare();
    Q_EMIT changed();
}

void RoutingSheet::compare()
{
    m_changed = differences(m_inForce.policy, m_policy);
    m_orderChanged = m_inForce.policy.plans() != m_policy.plans();
}

void RoutingSheet::edit(const RoutePolicy &policy, const QString &text)
{
    if (policy != m_policy) {
        m_undo.push(new PolicyCommand(*this, m_policy, policy, text));
    }
}

void RoutingSheet::setRoute(const RouteCell &cell, const routing::Route &route)
{
    if (m_policy.route(cell.plan, cell.task) == route) {
        return;
    }
    RoutePolicy policy = m_policy;
    policy.setRoute(cell.plan, cell.task, route);
    edit(policy, tr("chain of %1, %2").arg(ai::planTitle(cell.plan), ai::taskTitle(cell.task)));
}

void RoutingSheet::addPlan(const QString &plan, const QString &like)
{
    edit(withPlan(m_policy, plan, like), tr("new plan %1").arg(plan));
}

void RoutingSheet::renamePlan(const QString &plan, const QString &name)
{
    edit(withPlanRenamed(m_policy, plan, name), tr("name of the plan %1").arg(ai::planTitle(plan)));
}

void RoutingSheet::removePlan(const QString &plan)
{
    edit(withoutPlan(m_policy, plan), tr("removal of the plan %1").arg(ai::planTitle(plan)));
}

void RoutingSheet::setLocalOnly(const QString &plan, bool localOnly)
{
    RoutePolicy policy = m_policy;
    policy.setLocalOnly(plan, localOnly);
    edit(policy, tr("engines of the plan %1").arg(ai::planTitle(plan)));
}

void RoutingSheet::useSuccessors(const QList<RouteCell> &cells)
{
    edit(withSuccessors(m_policy, cells, m_services.facts, routingDay()), tr("successors of retired models"));
}

void RoutingSheet::revert()
{
    edit(m_inForce.policy, tr("revert"));
}

QString RoutingSheet::planNameProblem(const QString &name, const QString &present) const
{
    constexpr qsizetype longest = 40;
    if (name.trimmed().isEmpty()) {
        return tr("A plan needs a name.");
    }
    if (name.size() > longest) {
        return tr("A name has at most %n characters.", nullptr, int(longest));
    }
    for (const QString &plan : m_policy.plans()) {
        const bool same = plan.compare(name, Qt::CaseInsensitive) == 0
            || ai::planTitle(plan).compare(name, Qt::CaseInsensitive) == 0;
        if (same && plan != present) {
            return tr("There is a plan of this name already.");
        }
    }
    return {};
}

void RoutingSheet::save()
{
    if (!isChanged() || m_saving) {
        return;
    }
    m_saving = true;
    m_problem.reset();
    Q_EMIT changed();
    whenFinished(m_services.store.save(m_policy, m_inForce.revision), this,
        [this](const Result<PolicyRevision> &revision) { finishSaving(revision); });
}

void RoutingSheet::restore(qint64 revision)
{
    m_saving = true;
    m_problem.reset();
    Q_EMIT changed();
    whenFinished(m_services.store.restore(revision), this,
        [this](const Result<PolicyRevision> &restored) { finishSaving(restored); });
}

void RoutingSheet::finishSaving(const Result<PolicyRevision> &revision)
{
    m_saving = false;
    if (revision) {
        // What was typed meanwhile stays, on top of what was saved.
        const bool more = revision->policy != m_policy && revision->note.isEmpty();
        if (more) {
            m_inForce = *revision;
            show(RoutePolicy(m_policy));
        } else {
            adopt(*revision);
        }
        Q_EMIT saved(revision->revision);
        return;
    }
    if (revision.error().kind == ErrorKind::Conflict) {
        load();
        return;
    }
    m_problem = revision.error();
    Q_EMIT changed();
}

QList<RouteCell> RoutingSheet::takeTheirsIn()
{
    QList<RouteCell> contested;
    if (!m_theirs) {
        return contested;
    }
    const RoutePolicy mine = merged(m_inForce.policy, m_policy, m_theirs->policy, &contested);
    const PolicyRevision theirs = *m_theirs;
    adopt(theirs);
    edit(mine, tr("your changes"));
    return contested;
}

routing::RouteRequest RoutingSheet::usualRequest(const RouteCell &cell)
{
    routing::RouteRequest request;
    request.task = cell.task;
    request.plan = cell.plan;
    request.textTokens = usualTokens(cell.task);
    request.hasImages = cell.task == ai::AiTask::ExtractImage || cell.task == ai::AiTask::CheckImage;
    request.needsJson = cell.task != ai::AiTask::Chat;
    return request;
}

routing::RouteDecision RoutingSheet::decide(const RouteCell &cell) const
{
    return decide(usualRequest(cell));
}

routing::RouteDecision RoutingSheet::decide(const routing::RouteRequest &request) const
{
    return routing::decide(request, m_policy, m_services.facts.providers(), m_services.facts.catalog(),
        routingDay(), m_inForce.revision);
}

} // namespace aio::ui
