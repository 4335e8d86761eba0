#pragma once

#include "core/quota/QuotaLimit.h"
#include "core/storage/Connection.h"

namespace aio::quota {

// On the thread of the connection. Used by the store and by the ledger.

/// All limits that are not removed, oldest first. A row of a newer program that cannot be understood is left
/// out.
[[nodiscard]] Result<QList<QuotaLimit>> readLimits(Connection &connection);

/// The zone that windows are cut in; the computer's if none is set.
[[nodiscard]] Result<QTimeZone> readZone(Connection &connection);
[[nodiscard]] Result<bool> hasZone(Connection &connection);

/// The number that every change of the workspace's data counts up, limits among it: see WriteStamp.
[[nodiscard]] Result<qint64> readStamp(Connection &connection);

} // namespace aio::quota
