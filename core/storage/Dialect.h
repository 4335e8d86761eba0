#pragma once

#include "core/base/Error.h"
#include "core/storage/Migration.h"

#include <QSqlError>

namespace aio {

class Connection;

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

    [[nodiscard]] virtual QString beginRead() const = 0;
    /// Takes the write lock at once, so that a transaction never fails half-way because another one wrote.
    [[nodiscard]] virtual QString beginWrite() const = 0;

    /// The statement with this database's type names in place of `$BLOB` and `$SERIAL`, and its word
    /// for a table that is kept in the order of its key in place of `$CLUSTERED`, perhaps nothing.
    [[nodiscard]] virtual QString typed(const QString &sql) const = 0;
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

    /// What a driver's error means for a person. `doing` is for the log.
    [[nodiscard]] virtual Error error(const QSqlError &error, const QString &doing) const = 0;
};

} // namespace aio
