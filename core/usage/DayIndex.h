#pragma once

#include "core/storage/Connection.h"
#include "core/usage/UsageLog.h"

#include <QByteArray>

#include <bitset>
#include <map>

namespace aio::usage {

/// The quarters of a day (UTC).
using DayQuarters = std::bitset<96>;

/// In which quarters of a day there are attempts of each provider, model, task, plan, user and status, tests
/// included: how pages with rare filters find their rows. Kept in ai_usage_sum for days that are summed up.
class DayIndex
{
public:
    /// Its place among the pairs of dimensions.
    static constexpr int code = 62;

    /// `dimension`: 0…5 in the order above; `name`: its number in ai_usage_name.
    void add(int dimension, int name, int quarter);
    [[nodiscard]] QByteArray bytes() const;

private:
    std::map<std::pair<int, int>, DayQuarters> m_quarters;
};

/// A filter as an index can be asked for it: never less than it lets through, perhaps more.
class DayQuestion
{
public:
    [[nodiscard]] static Result<DayQuestion> of(Connection &connection, const UsageFilter &filter);

    /// False: it asks for nothing that an index knows.
    [[nodiscard]] bool isAnswerable() const { return !m_wanted.isEmpty(); }
    /// The quarters of the day that `index` (DayIndex::bytes()) is of.
    [[nodiscard]] DayQuarters in(const QByteArray &index) const;

private:
    struct Wanted
    {
        int dimension = 0;
        QList<int> names; ///< in order
    };
    QList<Wanted> m_wanted;
};

} // namespace aio::usage
