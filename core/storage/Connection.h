#pragma once

#include "core/base/Error.h"
#include "core/storage/SqlRow.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>
#include <type_traits>

namespace aio {

class Dialect;
class WriteStamp;

/// The one open connection, as work on the database thread sees it. Values are always bound, never part of
/// the statement. Prepared statements are kept and used again. Never leaves its thread.
class Connection
{
public:
    /// Opens `file` with `driver` ("QSQLITE"); `options` are the driver's connect options.
    static Result<std::unique_ptr<Connection>> open(
        const Dialect &dialect, const QString &driver, const QString &file, const QString &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a statement; the number of rows that it changed.
    Result<int> execute(const QString &sql, const QVariantList &values = {});

    using RowFunction = std::function<void(const SqlRow &)>;
    /// Runs a query and hands over its rows one by one.
    Result<void> forEach(const QString &sql, const QVariantList &values, const RowFunction &row);

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
    template <typename Work> auto inWriteTransaction(Work &&work) { return inTransaction(true, work); }
    /// Runs `work` on one unchanging view of the data.
    template <typename Work> auto inReadTransaction(Work &&work) { return inTransaction(false, work); }

    /// Drops the kept statements: an attached file cannot leave while one of them knows it.
    void forgetStatements() { m_statements.clear(); }

    /// Counts every write transaction in `stamp`, which must outlive this; null: none, as at the start.
    void countWritesIn(WriteStamp *stamp) { m_stamp = stamp; }

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

private:
    Connection(const Dialect &dialect, const QString &driver, const QString &name);

    Result<QSqlQuery> prepared(const QString &sql);
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);
    void putBack(const QString &sql, QSqlQuery &&query);
    Result<int> begin(bool write);
    Result<int> commit(bool write);
    void rollback();

    template <typename Work>
    auto inTransaction(bool write, Work &work) -> std::invoke_result_t<Work, Connection &>
    {
        if (const Result<int> begun = begin(write); !begun) {
            return Failure(begun.error());
        }
        auto result = work(*this);
        if (!result) {
            rollback();
            return result;
        }
        if (const Result<int> committed = commit(write); !committed) {
            rollback();
            return Failure(committed.error());
        }
        return result;
    }

    const Dialect &m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_statements;
    WriteStamp *m_stamp = nullptr;
};

} // namespace aio
