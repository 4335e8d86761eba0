#include "core/candidatestore/CandidateSources.h"

#include "core/base/Uuid.h"
#include "core/extraction/document/SourceDocumentCbor.h"

#include <QCoreApplication>

namespace aio::candidatesources {

using extraction::SourceDocument;

namespace {

struct Row
{
    QByteArray document;
    QString contentType;
    QString sha256;
    QStringList pages;
};

QByteArray bytesOf(const QString &sha256, const FileStore &files, SourceDocument &document)
{
    if (sha256.isEmpty()) {
        return {};
    }
    const Result<QByteArray> bytes = files.load(sha256);
    if (!bytes) {
        document.warnings << bytes.error().message;
        return {};
    }
    return *bytes;
}

} // namespace

Result<Prepared> prepare(const QString &name, const SourceDocument &document, const FileStore &files)
{
    Prepared prepared{
        makeUuidV7(), name, document.original.contentType, {}, extraction::toCbor(document), {}};
    if (!document.original.bytes.isEmpty()) {
        const Result<QString> stored = files.store(document.original.bytes);
        if (!stored) {
            return Failure(stored.error());
        }
        prepared.sha256 = *stored;
    }
    for (const extraction::SourcePage &page : document.pages) {
        if (page.image.isEmpty()) {
            prepared.pages << QString();
            continue;
        }
        const Result<QString> stored = files.store(page.image);
        if (!stored) {
            return Failure(stored.error());
        }
        prepared.pages << *stored;
    }
    return prepared;
}

Result<void> insert(Connection &connection, const QUuid &candidate, const Prepared &source, qint64 createdAt)
{
    const auto inserted = connection.execute(
        QStringLiteral(
            "INSERT INTO candidate_source (id, candidate_id, created_at, name, content_type, sha256, "
            "document, pages) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(source.id), sqlId(candidate), createdAt, sqlText(source.name), sqlText(source.contentType),
            sqlText(source.sha256), source.document, sqlText(source.pages.join(u','))});
    if (!inserted) {
        return Failure(inserted.error());
    }
    return {};
}

Result<QList<CandidateSource>> list(Connection &connection, const QUuid &candidate)
{
    return connection.list(
        QStringLiteral(
            "SELECT id, name, content_type, created_at FROM candidate_source WHERE candidate_id = ? "
            "ORDER BY created_at, id"),
        {sqlId(candidate)}, [](const SqlRow &row) {
            return CandidateSource{row.uuid(0), row.text(1), row.text(2), row.integer(3)};
        });
}

Result<SourceDocument> load(Connection &connection, const QUuid &source, const FileStore &files)
{
    const auto row = connection.first(
        QStringLiteral("SELECT document, content_type, sha256, pages FROM candidate_source WHERE id = ?"),
        {sqlId(source)}, [](const SqlRow &columns) {
            const QString pages = columns.text(3);
            return Row{columns.bytes(0), columns.text(1), columns.text(2),
                pages.isEmpty() ? QStringList() : pages.split(u',')};
        });
    if (!row) {
        return Failure(row.error());
    }
    if (!row->has_value()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("CandidateStore", "This candidate has no such source."));
    }
    Result<SourceDocument> document = extraction::sourceDocumentFromCbor((*row)->document);
    if (!document) {
        return document;
    }
    const qsizetype pages = qMin((*row)->pages.size(), document->pages.size());
    for (qsizetype page = 0; page < pages; ++page) {
        document->pages[page].image = bytesOf((*row)->pages.at(page), files, *document);
    }
    document->original.bytes = bytesOf((*row)->sha256, files, *document);
    document->original.contentType = (*row)->contentType;
    return document;
}

} // namespace aio::candidatesources
