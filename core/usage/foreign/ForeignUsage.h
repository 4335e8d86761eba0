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
    qint64 at = std::numeric_limits<qint64>::min(); ///< UTC ms
    QString id{};

    bool operator==(const ForeignCursor &) const = default;
};

struct ForeignPage
{
    QList<UsageAttempt> attempts; ///< oldest first
    std::optional<ForeignCursor> next{}; ///< nothing: the page is empty
};

/// Reads another program's usage log by a mapping. Only ever reads, in transactions that the server keeps
/// from writing. A row keeps its id, or gets one that is made of what it says, so that it is the same attempt
/// whenever it is read again.
class ForeignUsage
{
public:
    /// `connection` is to a PostgreSQL server and must outlive this.
    ForeignUsage(Connection &connection, UsageMapping mapping);

    /// Rows after a cursor; `limit` 1…10,000. ErrorKind::BadInput if the table is not as the mapping says.
    [[nodiscard]] Result<ForeignPage> page(const ForeignCursor &after, int limit);

    /// Reads all rows after a cursor into a workspace's own log, on which every report and dashboard works;
    /// those that it has are left alone. How many are new; `after` is where to go on the next time.
    [[nodiscard]] Result<qint64> readInto(
        AttemptImport &target, ForeignCursor &after, const WorkContext &context);

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] QString selectSql() const;

    Connection &m_connection;
    UsageMapping m_mapping;
    QString m_sql;
};

} // namespace aio::usage
