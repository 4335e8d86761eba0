#pragma once

#include "core/quota/QuotaLimit.h"
#include "core/storage/Database.h"

#include <QFuture>

namespace aio::usage {

/// How much of a limit was used by a moment, all since its window began.
struct QuotaPoint
{
    qint64 at = 0; ///< UTC ms
    qint64 used = 0; ///< in the limit's unit

    bool operator==(const QuotaPoint &) const = default;
};

/// How a subject used up a limit from the start of `window` to `now`: at most 62 points, the first at the
/// start with zero, the last at `now`. Built-in work does not count, as in the limit itself. Returns at once,
/// from any thread; the future finishes on the database thread.
[[nodiscard]] QFuture<Result<QList<QuotaPoint>>> quotaCourse(Database &database,
    const quota::QuotaLimit &limit, const QString &subject, const quota::TimeSpan &window, qint64 now);

} // namespace aio::usage
