#pragma once

#include "ui/routing/RoutingServices.h"
#include "ui/routing/sheet/PolicyEdits.h"

#include <QUndoStack>

namespace aio::ui {

/// The routing policy while it is edited: what is in force, what was changed on top of it, and how to undo
/// that. Knows no widget.
class RoutingSheet : public QObject
{
    Q_OBJECT

public:
    explicit RoutingSheet(const RoutingServices &services, QObject *parent = nullptr);

    /// Reads what is in force. What was changed here stays.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the policy could not be read or saved the last time; nothing if it could.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] const routing::PolicyRevision &inForce() const { return m_inForce; }
    [[nodiscard]] const routing::RoutePolicy &policy() const { return m_policy; }
    [[nodiscard]] const RoutingFacts &facts() const { return m_services.facts; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    [[nodiscard]] bool isChanged() const { return !m_changed.isEmpty() || m_orderChanged; }
    [[nodiscard]] const QList<RouteCell> &changedCells() const { return m_changed; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// What somebody else saved while something was changed here.
    [[nodiscard]] const std::optional<routing::PolicyRevision> &theirs() const { return m_theirs; }

    // Each is one step of the undo stack.
    void setRoute(const RouteCell &cell, const routing::Route &route);
    void addPlan(const QString &plan, const QString &like);
    void renamePlan(const QString &plan, const QString &name);
    void removePlan(const QString &plan);
    void setLocalOnly(const QString &plan, bool localOnly);
    void useSuccessors(const QList<RouteCell> &cells);
    void revert();

    /// What is wrong with a name for a plan; empty if nothing is.
    [[nodiscard]] QString planNameProblem(const QString &name, const QString &present = {}) const;

    void save();
    void restore(qint64 revision);
    /// Puts what was changed here onto what somebody else saved; returns the cells that both changed.
    QList<RouteCell> takeTheirsIn();

    /// What would happen to a request of usual size, by the policy as it stands here.
    [[nodiscard]] routing::RouteDecision decide(const RouteCell &cell) const;
    [[nodiscard]] routing::RouteDecision decide(const routing::RouteRequest &request) const;
    [[nodiscard]] static routing::RouteRequest usualRequest(const RouteCell &cell);

Q_SIGNALS:
    /// Anything of the above, or a fact, is another one now.
    void changed();
    /// A new revision is in force, saved or restored here.
    void saved(qint64 revision);

private:
    friend class PolicyCommand;

    void edit(const routing::RoutePolicy &policy, const QString &text);
    void show(const routing::RoutePolicy &policy);
    void adopt(const routing::PolicyRevision &revision);
    void arrived(const routing::PolicyRevision &revision);
    void finishSaving(const Result<routing::PolicyRevision> &revision);
    void compare();

    RoutingServices m_services;
    routing::PolicyRevision m_inForce;
    std::optional<routing::PolicyRevision> m_theirs;
    routing::RoutePolicy m_policy;
    QList<RouteCell> m_changed;
    bool m_orderChanged = false;
    bool m_loaded = false;
    bool m_saving = false;
    std::optional<Error> m_problem;
    QUndoStack m_undo;
};

/// The day that decisions go by: UTC, as the catalog's dates are.
[[nodiscard]] QDate routingDay();

} // namespace aio::ui
