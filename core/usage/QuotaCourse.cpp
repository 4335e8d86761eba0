#include "core/usage/QuotaCourse.h"

#include "core/usage/QuotaCounters.h"
#include "core/usage/UsageRollup.h"

#include <algorithm>

namespace aio::usage {

namespace {

constexpr qint64 mostSlices = 60;

// Whole hours, which the roll-ups have; as many as keep the number of slices down.
qint64 sliceOf(const quota::TimeSpan &window)
{
    const qint64 length = std::max<qint64>(window.end - window.start, 1);
    const qint64 hours = (length / mostSlices + hourMs - 1) / hourMs;
    return std::max<qint64>(hours, 1) * hourMs;
}

Result<QList<QuotaPoint>> readCourse(Connection &connection, const quota::QuotaLimit &limit,
    const QString &subject, const quota::TimeSpan &window, qint64 now)
{
    const qint64 end = std::clamp(now, window.start, window.end);
    const qint64 slice = sliceOf(window);
    QList<QuotaPoint> points{{window.start, 0}};
    qint64 from = window.start;
    while (from < end) {
        // Slices end on whole hours, the first one earlier.
        const qint64 to = std::min(end, hourOf(from) + slice);
        const auto state = countFromLog(connection, {limit, subject, {from, to}}, now);
        if (!state) {
            return Failure(state.error());
        }
        points << QuotaPoint{to, points.last().used + state->used};
        from = to;
    }
    return points;
}

} // namespace

QFuture<Result<QList<QuotaPoint>>> quotaCourse(Database &database, const quota::QuotaLimit &limit,
    const QString &subject, const quota::TimeSpan &window, qint64 now)
{
    return database.read([limit, subject, window, now](Connection &connection) {
        return readCourse(connection, limit, subject, window, now);
    });
}

} // namespace aio::usage
