#pragma once

#include "core/storage/Connection.h"
#include "core/usage/PackedFigures.h"
#include "core/usage/SumPlan.h"
#include "core/usage/UsageLog.h"

#include <QHash>

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace aio::usage {

/// The cells of the sums of hours, days and months that a question lets through, from the narrowest rows that
/// tell what it asks. On the thread of the connection, within one transaction. Credential tests are in none.
class SumCells
{
public:
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
    struct Cell
    {
        const FigureReader &figures;
        const Places &places;
        const SumPiece &piece;
        qint64 bucket = 0;

        /// The number of a name; see SumCells::name().
        [[nodiscard]] int name(UsageDimension dimension) const { return figures.name(places.of(dimension)); }
        /// UTC ms; of sums that do not tell quarters apart, where they begin.
        [[nodiscard]] qint64 quarterStart() const;
    };
    using TakeCell = std::function<void(const Cell &)>;
    using IsWanted = std::function<bool(const QString &name)>;

    /// `until` (UTC ms): sums are complete before it.
    SumCells(Connection &connection, qint64 until);

    /// Only those whose name of a dimension is wanted. All before readNames().
    void keepOnly(UsageDimension dimension, IsWanted isWanted);
    /// Providers, models that figures are kept under, tasks, plans, users and statuses of a filter.
    void keepOnly(const UsageFilter &filter);
    [[nodiscard]] Result<void> readNames();
    [[nodiscard]] QString name(int number) const { return m_names.value(number); }
    [[nodiscard]] const QHash<int, QString> &names() const { return m_names; }

    /// How many dimensions are filtered by.
    [[nodiscard]] qsizetype filterCount() const { return m_filters.size(); }
    /// Whatever is asked, every cell tells all of its dimensions.
    void tellAll() { m_tellsAll = true; }

    /// A plan without spans yet, for cells that tell the names of a dimension.
    [[nodiscard]] SumPlan planFor(const Dimension &by) const;
    /// Cells that tell the names of `by`, of a plan for it.
    [[nodiscard]] Result<void> forEach(const Dimension &by, const SumPlan &plan, const TakeCell &take);
    /// The same, and their quarters.
    [[nodiscard]] Result<void> forEachQuarter(const Dimension &by, const SumPlan &plan, const TakeCell &take);

private:
    /// Rows of one kind and level.
    struct Source
    {
        int code = 0;
        int names = 0;
        SumLevel level = SumLevel::Hour;
        Places places;
    };
    struct Filter
    {
        UsageDimension dimension;
        IsWanted isWanted;
        std::vector<bool> numbers; ///< wanted, by number of the name
    };

    [[nodiscard]] std::optional<SumPair> pairFor(const Dimension &by) const;
    Result<void> forEach(const Dimension &by, const SumPlan &plan, bool inQuarters, const TakeCell &take);
    Result<void> forEachOf(const Source &source, const QList<SumPiece> &pieces, const TakeCell &take);
    Result<void> forEachIn(const Source &source, qint64 first, qint64 end,
        const std::multimap<qint64, const SumPiece *> &pieces, const TakeCell &take);
    [[nodiscard]] bool passes(const FigureReader &figures, const Places &places) const;

    Connection &m_connection;
    qint64 m_until;
    bool m_tellsAll = false;
    QList<Filter> m_filters;
    QHash<int, QString> m_names;
};

} // namespace aio::usage
