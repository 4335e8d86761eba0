#pragma once

#include "core/storage/Connection.h"
#include "core/usage/UsageLog.h"

namespace aio::usage {

/// See UsageLog::providerSummaries(); on the thread of the connection.
[[nodiscard]] Result<QList<ProviderSummary>> readProviderSummaries(
    Connection &connection, qint64 now, const QTimeZone &zone);

} // namespace aio::usage
