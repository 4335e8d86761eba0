#pragma once

#include "core/base/Error.h"
#include "core/storage/DriverSettings.h"
#include "core/storage/SqlRow.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

struct sqlite3;

namespace aio {

class Dialect;
class RowInserter;
class WriteStamp;

/// What a transaction is for.
enum class Access
{
    Read, ///< one unchanging view
    Write, ///< nobody else writes meanwhile: what is read stays true until the end
    /// Others write at the same time where the database can: only for work that adds rows, or adds to rows
    /// of its own, in an order that is the same for all. Never at the same time as Write.
    Append
};

/// What a failed statement means for trying again.
enum class Trouble
{
    None, ///< it would fail again
    Collided, ///< two transactions waited for each other: the same again may go well
    Lost ///< the connection is gone; what was not committed is, too
};

/// The one open connection, as work on the database thread sees it. Values are always bound, never part of
/// the statement. Prepared statements are kept and used again. Never leaves its thread.
///
/// A connection to a server that was lost is made again before the next transaction: work that did not begin
/// notices nothing, work that did fails with trouble() Lost.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(
        std::unique_ptr<const Dialect> dialect, const DriverSettings &settings);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a statement; the number of rows that it changed.
    Result<int> execute(const QString &sql, const QVariantList &values = {});

    /// For a statement that is run for many rows. Kept with its connection, and until forgetStatements().
    [[nodiscard]] RowInserter &inserter(const QString &sql);

    using RowFunction = std::function<void(const SqlRow &)>;
    /// Runs a query and hands over its rows one by one.
    Result<void> forEach(const QString &sql, const QVariantList &values, const RowFunction &row);
    /// The same until `row` returns false.
    Result<void> forEachWhile(
        const QString &sql, const QVariantList &values, const std::function<bool(const SqlRow &)> &row);

    /// The rows of a query, each through `map(const SqlRow &)`.
    template <typename Map>
    auto list(const QString &sql, const QVariantList &values, Map map)
        -> Result<QList<std::invoke_result_t<Map, const SqlRow &>>>
    {
        QList<std::invoke_result_t<Map, const SqlRow &>> rows;
        const Result<void> done =
            forEach(sql, values, [&rows, &map](const SqlRow &row) { rows.append(map(row)); });
        if (!done) {
            return Failure(done.error());
        }
        return rows;
    }

    /// The first row of a query through `map`, or nothing.
    template <typename Map>
    auto first(const QString &sql, const QVariantList &values, Map map)
        -> Result<std::optional<std::invoke_result_t<Map, const SqlRow &>>>
    {
        std::optional<std::invoke_result_t<Map, const SqlRow &>> found;
        const Result<void> done = forEach(sql, values, [&found, &map](const SqlRow &row) {
            if (!found) {
                found = map(row);
            }
        });
        if (!done) {
            return Failure(done.error());
        }
        return found;
    }

    /// Runs `work(Connection &)` → Result<…> as one unit: all of it is kept, or nothing. The first error
    /// wins.
    template <typename Work> auto inWriteTransaction(Work &&work)
    {
        return inTransaction(Access::Write, work);
    }
    /// Runs `work` on one unchanging view of the data.
    template <typename Work> auto inReadTransaction(Work &&work) { return inTransaction(Access::Read, work); }
    /// The same as one unit beside others that do so; see Access::Append.
    template <typename Work> auto inAppendTransaction(Work &&work)
    {
        return inTransaction(Access::Append, work);
    }

    /// Drops the kept statements: an attached file cannot leave while one of them knows it.
    void forgetStatements();

    /// Counts every write transaction in `stamp`, which must outlive this; null: none, as at the start.
    void countWritesIn(WriteStamp *stamp) { m_stamp = stamp; }

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }

    /// How many transactions began, until now.
    [[nodiscard]] qint64 transactions() const { return m_transactions; }
    /// True if the last attempt to connect failed: the next one will take as long.
    [[nodiscard]] bool couldNotConnect() const { return m_couldNotConnect; }

    /// Of the last transaction or statement that failed.
    [[nodiscard]] Trouble trouble() const { return m_trouble; }

    /// SQLite's own handle; null if the database is another one.
    [[nodiscard]] sqlite3 *sqliteHandle() const;

private:
    Connection(std::unique_ptr<const Dialect> dialect, DriverSettings settings);

    Result<QSqlQuery> prepared(const QString &sql);
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);
    Result<QSqlQuery> runOnce(const QString &sql, const QVariantList &values);
    void putBack(const QString &sql, QSqlQuery &&query);
    Result<void> connectNow();
    void disconnectNow();
    Failure failed(QSqlQuery &&query, const QString &sql);
    Result<int> begin(Access access);
    Result<int> commit(Access access);
    void rollback();

    template <typename Work>
    auto inTransaction(Access access, Work &work) -> std::invoke_result_t<Work, Connection &>
    {
        if (const Result<int> begun = begin(access); !begun) {
            return Failure(begun.error());
        }
        auto result = work(*this);
        if (!result) {
            rollback();
            return result;
        }
        if (const Result<int> committed = commit(access); !committed) {
            rollback();
            return Failure(committed.error());
        }
        return result;
    }

    std::unique_ptr<const Dialect> m_dialect;
    DriverSettings m_settings;
    QString m_name;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_statements;
    std::map<QString, std::unique_ptr<RowInserter>> m_inserters;
    std::vector<QSqlQuery> m_failed; // to be let go when the server listens again
    std::optional<Error> m_firstError; // of the transaction that runs
    bool m_inTransaction = false;
    bool m_isConnecting = false;
    bool m_couldNotConnect = false;
    qint64 m_transactions = 0;
    Trouble m_trouble = Trouble::None;
    WriteStamp *m_stamp = nullptr;
};

} // namespace aio
