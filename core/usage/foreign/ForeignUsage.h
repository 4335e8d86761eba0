#pragma once

#include "core/base/WorkContext.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/foreign/UsageMapping.h"

#include <limits>
#include <optional>

namespace aio::usage {

/// Where a page of another program's log ends.
struct ForeignCursor
{
    static constexpr qint64 beginning = std::numeric_limits<qint64>::min();

    qint64 at = beginning; ///< UTC ms
    QString id{};
    int microseconds = 0; ///< 0…999, beyond `at`

    bool operator==(const ForeignCursor &) const = default;
};

struct ForeignPage
{
    QList<UsageAttempt> attempts; ///< oldest first
    std::optional<ForeignCursor> next{}; ///< nothing: the page is empty
};

/// Reads another program's usage log by a mapping. Only ever reads, in transactions that the server keeps
/// from writing. A row keeps its id, or gets one that is made of what it says, so that it is the same attempt
/// whenever it is read again. Times without a zone are taken for UTC. What can be no call (a billion tokens,
/// ten thousand dollars, a month of waiting) is an error: the column means something else, and an import
/// cannot be undone.
class ForeignUsage
{
public:
    /// `connection` is to a PostgreSQL server and must outlive this.
    ForeignUsage(Connection &connection, UsageMapping mapping);

    /// Rows after a cursor; `limit` 1…10,000. ErrorKind::BadInput if the table is not as the mapping says
    /// or a value cannot be what it shall mean.
    [[nodiscard]] Result<ForeignPage> page(const ForeignCursor &after, int limit);

    /// Reads all rows after a cursor into a workspace's own log, on which every report and dashboard works;
    /// those that it has are left alone. How many are new; `after` is where to go on the next time.
    [[nodiscard]] Result<qint64> readInto(
        AttemptImport &target, ForeignCursor &after, const WorkContext &context);

private:
    [[nodiscard]] Result<void> prepare();

    Connection &m_connection;
    UsageMapping m_mapping;
    QString m_firstSql;
    QString m_nextSql;
};

} // namespace aio::usage
