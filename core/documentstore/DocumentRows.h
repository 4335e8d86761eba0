#pragma once

#include "core/documentstore/DocumentRecord.h"
#include "core/storage/Author.h"
#include "core/storage/Connection.h"

namespace aio::documentrows {

// The rows behind DocumentStore. On the database thread, each within the caller's transaction.

/// `record.id` and times are set by the caller; the revision becomes 1.
[[nodiscard]] Result<void> insert(Connection &connection, const DocumentRecord &record, const Author &author);

/// BadInput if there is no such document.
[[nodiscard]] Result<DocumentRecord> load(Connection &connection, const QUuid &id);

/// The new revision. Claims that are kept now, or no longer, are noted in the audit log. Conflict if the
/// stored one is not `baseRevision`, BadInput if the document is gone.
[[nodiscard]] Result<qint64> update(Connection &connection, const QUuid &id, qint64 baseRevision,
    const Document &document, const Author &author);

/// Notes an export, in the audit log too; no new revision, since what the document says did not change.
[[nodiscard]] Result<void> noteExport(
    Connection &connection, const QUuid &id, const QString &suffix, const Author &author);

} // namespace aio::documentrows
