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

/// A step that was reached, as the workspace keeps it.
struct ReachedStep
{
    QUuid limit;
    QString subject;
    int step = 0; ///< percent
    qint64 at = 0; ///< UTC ms, of the start of the attempt that reached it

    bool operator==(const ReachedStep &) const = default;
};

/// All of them from a time on, whichever program they happened in. As above.
[[nodiscard]] QFuture<Result<QList<ReachedStep>>> reachedSteps(Database &database, qint64 since);

} // namespace aio::usage
