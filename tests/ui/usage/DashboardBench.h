#pragma once

#include "core/routing/RouteStore.h"
#include "core/usage/alerts/AlertDesk.h"
#include "core/usage/alerts/WebhookKeys.h"
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
        , routes(*database, workspace.author())
        , alerts({*database, reports, workspace.author(),
              [this] { return usage::AlertRules::fromText(settings->text(SettingKey::UsageAlerts)); },
              [this](const QUuid &id) { return keys.read(id); }})
    {
    }

    [[nodiscard]] ui::DashboardServices dashboardServices()
    {
        return {reports, overview, feed, *settings, chooser,
            [this] {
                QPromise<Result<ui::SpendBudget>> promise;
                promise.start();
                promise.addResult(budget);
                promise.finish();
                return promise.future();
            },
            ui::ReplayServices{*database, routes, [] { return providers(); },
                [] { return catalog::ModelCatalog::builtIn(); }},
            ui::AlertsServices{alerts, keys, *database, workspace.author()}};
    }

    /// One with a key.
    [[nodiscard]] static QList<routing::ProviderState> providers()
    {
        routing::ProviderState google;
        google.config.id = QStringLiteral("google");
        google.config.name = QStringLiteral("Google Gemini");
        google.config.kind = ai::ProviderKind::Gemini;
        google.credential = routing::ProviderState::Credential::Present;
        return {google};
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
    routing::RouteStore routes;
    usage::WebhookKeys keys;
    usage::AlertDesk alerts;
    ui::SpendBudget budget;
    std::unique_ptr<ui::UsagePage> usagePage;
};

} // namespace aio::test
