#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/storage/Connection.h"
#include "core/workspace/FileStore.h"

namespace aio {

/// A source document ready to be stored: everything slow is done before a transaction begins.
struct PreparedSource
{
    QByteArray document; ///< compressed
    QStringList pageFiles; ///< SHA-256 of each page's image; empty for a page without one
    QString originalFile; ///< SHA-256 of the bytes of a page or PDF; empty: there are none
    QString originalType{};
    QUrl originalUrl{};
};

namespace sourcerows {

/// Compresses the document and keeps the page images and the original bytes as files.
[[nodiscard]] Result<PreparedSource> prepare(
    const extraction::SourceDocument &document, const FileStore &files);
[[nodiscard]] Result<void> insert(Connection &connection, const QUuid &job, const PreparedSource &source);
/// With the images of its pages and the original bytes. What is missing or damaged is left empty and adds a
/// warning.
[[nodiscard]] Result<extraction::SourceDocument> load(
    Connection &connection, const QUuid &job, const FileStore &files);

} // namespace sourcerows

} // namespace aio
