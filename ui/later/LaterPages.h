#pragma once

#include "ui/shell/PageEntry.h"

namespace aio::ui {

/// The rail's pages that are still to come: Documents.
[[nodiscard]] PageTable laterPages();

} // namespace aio::ui
