#pragma once

#include "core/storage/Connection.h"

#include <optional>

namespace aio::usage {

/// What of the log is kept. Figures are not touched: they outlive the rows.
struct RetentionLimits
{
    std::optional<qint64> from{}; ///< UTC ms: earlier attempts go
    std::optional<qint64> bytes{}; ///< that the database may use: the oldest attempts go until it does

    bool operator==(const RetentionLimits &) const = default;
};

/// Deletes what is too old or too much, in steps of some two thousand attempts, each a transaction of a few
/// milliseconds: whoever writes meanwhile comes in between. On the thread of the connection.
class UsageRetention
{
public:
    static constexpr int attemptsAStep = 2000;

    UsageRetention(Connection &connection, const RetentionLimits &limits);

    /// How many attempts one step deleted; 0: there is nothing left to delete.
    [[nodiscard]] Result<qint64> step();

private:
    Result<qint64> deleteBefore(qint64 time);

    Connection &m_connection;
    RetentionLimits m_limits;
};

} // namespace aio::usage
