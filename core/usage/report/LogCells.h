#pragma once

#include "core/storage/Connection.h"
#include "core/usage/report/ReportTally.h"

namespace aio::usage {

// Cells made of the log's rows: exact, and as slow as there are rows. On the thread of the connection.

/// UTC ms of the first attempt of all.
[[nodiscard]] Result<std::optional<qint64>> oldestAttempt(Connection &connection);

/// Hands over a cell for each attempt that the filter lets through, within a span.
[[nodiscard]] Result<void> forEachLogCell(Connection &connection, const UsageFilter &filter,
    const quota::TimeSpan &span, const std::function<void(const UsageCell &)> &take);

} // namespace aio::usage
