#pragma once

#include "core/settings/Settings.h"
#include "core/usage/UsageOverview.h"
#include "core/usage/report/UsageReports.h"
#include "ui/shell/FileChooser.h"
#include "ui/usage/calls/CallsServices.h"

namespace aio::ui {

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
};

} // namespace aio::ui
