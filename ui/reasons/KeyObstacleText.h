#pragma once

#include "core/routing/KeyObstacle.h"

namespace aio::ui {

/// "no key": short, to stand behind a provider's name. Empty for no obstacle.
[[nodiscard]] QString keyObstacleText(routing::KeyObstacle obstacle);

} // namespace aio::ui
