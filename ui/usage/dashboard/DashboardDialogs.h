#pragma once

#include "core/usage/document/ReportFacts.h"
#include "ui/shell/Page.h"
#include "ui/usage/dashboard/DashboardServices.h"

#include <QObject>

class QAction;
class QMenu;

namespace aio::ui {

class DashboardFilter;

/// What the buttons in the header of the dashboard open: printed reports, "What if" and alerts.
class DashboardDialogs : public QObject
{
    Q_OBJECT

public:
    /// `filter` and `page` outlive it. `usedModels`: of what is shown, the dearest first.
    DashboardDialogs(const DashboardServices &services, const DashboardFilter &filter, QWidget *page,
        std::function<QStringList()> usedModels);
    ~DashboardDialogs() override;

    /// As the header takes them: the last one is first.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QAction *monthReport() const { return m_thisMonth; }
    [[nodiscard]] QAction *lastMonthReport() const { return m_lastMonth; }
    [[nodiscard]] QAction *shownReport() const { return m_shown; }
    [[nodiscard]] QAction *whatIf() const { return m_whatIf; }
    [[nodiscard]] QAction *alerts() const { return m_alerts; }
    /// What a month may cost, for printed reports.
    void setBudget(const SpendBudget &budget) { m_budget = budget; }
    void retranslate();

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);

private:
    void print(const usage::ReportQuestion &question);
    void draw(const usage::ReportFacts &facts);
    void showWhatIf();
    void showAlerts();
    [[nodiscard]] QString rangeText() const;

    DashboardServices m_services;
    const DashboardFilter &m_filter;
    QWidget *m_page;
    std::function<QStringList()> m_usedModels;
    SpendBudget m_budget;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_report;
    QAction *m_thisMonth;
    QAction *m_lastMonth;
    QAction *m_shown;
    QAction *m_whatIf;
    QAction *m_alerts;
};

} // namespace aio::ui
