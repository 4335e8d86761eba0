#pragma once

#include "core/storage/Connection.h"
#include "core/usage/UsageLog.h"

namespace aio::usage {

/// See UsageLog::quotaStatus(); on the thread of the connection. Counts from the log, so that it needs no
/// counter and changes none.
[[nodiscard]] Result<QList<QuotaStatus>> readQuotaStatus(Connection &connection, qint64 now);

} // namespace aio::usage
