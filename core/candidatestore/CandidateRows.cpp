#include "core/candidatestore/CandidateRows.h"

#include "core/candidatestore/CandidateJson.h"
#include "core/storage/SharedRow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace aio::candidaterows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CandidateStore)
};

const QString table = QStringLiteral("candidate");

Error gone()
{
    return {ErrorKind::BadInput, Text::tr("This candidate does not exist any more."),
        Text::tr("The profile was deleted, perhaps in another window.")};
}

Result<void> index(Connection &connection, const QUuid &id, bool forget)
{
    return sharedrow::index(
        connection, table, QStringLiteral("name, label, location, tags, body"), id, forget);
}

QString jsonOf(const Candidate &candidate)
{
    return QString::fromUtf8(QJsonDocument(toJson(candidate)).toJson(QJsonDocument::Compact));
}

QString placeOf(const ResumeLocation &location)
{
    QStringList parts{location.city, location.region, location.countryCode};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// The columns that lists read, in the order of the statements below.
QVariantList columnsOf(const Candidate &candidate)
{
    const ResumeBasics basics =
        candidate.profiles.isEmpty() ? ResumeBasics() : candidate.profiles.first().resume.basics;
    return {sqlText(basics.name), sqlText(basics.label), sqlText(placeOf(basics.location)),
        sqlText(candidate.tags.join(u'\n')), sqlText(emailKey(candidate)), sqlText(nameKey(candidate)),
        candidate.toCheck};
}

} // namespace

QString emailKey(const Candidate &candidate)
{
    return candidate.profiles.isEmpty()
        ? QString()
        : candidate.profiles.first().resume.basics.email.trimmed().toCaseFolded();
}

QString nameKey(const Candidate &candidate)
{
    return candidate.name().simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Result<void> insert(Connection &connection, const CandidateRecord &record, const Author &author)
{
    const auto inserted = connection.execute(
        QStringLiteral(
            "INSERT INTO candidate (id, rev, created_at, updated_at, updated_by, origin, name, label, "
            "location, tags, email_key, name_key, to_check) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{sqlId(record.id), record.createdAt, record.updatedAt, sqlText(author.user),
            sqlText(author.device)}
            + columnsOf(record.candidate));
    if (!inserted) {
        return Failure(inserted.error());
    }
    const auto content = connection.execute(
        QStringLiteral("INSERT INTO candidate_content (candidate_id, content, body) VALUES (?, ?, ?)"),
        {sqlId(record.id), jsonOf(record.candidate), sqlText(searchText(record.candidate))});
    if (!content) {
        return Failure(content.error());
    }
    return index(connection, record.id, false);
}

Result<CandidateRecord> load(Connection &connection, const QUuid &id)
{
    const auto record = connection.first(
        QStringLiteral(
            "SELECT candidate.rev, candidate.created_at, candidate.updated_at, candidate_content.content "
            "FROM candidate JOIN candidate_content ON candidate_content.candidate_id = candidate.id "
            "WHERE candidate.id = ? AND candidate.deleted_at IS NULL"),
        {sqlId(id)}, [&id](const SqlRow &row) {
            const QByteArray json = row.text(3).toUtf8();
            return CandidateRecord{id, row.integer(0),
                candidateFromJson(QJsonDocument::fromJson(json).object()), row.integer(1), row.integer(2)};
        });
    if (!record) {
        return Failure(record.error());
    }
    if (!record->has_value()) {
        return Failure(gone());
    }
    return **record;
}

Result<qint64> update(Connection &connection, const QUuid &id, qint64 baseRevision,
    const Candidate &candidate, const Author &author)
{
    if (const Result<void> forgotten = index(connection, id, true); !forgotten) {
        return Failure(forgotten.error());
    }
    const auto updated = connection.execute(
        QStringLiteral(
            "UPDATE candidate SET rev = rev + 1, updated_at = ?, updated_by = ?, origin = ?, name = ?, "
            "label = ?, location = ?, tags = ?, email_key = ?, name_key = ?, to_check = ? "
            "WHERE id = ? AND rev = ? AND deleted_at IS NULL"),
        QVariantList{QDateTime::currentMSecsSinceEpoch(), sqlText(author.user), sqlText(author.device)}
            + columnsOf(candidate) + QVariantList{sqlId(id), baseRevision});
    if (!updated) {
        return Failure(updated.error());
    }
    if (*updated == 0) {
        const Error changed{ErrorKind::Conflict,
            Text::tr("This candidate was changed elsewhere in the meantime."),
            Text::tr("Load the profile again and repeat your change.")};
        return Failure(sharedrow::whyUnchanged(connection, table, id, baseRevision, gone(), changed));
    }
    const auto content = connection.execute(
        QStringLiteral("UPDATE candidate_content SET content = ?, body = ? WHERE candidate_id = ?"),
        {jsonOf(candidate), sqlText(searchText(candidate)), sqlId(id)});
    if (!content) {
        return Failure(content.error());
    }
    if (const Result<void> indexed = index(connection, id, false); !indexed) {
        return Failure(indexed.error());
    }
    return baseRevision + 1;
}

} // namespace aio::candidaterows
