#include "core/jobstore/SourceRows.h"

#include "core/extraction/document/SourceDocumentCbor.h"

#include <QCoreApplication>

namespace aio::sourcerows {

using extraction::SourceDocument;
using extraction::SourcePage;

Result<PreparedSource> prepare(const SourceDocument &document, const FileStore &files)
{
    PreparedSource prepared{extraction::toCbor(document), {}};
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
    return {};
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
    return document;
}

} // namespace aio::sourcerows
