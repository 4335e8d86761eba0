#include "core/documentstore/DocumentRows.h"

#include "core/activity/ActivityRows.h"
#include "core/documentstore/DocumentJson.h"
#include "core/storage/SharedRow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace aio::documentrows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentStore)
};

const QString table = QStringLiteral("document");

Error gone()
{
    return {ErrorKind::BadInput, Text::tr("This document does not exist any more."),
        Text::tr("It was deleted, perhaps in another window.")};
}

Result<void> index(Connection &connection, const QUuid &id, bool forget)
{
    return sharedrow::index(connection, table, QStringLiteral("title, candidate, job, body"), id, forget);
}

QString jsonOf(const Document &document)
{
    return QString::fromUtf8(QJsonDocument(contentToJson(document)).toJson(QJsonDocument::Compact));
}

QVariant idOrNull(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(sqlId(id));
}

QVariantList columnsOf(const Document &document)
{
    return {documentKindName(document.kind()), sqlText(document.title), documentStatusName(document.status),
        sqlText(document.draft.language), idOrNull(document.candidateId),
        document.profileId.isNull() ? sqlText({}) : sqlId(document.profileId),
        sqlText(document.candidateName), idOrNull(document.jobId), sqlText(document.jobTitle),
        document.openClaims};
}

DocumentRecord recordOf(const QUuid &id, const SqlRow &row)
{
    DocumentRecord record;
    record.id = id;
    record.revision = row.integer(0);
    record.createdAt = row.integer(1);
    record.updatedAt = row.integer(2);
    record.versions = row.number(3);
    Document &document = record.document;
    document.title = row.text(4);
    document.status = documentStatusFromName(row.text(5));
    document.candidateId = row.uuid(6);
    document.profileId = row.uuid(7);
    document.candidateName = row.text(8);
    document.jobId = row.uuid(9);
    document.jobTitle = row.text(10);
    document.openClaims = row.number(11);
    readContent(QJsonDocument::fromJson(row.text(12).toUtf8()).object(), document);
    return record;
}

Result<QList<KeptClaim>> storedClaims(Connection &connection, const QUuid &id)
{
    const auto content =
        connection.first(QStringLiteral("SELECT content FROM document_content WHERE document_id = ?"),
            {sqlId(id)}, [](const SqlRow &row) { return row.text(0); });
    if (!content) {
        return Failure(content.error());
    }
    Document stored;
    readContent(QJsonDocument::fromJson(content->value_or(QString()).toUtf8()).object(), stored);
    return stored.keptClaims;
}

/// Who answers for a claim, or does no longer, is for the audit log.
Result<void> noteClaims(Connection &connection, const QUuid &id, const Document &document,
    const QList<KeptClaim> &before, const Author &author)
{
    const auto note = [&](const QString &action, const KeptClaim &claim, bool kept) {
        const QJsonObject said{
            {QStringLiteral("claim"), claim.text}, {QStringLiteral("reason"), claim.reason}};
        const QJsonObject nothing;
        return activity::append(connection, author,
            {action, table, id.toString(QUuid::WithoutBraces), document.title, kept ? nothing : said,
                kept ? said : nothing});
    };
    for (const KeptClaim &claim : document.keptClaims) {
        if (!before.contains(claim)) {
            if (const auto noted = note(QStringLiteral("document.keep_claim"), claim, true); !noted) {
                return noted;
            }
        }
    }
    const auto stillKept = [&document](const KeptClaim &claim) {
        return std::any_of(document.keptClaims.cbegin(), document.keptClaims.cend(),
            [&claim](const KeptClaim &kept) { return kept.text == claim.text; });
    };
    for (const KeptClaim &claim : before) {
        if (!stillKept(claim)) {
            if (const auto noted = note(QStringLiteral("document.withdraw_claim"), claim, false); !noted) {
                return noted;
            }
        }
    }
    return {};
}

} // namespace

