#pragma once

#include "core/routing/RouteStore.h"
#include "core/routing/Router.h"
#include "core/settings/Settings.h"
#include "core/storage/Author.h"
#include "core/usage/UsageOverview.h"
#include "core/usage/report/UsageReports.h"
#include "ui/shell/FileChooser.h"
#include "ui/usage/calls/CallsServices.h"

namespace aio::usage {
class AlertDesk;
class WebhookKeys;
} // namespace aio::usage

namespace aio::ui {

/// What calls are replayed with.
struct ReplayServices
{
    Database &database;
    routing::RouteStore &routes;
    std::function<QList<routing::ProviderState>()> providers; ///< as they stand
    std::function<catalog::ModelCatalog()> catalog; ///< with the prices of the workspace
};

/// What alerts are set and tested with.
struct AlertsServices
{
    usage::AlertDesk &desk;
    usage::WebhookKeys &keys;
    Database &database;
    Author author;
};

/// What the workspace may spend, as its limits say; nothing: not limited.
struct SpendBudget
{
    std::optional<ai::Money> day{};
    std::optional<ai::Money> month{};

    bool operator==(const SpendBudget &) const = default;
};

/// What the dashboard works with. All of it outlives the page; functions are called on the GUI thread and
/// answer at once.
struct DashboardServices
{
    usage::UsageReports &reports;
    usage::UsageOverview &overview;
    UsageFeed &feed;
    Settings &settings;
    FileChooser &files;
    std::function<QFuture<Result<SpendBudget>>()> budget{}; ///< empty: there is none
    std::optional<ReplayServices> replay{}; ///< nothing: "What if" is not offered
    std::optional<AlertsServices> alerts{}; ///< nothing: alerts cannot be set
    QString workspace{}; ///< as people call it, for printed reports
};

} // namespace aio::ui
