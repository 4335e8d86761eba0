#pragma once

#include "core/usage/SumState.h"
#include "core/usage/report/SumTable.h"

namespace aio::usage {

/// What one step of summing up brings: rows, and which ones they are in place of.
struct MadeSums
{
    SumLevel level = SumLevel::Hour;
    QList<int> codes;
    qint64 first = 0; ///< buckets, before `end`
    qint64 end = 0;
    QList<PackedSums> rows;
};

/// Makes sums: of hours out of the quarters, of a day out of its hours, of a month out of its days, one pair
/// of dimensions after the other. Only reads; within one read transaction.
class SumMaker
{
public:
    // SumState::step, in this order.
    static constexpr int hoursStep = 0;
    static constexpr int dayStep = 1;
    static constexpr int monthStep = 2; ///< of the first pair; one more for each that follows

    SumMaker(Connection &connection, UsageNameBook &names);

    /// The rows of a step of the state's work. Should the names then miss some, they are not to be used.
    [[nodiscard]] Result<MadeSums> make(const SumState &state);
    /// What follows the hours once they are over.
    struct Due
    {
        bool day = true;
        bool month = true;
    };
    /// The state when that is kept.
    [[nodiscard]] static SumState after(const SumState &state, const Due &due);

private:
    Result<MadeSums> hours(const quota::TimeSpan &span);
    Result<MadeSums> day(qint64 day);
    Result<MadeSums> month(qint64 month, qsizetype part);
    Result<void> everythingOf(qint64 month, QList<PackedSums> &rows);
    Result<void> sumPair(const SumPair &pair, SumLevel from, const quota::TimeSpan &buckets,
        const PackedSums &place, QList<PackedSums> &rows);

    Connection &m_connection;
    UsageNameBook &m_names;
};

/// The DayIndex of a day, of its quarters.
[[nodiscard]] Result<QByteArray> dayIndex(Connection &connection, UsageNameBook &names, qint64 day);

} // namespace aio::usage
