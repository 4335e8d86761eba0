#pragma once

#include "ui/shell/PageEntry.h"

class QWidget;

namespace aio::desktop {

class Services;

/// Every page of the window in the order of the rail. `window` gives the shortcuts that Settings lists; it is
/// asked when that page is made.
[[nodiscard]] ui::PageTable makePages(Services &services, std::function<QWidget *()> window);

} // namespace aio::desktop
