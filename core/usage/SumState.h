#pragma once

#include "core/quota/QuotaWindow.h"
#include "core/storage/Connection.h"

#include <algorithm>

namespace aio::usage {

/// Until when figures are summed up, and what is being summed up (the row of ai_usage_state). Sums are made
/// in steps, each a short transaction of its own: first it is written down which hours they are, so that
/// whoever changes a quarter of one of them says so, then they are made beside what others write, then kept.
struct SumState
{
    qint64 closedUntil = 0; ///< UTC ms, a whole hour: what is before it has sums
    quota::TimeSpan work{}; ///< hours being summed up, from closedUntil on or again before it; empty: none
    int step = 0; ///< how far that is
    qint64 number = 0; ///< of changes to this: whoever finds another one made its sums of what was

    bool operator==(const SumState &) const = default;
    [[nodiscard]] bool isWorking() const { return work.start < work.end; }
    /// The hours have sums that are not to be read until they are made again.
    [[nodiscard]] bool isRedoing() const { return isWorking() && work.start < closedUntil; }
    /// Changes of quarters before it are to be noted in ai_usage_stale.
    [[nodiscard]] qint64 notedUntil() const { return std::max(closedUntil, work.end); }
};

[[nodiscard]] Result<SumState> readSumState(Connection &connection);
/// Within a write transaction.
[[nodiscard]] Result<void> writeSumState(Connection &connection, const SumState &state);

/// SumState::notedUntil(): what RollupBatch::write() asks for.
[[nodiscard]] Result<qint64> readNotedUntil(Connection &connection);

/// Until when (UTC ms) all sums are complete: whatever changed since they were made is later.
[[nodiscard]] Result<qint64> completeUntil(Connection &connection);

} // namespace aio::usage
