#pragma once

#include "app/cli/Command.h"

namespace aio::cli {

/// `aioctl db connect URL` and `aioctl db disconnect`: which database the workspace is kept in. Connecting
/// opens the database and brings its schema to this program's version before anything is changed here.
[[nodiscard]] int connectDatabase(const QStringList &arguments, const CommandContext &context);

} // namespace aio::cli
