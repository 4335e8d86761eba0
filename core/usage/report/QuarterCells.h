#pragma once

#include "core/storage/Connection.h"
#include "core/usage/report/ReportTally.h"

namespace aio::usage {

// Figures straight from the quarters (ai_usage_quarter), on the thread of the connection: as slow as there
// are rows, and able to answer everything.

/// What a report's filter asks of keys, to follow a WHERE; without the span.
[[nodiscard]] Condition keyCondition(const UsageFilter &filter);

/// Hands over a cell for each row of a span. Of `users`, unless empty, only.
[[nodiscard]] Result<void> forEachCell(Connection &connection, const UsageFilter &filter,
    const quota::TimeSpan &span, const QStringList &users,
    const std::function<void(const UsageCell &)> &take);

/// The same without names and latencies, which is quicker: figures with the start (UTC ms) of their quarter.
[[nodiscard]] Result<void> forEachFigures(Connection &connection, const UsageFilter &filter,
    const quota::TimeSpan &span, const std::function<void(qint64 quarter, const UsageFigures &)> &take);
/// Whether the rows of the filter's users are found by seeks in the days of a span: of few users and days.
[[nodiscard]] bool findsUsersBySeeks(const UsageFilter &filter, const quota::TimeSpan &span);

/// UTC ms, the first quarter of all that has figures.
[[nodiscard]] Result<std::optional<qint64>> oldestQuarter(Connection &connection);

} // namespace aio::usage
