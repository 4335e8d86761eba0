#pragma once

#include "core/storage/Database.h"
#include "core/usage/report/UsageReport.h"

#include <QFuture>

namespace aio::usage {

/// What a table of figures is grouped by.
struct TableGrouping
{
    std::optional<UsageBucket> bucket{}; ///< by time first
    QList<UsageDimension> dimensions{};

    bool operator==(const TableGrouping &) const = default;
};

struct UsageTableRow
{
    std::optional<ReportBucket> bucket{}; ///< if grouped by time
    QStringList names; ///< one for each dimension
    MeasuredFigures now;

    bool operator==(const UsageTableRow &) const = default;
};

/// Figures by several dimensions at once: by time, then the dearest first. Rows without any attempt are left
/// out.
struct UsageTable
{
    TableGrouping grouping;
    quota::TimeSpan span;
    QList<UsageTableRow> rows;
    MeasuredFigures total; ///< of all rows

    bool operator==(const UsageTable &) const = default;
};

/// Reads figures for dashboards and reports. Calls return at once, from any thread; futures finish on the
/// database thread. Each answer is one view of the data: its parts agree. The database must outlive them.
class UsageReports
{
public:
    explicit UsageReports(Database &database);

    /// The whole dashboard. `now` (UTC ms) ends a question without an end and tells which bars are complete.
    QFuture<Result<UsageReport>> read(const ReportQuestion &question, qint64 now);
    /// A table by any grouping. Its question's bars and series say nothing.
    QFuture<Result<UsageTable>> table(
        const ReportQuestion &question, const TableGrouping &grouping, qint64 now);

private:
    Database &m_database;
};

} // namespace aio::usage
