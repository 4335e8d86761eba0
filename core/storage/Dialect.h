#pragma once

#include "core/base/Error.h"
#include "core/storage/Migration.h"

#include <QSqlError>
#include <QStringList>

namespace aio {

class Connection;
enum class Access;
enum class Trouble;

/// Everything in which one database differs from another. Repositories write plain SQL and ask here for the
/// rest. Used on the thread of the connection only.
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Q_DISABLE_COPY_MOVE(Dialect)

    /// Session settings, each read back: an error if the database does not take one that data depends on.
    [[nodiscard]] virtual Result<void> configure(Connection &connection) const = 0;

    /// The statements that begin a transaction. For Write they take the lock at once, so that a transaction
    /// never fails half-way because another one wrote.
    [[nodiscard]] virtual QStringList begin(Access access) const = 0;

    /// True if rows can be read one by one while other statements run. Otherwise a result is read as a whole.
    [[nodiscard]] virtual bool streamsRows() const { return true; }
    /// True if the statement can be prepared, and is then kept.
    [[nodiscard]] virtual bool prepares(const QString &) const { return true; }
    /// True if a transaction in which one statement failed can only be rolled back.
    [[nodiscard]] virtual bool errorsEndTransactions() const { return false; }
    /// A statement of a repository in this database's words.
    [[nodiscard]] virtual QString adapted(const QString &sql) const { return sql; }
    /// True if transactions that append run beside each other.
    [[nodiscard]] virtual bool appendsBeside() const { return false; }
    /// What the schema of the program needs before its tables are made or changed.
    [[nodiscard]] virtual Result<void> prepareSchema(Connection &) const { return {}; }
    /// Where the usage log is kept by month: makes room for rows of the month of `at` (UTC ms). Outside of
    /// transactions, before such a row is written.
    [[nodiscard]] virtual Result<void> prepareMonth(Connection &, qint64 at) const
    {
        Q_UNUSED(at)
        return {};
    }
    /// True if copyTo() can keep a copy before the schema changes. A server's own backups do so for it.
    [[nodiscard]] virtual bool copiesItself() const { return true; }

    /// The statement with this database's type names in place of `$BLOB` and `$SERIAL`, and its words
    /// for a table that is kept in the order of its key in place of `$CLUSTERED`, and of one that is also cut
    /// by months of `started_at` in place of `$MONTHLY`, perhaps nothing.
    [[nodiscard]] virtual QString typed(const QString &sql) const = 0;
    /// True if a full-text index TABLE_fts keeps the words that the program cut and folded, in place of
    /// reading the text by itself; see SharedRow and TextSearch.
    [[nodiscard]] virtual bool keepsWords() const { return false; }
    /// What follows the migration of a schema.
    [[nodiscard]] virtual Result<void> finishSchema(Connection &) const { return {}; }
    [[nodiscard]] virtual bool supports(Connection &connection, SqlFeature feature) const = 0;
    [[nodiscard]] virtual Result<bool> hasTable(Connection &connection, const QString &name) const = 0;
    /// True if the database holds no table at all.
    [[nodiscard]] virtual Result<bool> isBlank(Connection &connection) const = 0;

    /// A number that changes when another connection commits.
    [[nodiscard]] virtual Result<qint64> foreignChanges(Connection &connection) const = 0;

    /// Reads everything and looks for damage.
    [[nodiscard]] virtual Result<void> check(Connection &connection) const = 0;
    /// How many bytes the data takes, without what is free to be used again.
    [[nodiscard]] virtual Result<qint64> usedBytes(Connection &connection) const = 0;
    /// Writes a consistent copy to a file that does not exist yet.
    [[nodiscard]] virtual Result<void> copyTo(Connection &connection, const QString &file) const = 0;

    /// For a connection that must not stop in the middle of its work to tidy up. Who asks for this calls
    /// carryOver() when it rests.
    [[nodiscard]] virtual Result<void> carryOverRarely(Connection &) const { return {}; }
    /// Tidies up, waiting for no other connection.
    [[nodiscard]] virtual Result<void> carryOver(Connection &) const { return {}; }

    /// Whether the same might go well if it is tried again.
    [[nodiscard]] virtual Trouble trouble(const QSqlError &error) const = 0;
    /// What a driver's error means for a person. `doing` is for the log.
    [[nodiscard]] virtual Error error(const QSqlError &error, const QString &doing) const = 0;
};

} // namespace aio
