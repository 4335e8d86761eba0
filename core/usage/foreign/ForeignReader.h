#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/Database.h"
#include "core/storage/ServerAddress.h"
#include "core/usage/foreign/UsageMapping.h"

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

    bool operator==(const ForeignReading &) const = default;
};

/// Reads another program's usage log on a PostgreSQL server into a workspace's own, on which every report
/// works. The server is only read from. Calls return at once, from any thread; each has a connection and a
/// thread of its own, on which futures finish. The database must outlive them.
class ForeignReader
{
public:
    static constexpr int rowsAtOnce = 5000;

    /// `device`: the writer of what is read.
    ForeignReader(Database &database, QString device);

    /// The columns of a log with a guess of what they mean. `providers`: a table that names the providers
    /// that the log has by id; empty, or not there: none.
    [[nodiscard]] QFuture<Result<ForeignTable>> look(
        const ServerAddress &server, const QString &table, const QString &providers) const;

    /// All rows, a batch after the other: who writes here meanwhile comes in between. What is there already
    /// is left alone. The context is told "read" with 0 after each batch.
    [[nodiscard]] QFuture<Result<ForeignReading>> read(
        const ServerAddress &server, const UsageMapping &mapping, const WorkContext &context) const;

private:
    Database *m_database;
    QString m_device;
};

} // namespace aio::usage
