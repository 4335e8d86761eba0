#include "core/jobstore/SourceRows.h"

#include "core/extraction/document/SourceDocumentCbor.h"

#include <QCoreApplication>

#include <array>

namespace aio::sourcerows {

using extraction::SourceDocument;
using extraction::SourcePage;

namespace {

Result<void> insertOriginal(Connection &connection, const QUuid &job, const PreparedSource &source)
{
    if (source.originalFile.isEmpty()) {
        return {};
    }
    const auto added = connection.execute(
        QStringLiteral("INSERT INTO source_original (job_id, sha256, content_type, url) VALUES (?, ?, ?, ?)"),
        {sqlId(job), source.originalFile, sqlText(source.originalType),
            sqlText(source.originalUrl.toString(QUrl::FullyEncoded))});
    if (!added) {
        return Failure(added.error());
    }
    return {};
}

Result<void> loadOriginal(
    Connection &connection, const QUuid &job, const FileStore &files, SourceDocument &document)
{
    const auto row = connection.first(
        QStringLiteral("SELECT sha256, content_type, url FROM source_original WHERE job_id = ?"),
        {sqlId(job)}, [](const SqlRow &columns) {
            return std::array{columns.text(0), columns.text(1), columns.text(2)};
        });
    if (!row) {
        return Failure(row.error());
    }
    if (!row->has_value()) {
        return {};
    }
    const auto &[sha256, contentType, url] = **row;
    if (const Result<QByteArray> bytes = files.load(sha256)) {
        document.original = {*bytes, contentType, QUrl(url)};
    } else {
        document.warnings << bytes.error().message;
    }
    return {};
}

} // namespace

Result<PreparedSource> prepare(const SourceDocument &document, const FileStore &files)
{
    PreparedSource prepared{extraction::toCbor(document), {}, {}};
    if (const extraction::SourceOriginal &original = document.original; !original.bytes.isEmpty()) {
        const Result<QString> stored = files.store(original.bytes);
        if (!stored) {
            return Failure(stored.error());
        }
        prepared.originalFile = *stored;
        prepared.originalType = original.contentType;
        prepared.originalUrl = original.url;
    }
    for (const SourcePage &page : document.pages) {
        if (page.image.isEmpty()) {
            prepared.pageFiles << QString();
            continue;
        }
        const Result<QString> stored = files.store(page.image);
        if (!stored) {
            return Failure(stored.error());
        }
        prepared.pageFiles << *stored;
    }
    return prepared;
}

Result<void> insert(Connection &connection, const QUuid &job, const PreparedSource &source)
{
    const auto inserted = connection.execute(
        QStringLiteral("INSERT INTO source (job_id, document) VALUES (?, ?)"), {sqlId(job), source.document});
    if (!inserted) {
        return Failure(inserted.error());
    }
    for (int page = 0; page < source.pageFiles.size(); ++page) {
        if (source.pageFiles.at(page).isEmpty()) {
            continue;
        }
        const auto added = connection.execute(
            QStringLiteral("INSERT INTO source_page (job_id, page, sha256) VALUES (?, ?, ?)"),
            {sqlId(job), page, source.pageFiles.at(page)});
        if (!added) {
            return Failure(added.error());
        }
    }
    return insertOriginal(connection, job, source);
}

Result<SourceDocument> load(Connection &connection, const QUuid &job, const FileStore &files)
{
    const auto bytes = connection.first(QStringLiteral("SELECT document FROM source WHERE job_id = ?"),
        {sqlId(job)}, [](const SqlRow &row) { return row.bytes(0); });
    if (!bytes) {
        return Failure(bytes.error());
    }
    if (!bytes->has_value()) {
        return failure(
            ErrorKind::BadInput, QCoreApplication::translate("JobStore", "This job has no source."));
    }
    Result<SourceDocument> document = extraction::sourceDocumentFromCbor(**bytes);
    if (!document) {
        return document;
    }
    const auto pages =
        connection.list(QStringLiteral("SELECT page, sha256 FROM source_page WHERE job_id = ?"), {sqlId(job)},
            [](const SqlRow &row) { return std::pair(row.number(0), row.text(1)); });
    if (!pages) {
        return Failure(pages.error());
    }
    for (const auto &[page, sha256] : *pages) {
        if (page < 0 || page >= document->pages.size()) {
            continue;
        }
        const Result<QByteArray> image = files.load(sha256);
        if (image) {
            document->pages[page].image = *image;
        } else {
            document->warnings << image.error().message;
        }
    }
    if (const Result<void> original = loadOriginal(connection, job, files, *document); !original) {
        return Failure(original.error());
    }
    return document;
}

} // namespace aio::sourcerows
