#pragma once

#include "core/storage/Connection.h"
#include "core/usage/report/SumRows.h"
#include "core/usage/report/UsageNameBook.h"

#include <unordered_map>

namespace aio::usage {

/// The sums of one hour, day or month, on their way to the table.
class SumTable
{
public:
    /// `withUsers`: pairs with users too.
    explicit SumTable(bool withUsers);

    /// Figures of one key; `latencyClass` and `firstClass` are -1 or that of all of them.
    void add(const NamedKey &key, const UsageFigures &figures, int latencyClass, int firstClass);
    /// Figures of a row of narrower sums.
    void add(int pair, int first, int second, const MeasuredFigures &measured);

    /// Within a write transaction; there must be no rows of the bucket.
    [[nodiscard]] Result<void> write(Connection &connection, SumLevel level, qint64 bucket) const;
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    struct Row
    {
        UsageFigures figures;
        LatencyHistogram latency;
        LatencyHistogram firstText;
    };
    static quint64 placeOf(int pair, int first, int second);

    QList<SumPair> m_pairs;
    std::unordered_map<quint64, Row> m_rows; ///< by placeOf()
};

/// Takes sums of buckets out of the table.
[[nodiscard]] Result<void> dropSums(Connection &connection, SumLevel level, qint64 bucket);

} // namespace aio::usage
