#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/storage/ServerAddress.h"
#include "core/usage/foreign/ForeignUsage.h"

#include <QFuture>

namespace aio::usage {

/// What a table of another program looks like, and what its columns seem to mean.
struct ForeignTable
{
    QList<ForeignColumn> columns;
    UsageMapping guess;

    bool operator==(const ForeignTable &) const = default;
};

/// What reading another program's log came to.
struct ForeignReading
{
    qint64 read = 0; ///< rows
    qint64 added = 0; ///< of them new here
    ForeignCursor last{}; ///< up to where

    bool operator==(const ForeignReading &) const = default;
};

/// Rows after a cursor of another program's log into a workspace's own, a batch after the other: who writes
/// there meanwhile comes in between. What is there already is left alone, and what is later than `until` (UTC
/// ms) is not read: what is written once is never changed, and a cursor must not go where time has yet to
/// come. The context is told "read" with 0 after each batch. Blocks: for a thread that is not the database's.
[[nodiscard]] Result<ForeignReading> readForeignCalls(Database &database, const Author &author,
    const ServerAddress &server, const UsageMapping &mapping, const ForeignCursor &after, qint64 until,
    const WorkContext &context);

/// Reads another program's usage log on a PostgreSQL server into a workspace's own, on which every report
/// works. The server is only read from. Calls return at once, from any thread; each has a connection and a
/// thread of its own, on which futures finish. The database must outlive them.
class ForeignReader
{
public:
    static constexpr int rowsAtOnce = 5000;

    /// `author`: who reads, and the writer of what is read.
    ForeignReader(Database &database, Author author);

    /// The columns of a log with a guess of what they mean. `providers`: a table that names the providers
    /// that the log has by id; empty, or not there: none.
    [[nodiscard]] QFuture<Result<ForeignTable>> look(
        const ServerAddress &server, const QString &table, const QString &providers) const;

    /// All rows until now, as readForeignCalls() does, then their sums, of which the context is told "sums".
    /// That there were new ones is in the activity log. ErrorKind::BadInput if it was read before in a way
    /// that told its calls by other times or ids.
    [[nodiscard]] QFuture<Result<ForeignReading>> read(
        const ServerAddress &server, const UsageMapping &mapping, const WorkContext &context) const;

private:
    Database *m_database;
    Author m_author;
};

} // namespace aio::usage
