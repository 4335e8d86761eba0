#include "core/jobstore/JobRows.h"

#include "core/jobs/ExtractionJson.h"
#include "core/jobstore/JobKeys.h"
#include "core/storage/SharedRow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace aio::jobrows {

namespace {

Failure goneFailure()
{
    return failure(ErrorKind::BadInput,
        QCoreApplication::translate("JobStore", "This job does not exist any more."),
        QCoreApplication::translate("JobStore", "It was deleted, perhaps in another window."));
}

QString jsonOf(const Extraction &extraction)
{
    return QString::fromUtf8(QJsonDocument(toJson(extraction)).toJson(QJsonDocument::Compact));
}

QString oneLine(const QStringList &locations)
{
    return locations.join(QStringLiteral(" · "));
}

QString dateText(const QDate &date)
{
    return sqlText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

const QString table = QStringLiteral("job");

Result<void> index(Connection &connection, const QUuid &id, bool forget)
{
    return sharedrow::index(connection, table, QStringLiteral("title, company, location, body"), id, forget);
}

Failure whyUnchanged(Connection &connection, const QUuid &id, qint64 baseRevision)
{
    const Error changed{ErrorKind::Conflict,
        QCoreApplication::translate("JobStore", "This job was changed elsewhere in the meantime."),
        QCoreApplication::translate("JobStore", "Load it again and repeat your change.")};
    return Failure(
        sharedrow::whyUnchanged(connection, table, id, baseRevision, goneFailure().value(), changed));
}

} // namespace

Result<void> insert(
    Connection &connection, const JobRecord &record, const QString &sourceText, const Author &author)
{
    const JobPosting &job = record.extraction.job;
    const JobKeys keys = jobKeys(job, sourceText);
    const auto inserted = connection.execute(
        QStringLiteral(
            "INSERT INTO job (id, rev, created_at, updated_at, updated_by, origin, title, company, "
            "location, language, date_posted, to_check, reviewed, source_name, source_kind, "
            "apply_key, source_key, text_key, name_key, has_salary) "
            "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(record.id), record.createdAt, record.updatedAt, sqlText(author.user), sqlText(author.device),
            sqlText(job.title), sqlText(job.company), sqlText(oneLine(job.locations)), sqlText(job.language),
            dateText(job.datePosted), fieldsToCheck(record.extraction), int(record.reviewed),
            sqlText(record.sourceName), sourceKindName(record.sourceKind), sqlText(keys.apply),
            sqlText(keys.source), sqlText(keys.text), sqlText(keys.name), int(!job.salary.isEmpty())});
    if (!inserted) {
        return Failure(inserted.error());
    }
    const auto content =
        connection.execute(QStringLiteral("INSERT INTO job_content (job_id, extraction) VALUES (?, ?)"),
            {sqlId(record.id), jsonOf(record.extraction)});
    if (!content) {
        return Failure(content.error());
    }
    return index(connection, record.id, false);
}

Result<JobRecord> load(Connection &connection, const QUuid &id)
{
    const auto record = connection.first(
        QStringLiteral("SELECT job.rev, job.reviewed, job.source_name, job.source_kind, job.created_at, "
                       "job.updated_at, job_content.extraction "
                       "FROM job JOIN job_content ON job_content.job_id = job.id "
                       "WHERE job.id = ? AND job.deleted_at IS NULL"),
        {sqlId(id)}, [&id](const SqlRow &row) {
            const QByteArray json = row.text(6).toUtf8();
            return JobRecord{id, row.integer(0), extractionFromJson(QJsonDocument::fromJson(json).object()),
                row.flag(1), row.text(2), sourceKindFromName(row.text(3)), row.integer(4), row.integer(5)};
        });
    if (!record) {
        return Failure(record.error());
    }
    if (!record->has_value()) {
        return goneFailure();
    }
    return **record;
}

Result<qint64> update(Connection &connection, const QUuid &id, qint64 baseRevision,
    const Extraction &extraction, bool reviewed, const Author &author)
{
    if (const Result<void> forgotten = index(connection, id, true); !forgotten) {
        return Failure(forgotten.error());
    }
    const JobPosting &job = extraction.job;
    // The words of the source stay what they were; the rest of the keys follows the edit.
    const JobKeys keys = jobKeys(job, {});
    const auto updated = connection.execute(
        QStringLiteral(
            "UPDATE job SET rev = rev + 1, updated_at = ?, updated_by = ?, origin = ?, title = ?, "
            "company = ?, location = ?, language = ?, date_posted = ?, to_check = ?, reviewed = ?, "
            "apply_key = ?, source_key = ?, name_key = ?, has_salary = ? "
            "WHERE id = ? AND rev = ? AND deleted_at IS NULL"),
        {QDateTime::currentMSecsSinceEpoch(), sqlText(author.user), sqlText(author.device),
            sqlText(job.title), sqlText(job.company), sqlText(oneLine(job.locations)), sqlText(job.language),
            dateText(job.datePosted), fieldsToCheck(extraction), int(reviewed), sqlText(keys.apply),
            sqlText(keys.source), sqlText(keys.name), int(!job.salary.isEmpty()), sqlId(id), baseRevision});
    if (!updated) {
        return Failure(updated.error());
    }
    if (*updated == 0) {
        return whyUnchanged(connection, id, baseRevision);
    }
    const auto content =
        connection.execute(QStringLiteral("UPDATE job_content SET extraction = ? WHERE job_id = ?"),
            {jsonOf(extraction), sqlId(id)});
    if (!content) {
        return Failure(content.error());
    }
    if (const Result<void> indexed = index(connection, id, false); !indexed) {
        return Failure(indexed.error());
    }
    return baseRevision + 1;
}

} // namespace aio::jobrows
