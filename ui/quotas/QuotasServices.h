#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/quota/QuotaStore.h"
#include "core/settings/Settings.h"
#include "core/usage/UsageLog.h"

#include <functional>

namespace aio::ui {

/// What the Quotas page works with. Everything outlives it; the functions are called on the GUI thread and
/// answer at once.
struct QuotasServices
{
    Database &database; ///< the course of a limit, and the news that another process changed something
    quota::QuotaStore &store;
    usage::UsageLog &usage;
    Settings &settings; ///< how the table stands
    std::function<QList<ai::ProviderConfig>()> providers; ///< to choose from
    std::function<QStringList()> plans; ///< to choose from
};

} // namespace aio::ui
