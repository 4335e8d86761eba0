#pragma once

#include "core/quota/QuotaLimit.h"
#include "core/storage/Database.h"

namespace aio::usage {

/// A step of a limit that people were told of.
struct FiredAlert
{
    int step = 0; ///< percent, one of quota::alertSteps
    qint64 at = 0; ///< UTC ms

    bool operator==(const FiredAlert &) const = default;
};

/// What people were told of a limit and one whom it counts within a window, by step; of a step that was told
/// more than once the last time. Returns at once, from any thread; the future finishes on the database
/// thread.
[[nodiscard]] QFuture<Result<QList<FiredAlert>>> firedAlerts(
    Database &database, const QUuid &limit, const QString &subject, const quota::TimeSpan &window);

} // namespace aio::usage
