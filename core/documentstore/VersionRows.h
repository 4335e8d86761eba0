#pragma once

#include "core/documentstore/DocumentRecord.h"
#include "core/storage/Author.h"
#include "core/storage/Connection.h"

namespace aio::versionrows {

// The versions of documents: written once, never changed. On the database thread, within the caller's
// transaction.

/// Keeps the document as the next version; `version` comes with its id, parent, reason and label, and returns
/// complete.
[[nodiscard]] Result<DocumentVersion> insert(Connection &connection, const QUuid &document,
    DocumentVersion version, const Document &content, const Author &author);

/// The versions of a document, newest first.
[[nodiscard]] Result<QList<DocumentVersion>> list(Connection &connection, const QUuid &document);

/// The document as it stood, as far as contentToJson() keeps it; BadInput if there is no such version.
[[nodiscard]] Result<Document> load(Connection &connection, const QUuid &version);

} // namespace aio::versionrows
