#pragma once

#include "core/documentstore/DocumentRecord.h"
#include "core/storage/Connection.h"

namespace aio {

/// The documents that a list shows.
[[nodiscard]] Result<QList<DocumentSummary>> searchDocuments(
    Connection &connection, const DocumentFilter &filter);

/// How many there are, whatever the filter's limit.
[[nodiscard]] Result<qint64> countDocuments(Connection &connection, const DocumentFilter &filter);

} // namespace aio
