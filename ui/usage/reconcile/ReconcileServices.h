#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/catalog/ModelCatalog.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "ui/shell/FileChooser.h"

#include <functional>

namespace aio::ui {

/// What the comparison with bills works with. All of it outlives the page; functions are called on the GUI
/// thread and answer at once.
struct ReconcileServices
{
    Database &database;
    Author author;
    FileChooser &files;
    std::function<catalog::ModelCatalog()> catalog; ///< with the prices of the workspace
    std::function<QList<ai::ProviderConfig>()> providers;
};

} // namespace aio::ui
