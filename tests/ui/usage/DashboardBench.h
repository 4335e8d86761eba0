#pragma once

#include "tests/ui/usage/CallsBench.h"
#include "ui/charts/ChartPanel.h"
#include "ui/charts/TimeChart.h"
#include "ui/usage/dashboard/DashboardFilter.h"
#include "ui/usage/dashboard/DashboardPage.h"
#include "ui/usage/dashboard/DashboardView.h"
#include "ui/usage/dashboard/UsagePage.h"

namespace aio::test {

/// Usage with its tabs on a workspace whose log a real ledger wrote, with everything real but the file
/// dialogs.
struct DashboardBench : CallsBench
{
    DashboardBench()
        : reports(*database)
    {
    }

    [[nodiscard]] ui::DashboardServices dashboardServices()
    {
        return {reports, overview, feed, *settings, chooser, [this] {
                    QPromise<Result<ui::SpendBudget>> promise;
                    promise.start();
                    promise.addResult(budget);
                    promise.finish();
                    return promise.future();
                }};
    }

    ui::UsagePage &showUsage(QSize size = {1228, 822})
    {
        usagePage = std::make_unique<ui::UsagePage>(dashboardServices(), services());
        usagePage->resize(size);
        usagePage->show();
        usagePage->activateWindow();
        return *usagePage;
    }

    usage::UsageReports reports;
    ui::SpendBudget budget;
    std::unique_ptr<ui::UsagePage> usagePage;
};

} // namespace aio::test
