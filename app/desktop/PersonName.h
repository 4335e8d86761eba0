#pragma once

#include <QString>

namespace aio::desktop {

/// The account's name as the system knows it: "mara". Kept with changes.
[[nodiscard]] QString accountName();

/// The person's real name from the account's entry, or empty.
[[nodiscard]] QString realName();

} // namespace aio::desktop
