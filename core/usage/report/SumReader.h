#pragma once

#include "core/storage/Connection.h"
#include "core/usage/report/PackedFigures.h"
#include "core/usage/report/ReportTally.h"
#include "core/usage/report/SumPlan.h"

#include <map>

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
    using Dimension = std::optional<UsageDimension>;
    /// Where in a cell the names of dimensions stand, and its quarter; -1: it has none of it.
    struct Places
    {
        std::array<int, 6> names{-1, -1, -1, -1, -1, -1};
        int quarter = -1;

        [[nodiscard]] static Places in(const SumPair &pair, SumLevel level);
        [[nodiscard]] static Places inEverything();
        [[nodiscard]] int of(UsageDimension dimension) const { return names.at(std::size_t(dimension)); }
    };
    /// Rows of one kind and level.
    struct Source
    {
        int code = 0;
        int names = 0;
        SumLevel level = SumLevel::Hour;
        Places places;
    };
    struct Cell
    {
        const FigureReader &figures;
        const Places &places;
        const SumPiece &piece;
        qint64 bucket = 0;

        [[nodiscard]] int name(UsageDimension dimension) const { return figures.name(places.of(dimension)); }
    };
    using TakeCell = std::function<void(const Cell &)>;
    /// What is read of sums, by numbers of names.
    struct Found
    {
        QList<MeasuredFigures> bars;
        MeasuredFigures previous;
        QHash<int, QList<UsageFigures>> series;
        std::array<QHash<int, MeasuredFigures>, 6> shares;
        std::array<QHash<int, UsageFigures>, 6> previousShares;
    };

    Result<void> readNames();
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

    [[nodiscard]] bool goesByPairs() const { return m_goesByPairs; }
    [[nodiscard]] SumPair pairOf(const Dimension &by) const;
    [[nodiscard]] SumPlan barsPlan() const;
    [[nodiscard]] SumPlan spanPlan(const quota::TimeSpan &span) const;
    [[nodiscard]] QList<SumLevel> levels() const;

    Result<void> forEach(const Dimension &by, const SumPlan &plan, const TakeCell &take);
    /// `inQuarters`: only from what tells quarters of an hour apart.
    Result<void> forEach(const Dimension &by, const SumPlan &plan, bool inQuarters, const TakeCell &take);
    Result<void> forEachOf(const Source &source, const QList<SumPiece> &pieces, const TakeCell &take);
    Result<void> forEachIn(const Source &source, qint64 first, qint64 end,
        const std::multimap<qint64, const SumPiece *> &pieces, const TakeCell &take);
    [[nodiscard]] bool passes(const FigureReader &figures, const Places &places) const;

    Connection &m_connection;
    ReportQuestion m_question;
    ReportFrame m_frame;
    qint64 m_until;
    ReportTally m_tally;
    QList<UsageDimension> m_filtered;
    bool m_goesByPairs = true; ///< of dimensions; else by what tells all of them
    std::array<std::vector<bool>, 6> m_wanted; ///< by number of the name, of those dimensions
    QHash<int, QString> m_names;
    Found m_found;
};

} // namespace aio::usage
