#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/Database.h"

namespace aio::usage {

/// All that there is to sum up at `now` (UTC ms), as after an import: until then, reports read more. A step
/// at a time, so that others come in between; the context is told "sums" with about how much of it is done.
/// Blocks: for a thread that is not the database's.
[[nodiscard]] Result<void> sumUp(Database &database, qint64 now, const WorkContext &context);

} // namespace aio::usage
