#pragma once

#include "core/storage/Connection.h"
#include "core/usage/PackedFigures.h"
#include "core/usage/SumRows.h"
#include "core/usage/report/UsageNameBook.h"

#include <unordered_map>

namespace aio::usage {

/// A row of the table.
struct PackedSums
{
    SumLevel level = SumLevel::Hour;
    int code = 0;
    qint64 bucket = 0;
    QByteArray cells{};
};

/// The sums of one hour, day or month, by pairs of dimensions, on their way to the table.
class SumTable
{
public:
    explicit SumTable(QList<SumPair> pairs);

    /// Figures of one key and quarter of an hour; `latencyClass` and `firstClass` are -1 or that of all.
    void add(const NamedKey &key, int quarter, const UsageFigures &figures, int latencyClass, int firstClass);
    /// A cell of everythingCode: to every pair.
    void addEverything(const FigureReader &cell);
    /// A cell of narrower sums of the same pair.
    void add(const SumPair &pair, const FigureReader &cell);

    /// Appends its rows.
    void pack(SumLevel level, qint64 bucket, QList<PackedSums> &rows) const;

private:
    SumFigures &at(const SumPair &pair, int first, int second, int quarter = 0);

    QList<SumPair> m_pairs;
    std::unordered_map<quint64, SumFigures> m_rows; ///< by pair, names and quarter
};

/// Rows of which there are none in the table yet; those without cells are left out.
[[nodiscard]] Result<void> writeSums(Connection &connection, const QList<PackedSums> &rows);

/// Takes sums of buckets, from `first` before `end`, out of the table.
[[nodiscard]] Result<void> dropSums(
    Connection &connection, SumLevel level, const QList<int> &codes, qint64 first, qint64 end);

} // namespace aio::usage
