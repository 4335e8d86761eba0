#pragma once

#include "core/storage/Author.h"
#include "core/storage/Connection.h"

namespace aio::sharedrow {

// What all tables have in common whose rows a team may share: id, rev, updated_at, updated_by, origin,
// deleted_at, and beside them, where the database can, a full-text index TABLE_fts over the view
// TABLE_search. `table` and `columns` are names from the program, never input. On the database thread, within
// the caller's transaction.

/// Hides a row, or shows it again; false if it was so already or does not exist.
[[nodiscard]] Result<bool> setDeleted(
    Connection &connection, const QString &table, const QUuid &id, bool deleted, const Author &author);

/// The same for many; the ids that changed.
[[nodiscard]] Result<QList<QUuid>> setDeleted(Connection &connection, const QString &table,
    const QList<QUuid> &ids, bool deleted, const Author &author);

/// Why an update that named `baseRevision` changed nothing: the row is gone (`gone`, BadInput), or somebody
/// changed it first (`changed`, Conflict).
[[nodiscard]] Error whyUnchanged(Connection &connection, const QString &table, const QUuid &id,
    qint64 baseRevision, const Error &gone, const Error &changed);

/// Puts a row into the full-text index, or takes it out. The index holds no copy of the text: it must be told
/// what to forget while the old row is still there.
[[nodiscard]] Result<void> index(
    Connection &connection, const QString &table, const QString &columns, const QUuid &id, bool forget);

} // namespace aio::sharedrow
