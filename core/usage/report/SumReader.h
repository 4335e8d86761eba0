#pragma once

#include "core/storage/Connection.h"
#include "core/usage/SumCells.h"
#include "core/usage/report/ReportTally.h"

namespace aio::usage {

/// Reads a report from the sums of hours, days and months, and what they do not cover from the quarters.
/// Within one read transaction.
class SumReader
{
public:
    /// `until` (UTC ms): sums are complete before it.
    SumReader(Connection &connection, const ReportQuestion &question, const ReportFrame &frame, qint64 until);

    /// False: it asks for tests, of which there are no sums.
    [[nodiscard]] static bool canAnswer(const UsageFilter &filter);

    [[nodiscard]] Result<UsageReport> read();
    /// A table in place of the report; of the frame, only the span and its bars count.
    [[nodiscard]] Result<UsageTable> readTable(const TableGrouping &grouping);

private:
    using Cell = SumCells::Cell;
    /// What is read of sums, by numbers of names.
    struct Found
    {
        QList<MeasuredFigures> bars;
        MeasuredFigures previous;
        QHash<int, QList<UsageFigures>> series;
        std::array<QHash<int, MeasuredFigures>, 6> shares;
        std::array<QHash<int, UsageFigures>, 6> previousShares;
    };

    Result<void> readOpen();
    Result<void> readPairs();
    Result<void> readEverything();
    Result<void> readUserSeries();
    Result<void> readHeat();

    void addBar(const Cell &cell);
    void addSeries(UsageDimension by, const Cell &cell);
    void addShare(UsageDimension by, const Cell &cell);
    void addPreviousShare(UsageDimension by, const Cell &cell);
    void deliverSums();
    void deliverSeries();

    [[nodiscard]] SumPlan barsPlan(const SumCells::Dimension &by) const;
    [[nodiscard]] SumPlan spanPlan(const SumCells::Dimension &by, const quota::TimeSpan &span) const;

    Connection &m_connection;
    ReportQuestion m_question;
    ReportFrame m_frame;
    qint64 m_until;
    ReportTally m_tally;
    SumCells m_cells;
    Found m_found;
};

} // namespace aio::usage
