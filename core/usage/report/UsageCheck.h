#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/Connection.h"

namespace aio::usage {

/// What a check of the figures found.
struct UsageCheck
{
    qint64 days = 0; ///< that were compared
    qint64 attempts = 0; ///< of the log, within them
    QStringList differences; ///< the first few, for a log: which day, and what does not add up

    bool operator==(const UsageCheck &) const = default;
    [[nodiscard]] bool isSound() const { return differences.isEmpty(); }
};

/// Holds the log's rows against their figures, for every quarter of an hour, provider, model, task, plan,
/// user, status and writer, to the nano-dollar; and the sums of hours, days and months against the quarters.
/// Days whose rows were deleted by retention have only their sums checked. Reads everything, day by day, on
/// the thread of the connection; Cancelled if the context says so.
[[nodiscard]] Result<UsageCheck> checkUsage(Connection &connection, const WorkContext &context);

} // namespace aio::usage
