#pragma once

#include "core/routing/RouteStore.h"
#include "core/storage/Database.h"
#include "core/usage/UsageLog.h"
#include "ui/routing/sheet/RoutingFacts.h"

#include <functional>

namespace aio::ui {

/// What the Routing page works with. Everything outlives it.
struct RoutingServices
{
    Database &database; ///< for the news that another process changed something
    routing::RouteStore &store;
    usage::UsageLog &usage;
    RoutingFacts &facts;
    std::function<void()> policySaved{}; ///< a new revision is in force; may be empty
};

} // namespace aio::ui
