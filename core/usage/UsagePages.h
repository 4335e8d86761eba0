#pragma once

#include "core/storage/Connection.h"
#include "core/usage/UsageLog.h"

namespace aio::usage {

/// A page of the log, on the thread of the connection. A filter on what roll-ups are kept by first asks them
/// for the hours that have such rows, so that a rare one does not walk through the whole log.
[[nodiscard]] Result<UsagePage> readPage(Connection &connection, const UsageFilter &filter, int limit,
    const std::optional<UsageCursor> &after, UsageOrder order);

} // namespace aio::usage
