#pragma once

#include <QString>

namespace aio {

/// The account that runs the program, as its user knows it: who the activity log says did something. Not only
/// from the environment, which says nothing of it in a scheduled job or a container.
[[nodiscard]] QString accountName();

} // namespace aio
