#pragma once

#include "core/storage/Connection.h"

namespace aio {

/// Fills the tables of version 7 with what version 6 kept: rows of ai_usage_log_before become narrow ones and
/// sums of quarters. Within the migration's transaction.
[[nodiscard]] Result<void> moveUsageRows(Connection &connection);

} // namespace aio
