#pragma once

#include "ui/shell/Page.h"
#include "ui/usage/calls/CallsServices.h"
#include "ui/usage/dashboard/DashboardServices.h"
#include "ui/usage/reconcile/ReconcileServices.h"

class QStackedWidget;

namespace aio::ui {

class CallsPage;
class DashboardPage;
class ReconcilePage;
class SegmentedSwitch;

/// Usage with its tabs: Dashboard, Calls and, where bills can be compared, Reconcile. Each keeps its filter;
/// a way from Dashboard to Calls and back takes the filter along.
///
/// Arguments of open(): "tab=dashboard", "tab=calls" or "tab=reconcile", then those of that tab; without a
/// tab those of Calls.
class UsagePage : public Page
{
    Q_OBJECT

public:
    UsagePage(const DashboardServices &dashboard, const CallsServices &calls, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("usage"); }
    [[nodiscard]] QString title() const override { return tr("Usage"); }
    [[nodiscard]] QString subtitle() const override { return current()->subtitle(); }
    [[nodiscard]] QList<QAction *> headerActions() const override { return current()->headerActions(); }
    [[nodiscard]] QList<QAction *> leadingActions() const override { return current()->leadingActions(); }
    [[nodiscard]] QWidget *headerWidget() override;
    [[nodiscard]] QList<QWidget *> panes() override { return current()->panes(); }
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;
    [[nodiscard]] bool acceptsDrop(const QMimeData *data) const override;
    void drop(const QMimeData *data) override;
    [[nodiscard]] QString dropHint(const QMimeData *data) const override;
    void retranslate() override;

    [[nodiscard]] DashboardPage *dashboard() const { return m_dashboard; }
    /// Made on first use.
    CallsPage *calls();
    /// Adds the tab Reconcile; once.
    void setReconcile(const ReconcileServices &services);
    /// Made on first use; null without setReconcile().
    ReconcilePage *reconcile();
    [[nodiscard]] SegmentedSwitch *tabs() const { return m_tabs; }
    [[nodiscard]] bool showsCalls() const;

private:
    [[nodiscard]] Page *current() const;
    enum Tab
    {
        DashboardTab,
        CallsTab,
        ReconcileTab
    };
    void showTab(Tab tab);
    [[nodiscard]] bool openReconcile(const QStringList &arguments);
    void onTabChosen(int index);
    void adopt(Page *page);

    CallsServices m_callsServices;
    DashboardPage *m_dashboard;
    CallsPage *m_calls = nullptr;
    std::optional<ReconcileServices> m_reconcileServices;
    ReconcilePage *m_reconcile = nullptr;
    QStackedWidget *m_stack;
    SegmentedSwitch *m_tabs;
};

} // namespace aio::ui
