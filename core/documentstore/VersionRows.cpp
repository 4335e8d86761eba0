#include "core/documentstore/VersionRows.h"

#include "core/documentstore/DocumentJson.h"
#include "core/documentstore/VersionTexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <utility>

namespace aio::versionrows {

namespace {

/// What a new version of the document keeps by itself.
Result<QJsonObject> contentToStore(Connection &connection, const QUuid &document, const Document &content)
{
    const QJsonObject json = contentToJson(content);
    const auto latest =
        connection.first(QStringLiteral("SELECT id, content FROM document_version WHERE document_id = ? "
                                        "ORDER BY number DESC LIMIT 1"),
            {sqlId(document)}, [](const SqlRow &row) {
                return std::pair(row.uuid(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object());
            });
    if (!latest) {
        return Failure(latest.error());
    }
    if (!latest->has_value()) {
        return json;
    }
    return withoutRepeated(connection, json, (*latest)->first, (*latest)->second);
}

} // namespace

Result<DocumentVersion> insert(Connection &connection, const QUuid &document, DocumentVersion version,
    const Document &content, const Author &author)
{
    const auto counted = connection.execute(
        QStringLiteral("UPDATE document SET versions = versions + 1 WHERE id = ?"), {sqlId(document)});
    if (!counted) {
        return Failure(counted.error());
    }
    const auto number = connection.first(QStringLiteral("SELECT versions FROM document WHERE id = ?"),
        {sqlId(document)}, [](const SqlRow &row) { return row.number(0); });
    if (!number) {
        return Failure(number.error());
    }
    if (!number->has_value()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("DocumentStore", "This document does not exist any more."));
    }
    version.number = **number;
    version.createdAt = QDateTime::currentMSecsSinceEpoch();
    version.createdBy = author.user;
    const Result<QJsonObject> stored = contentToStore(connection, document, content);
    if (!stored) {
        return Failure(stored.error());
    }
    const QByteArray json = QJsonDocument(*stored).toJson(QJsonDocument::Compact);
    const auto inserted = connection.execute(
        QStringLiteral(
            "INSERT INTO document_version (id, document_id, parent_id, number, created_at, created_by, "
            "origin, reason, label, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(version.id), sqlId(document),
            version.parentId.isNull() ? QVariant(QMetaType::fromType<QString>())
                                      : QVariant(sqlId(version.parentId)),
            version.number, version.createdAt, sqlText(author.user), sqlText(author.device),
            versionReasonName(version.reason), sqlText(version.label), QString::fromUtf8(json)});
    if (!inserted) {
        return Failure(inserted.error());
    }
    return version;
}

Result<QList<DocumentVersion>> list(Connection &connection, const QUuid &document)
{
    return connection.list(
        QStringLiteral(
            "SELECT id, parent_id, number, reason, label, created_by, created_at FROM document_version "
            "WHERE document_id = ? ORDER BY number DESC"),
        {sqlId(document)}, [](const SqlRow &row) {
            return DocumentVersion{row.uuid(0), row.uuid(1), row.number(2),
                versionReasonFromName(row.text(3)), row.text(4), row.text(5), row.integer(6)};
        });
}

Result<Document> load(Connection &connection, const QUuid &version)
{
    const auto stored = storedContent(connection, version);
    if (!stored) {
        return Failure(stored.error());
    }
    if (!stored->has_value()) {
        return failure(
            ErrorKind::BadInput, QCoreApplication::translate("DocumentStore", "There is no such version."));
    }
    const Result<QJsonObject> content = withRepeated(connection, **stored);
    if (!content) {
        return Failure(content.error());
    }
    Document document;
    readContent(*content, document);
    return document;
}

} // namespace aio::versionrows
