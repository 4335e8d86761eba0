#include "core/usage/report/SummingUp.h"

#include "core/usage/SumState.h"
#include "core/usage/UsageRollup.h"
#include "core/usage/report/QuarterCells.h"
#include "core/usage/report/SumBuilder.h"

#include <algorithm>

namespace aio::usage {

namespace {

// What share of the time since the first call is summed up.
Result<double> shareSummed(Connection &connection, qint64 now)
{
    const Result<qint64> until = completeUntil(connection);
    const auto oldest = oldestQuarter(connection);
    if (!until || !oldest) {
        return Failure(until ? oldest.error() : until.error());
    }
    const qint64 first = oldest->value_or(now);
    return now <= first ? 1.0 : std::clamp(double(*until - first) / double(now - first), 0.0, 1.0);
}

} // namespace

Result<void> sumUp(Database &database, qint64 now, const WorkContext &context)
{
    constexpr int turnMs = 200; // others of this program wait for so long
    for (bool more = true; more;) {
        if (Result<void> wanted = context.check(); !wanted) {
            return wanted;
        }
        auto share = database.perform([now, &more](Connection &connection) -> Result<double> {
            const Result<bool> left = SumBuilder(connection).stepsUntil(now, QDeadlineTimer(turnMs));
            more = left.value_or(false);
            return left ? shareSummed(connection, now) : Failure(left.error());
        });
        share.waitForFinished();
        if (!share.result()) {
            return Failure(share.result().error());
        }
        context.report(QStringLiteral("sums"), more ? *share.result() : 1.0);
    }
    return {};
}

} // namespace aio::usage
