#pragma once

#include "core/storage/Connection.h"
#include "core/storage/DatabaseOptions.h"

namespace aio {

/// Replaces the contents of the open database by those of the backup `file`, as one transaction: other
/// programs on the same workspace see either the old or the new, and keep working. The file may be of an
/// older version; it is not changed. A damaged, newer or foreign file is refused before anything happens.
[[nodiscard]] Result<void> restoreSqlite(
    Connection &connection, const DatabaseOptions &options, const QString &file);

} // namespace aio
