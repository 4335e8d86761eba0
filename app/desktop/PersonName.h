#pragma once

#include "core/base/AccountName.h"

namespace aio::desktop {

/// The person's real name from the account's entry, or empty.
[[nodiscard]] QString realName();

} // namespace aio::desktop