Result<void> insert(Connection &connection, const DocumentRecord &record, const Author &author)
{
    const auto inserted = connection.execute(
        QStringLiteral(
            "INSERT INTO document (id, rev, created_at, updated_at, updated_by, origin, kind, title, "
            "status, language, candidate_id, profile_id, candidate_name, job_id, job_title, open_claims, "
            "versions, exported_as) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')"),
        QVariantList{sqlId(record.id), record.createdAt, record.updatedAt, sqlText(author.user),
            sqlText(author.device)}
            + columnsOf(record.document));
    if (!inserted) {
        return Failure(inserted.error());
    }
    const auto content = connection.execute(
        QStringLiteral("INSERT INTO document_content (document_id, content, body) VALUES (?, ?, ?)"),
        {sqlId(record.id), jsonOf(record.document), sqlText(searchText(record.document.draft))});
    if (!content) {
        return Failure(content.error());
    }
    return index(connection, record.id, false);
}

Result<DocumentRecord> load(Connection &connection, const QUuid &id)
{
    const auto record = connection.first(
        QStringLiteral("SELECT document.rev, document.created_at, document.updated_at, document.versions, "
                       "document.title, document.status, document.candidate_id, document.profile_id, "
                       "document.candidate_name, document.job_id, document.job_title, document.open_claims, "
                       "document_content.content "
                       "FROM document JOIN document_content ON document_content.document_id = document.id "
                       "WHERE document.id = ? AND document.deleted_at IS NULL"),
        {sqlId(id)}, [&id](const SqlRow &row) { return recordOf(id, row); });
    if (!record) {
        return Failure(record.error());
    }
    if (!record->has_value()) {
        return Failure(gone());
    }
    return **record;
}

Result<qint64> update(Connection &connection, const QUuid &id, qint64 baseRevision, const Document &document,
    const Author &author)
{
    if (const Result<void> forgotten = index(connection, id, true); !forgotten) {
        return Failure(forgotten.error());
    }
    const auto updated = connection.execute(
        QStringLiteral(
            "UPDATE document SET rev = rev + 1, updated_at = ?, updated_by = ?, origin = ?, kind = ?, "
            "title = ?, status = ?, language = ?, candidate_id = ?, profile_id = ?, candidate_name = ?, "
            "job_id = ?, job_title = ?, open_claims = ? WHERE id = ? AND rev = ? AND deleted_at IS NULL"),
        QVariantList{QDateTime::currentMSecsSinceEpoch(), sqlText(author.user), sqlText(author.device)}
            + columnsOf(document) + QVariantList{sqlId(id), baseRevision});
    if (!updated) {
        return Failure(updated.error());
    }
    if (*updated == 0) {
        const Error changed{ErrorKind::Conflict,
            Text::tr("This document was changed elsewhere in the meantime."),
            Text::tr("Your text is still in this window. Load the other one and compare.")};
        return Failure(sharedrow::whyUnchanged(connection, table, id, baseRevision, gone(), changed));
    }
    const Result<QList<KeptClaim>> before = storedClaims(connection, id);
    if (!before) {
        return Failure(before.error());
    }
    if (const Result<void> noted = noteClaims(connection, id, document, *before, author); !noted) {
        return Failure(noted.error());
    }
    const auto content = connection.execute(
        QStringLiteral("UPDATE document_content SET content = ?, body = ? WHERE document_id = ?"),
        {jsonOf(document), sqlText(searchText(document.draft)), sqlId(id)});
    if (!content) {
        return Failure(content.error());
    }
    if (const Result<void> indexed = index(connection, id, false); !indexed) {
        return Failure(indexed.error());
    }
    return baseRevision + 1;
}

Result<void> noteExport(Connection &connection, const QUuid &id, const QString &suffix, const Author &author)
{
    const auto title = connection.first(QStringLiteral("SELECT title FROM document WHERE id = ?"),
        {sqlId(id)}, [](const SqlRow &row) { return row.text(0); });
    if (!title) {
        return Failure(title.error());
    }
    const auto noted = connection.execute(
        QStringLiteral("UPDATE document SET exported_at = ?, exported_as = ? WHERE id = ?"),
        {QDateTime::currentMSecsSinceEpoch(), sqlText(suffix), sqlId(id)});
    if (!noted) {
        return Failure(noted.error());
    }
    return activity::append(connection, author,
        {QStringLiteral("document.export"), table, id.toString(QUuid::WithoutBraces),
            title->value_or(QString()), {}, {{QStringLiteral("format"), suffix}}});
}

} // namespace aio::documentrows
