#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "core/storage/Connection.h"
#include "core/workspace/FileStore.h"

namespace aio::candidatesources {

/// A source ready to be stored: everything slow is done before a transaction begins.
struct Prepared
{
    QUuid id;
    QString name;
    QString contentType;
    QString sha256; ///< of the file's bytes; empty: there are none, the text was pasted
    QByteArray document; ///< compressed
    QStringList pages; ///< SHA-256 of each page's image; empty for a page without one
};

/// Keeps the bytes of the file and of its page images, and compresses the rest.
[[nodiscard]] Result<Prepared> prepare(
    const QString &name, const extraction::SourceDocument &document, const FileStore &files);
[[nodiscard]] Result<void> insert(
    Connection &connection, const QUuid &candidate, const Prepared &source, qint64 createdAt);

/// The sources of a candidate, oldest first.
[[nodiscard]] Result<QList<CandidateSource>> list(Connection &connection, const QUuid &candidate);

/// With the images of its pages and the bytes of the file. What is missing or damaged is left empty and adds
/// a warning.
[[nodiscard]] Result<extraction::SourceDocument> load(
    Connection &connection, const QUuid &source, const FileStore &files);

} // namespace aio::candidatesources
