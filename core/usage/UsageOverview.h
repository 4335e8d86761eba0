#pragma once

#include "core/storage/Database.h"
#include "core/usage/UsageLog.h"

#include <QFuture>
#include <QStringList>
#include <QTimeZone>

namespace aio::usage {

/// What the log knows by name: the choices of a filter, each list in alphabetical order.
struct UsageNames
{
    QStringList providers; ///< ids
    QStringList models; ///< that answered, or were asked for in vain
    QStringList plans;
    QStringList users;

    bool operator==(const UsageNames &) const = default;
};

/// Attempts by time: bars of one width, oldest first.
struct UsageTimes
{
    struct Bar
    {
        qint64 calls = 0; ///< attempts
        qint64 errors = 0; ///< of them

        bool operator==(const Bar &) const = default;
    };

    /// Of all of them.
    struct Sums
    {
        qint64 tokensIn = 0; ///< fresh, cached and written to a cache
        qint64 tokensOut = 0; ///< reasoning included
        ai::Money cost{}; ///< of those that are priced
        qint64 unpriced = 0; ///< UsageFigures::unpriced

        bool operator==(const Sums &) const = default;
        Sums &operator+=(const Sums &other);
    };

    std::optional<qint64> oldest{}; ///< UTC ms, of the first attempt of all; nothing: there is none
    qint64 start = 0; ///< UTC ms, of the first bar
    qint64 step = 0; ///< ms; 0: there are no attempts and no bars
    QList<Bar> bars;
    /// To the nano-dollar; nothing: the filter's span cuts quarters of which only the sum is known.
    std::optional<Sums> sums{};

    bool operator==(const UsageTimes &) const = default;
    [[nodiscard]] qint64 end() const { return start + step * bars.size(); }
};

/// Reads what surrounds the pages of the log: names to filter by, and how the attempts lie in time. Long
/// spans come from the sums of quarters, short ones from the log's rows. Calls return at once, from any
/// thread; futures finish on the database thread. The database must outlive them.
class UsageOverview
{
public:
    static constexpr int mostBars = 96;

    explicit UsageOverview(Database &database);

    QFuture<Result<UsageNames>> names();
    /// Attempts that match, over the filter's span; without `from` from the oldest attempt of all, without
    /// `to` up to `now`. Bars begin at round times of `zone`.
    QFuture<Result<UsageTimes>> times(const UsageFilter &filter, qint64 now, const QTimeZone &zone);

private:
    Database &m_database;
};

} // namespace aio::usage
