#include "core/jobstore/JobRows.h"

#include "core/jobs/ExtractionJson.h"
#include "core/jobstore/JobKeys.h"
#include "core/storage/Dialect.h"

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

// The index holds no copy of the text, so it must be told what it forgets while the old row is still there.
Result<void> index(Connection &connection, const QUuid &id, bool forget)
{
    const Result<bool> available = connection.dialect().hasTable(connection, QStringLiteral("job_fts"));
    if (!available) {
        return Failure(available.error());
    }
    if (!*available) {
        return {};
    }
    const QString sql = forget
        ? QStringLiteral("INSERT INTO job_fts (job_fts, rowid, title, company, location, body) "
                         "SELECT 'delete', seq, title, company, location, body FROM job_search WHERE id = ?")
        : QStringLiteral("INSERT INTO job_fts (rowid, title, company, location, body) "
                         "SELECT seq, title, company, location, body FROM job_search WHERE id = ?");
    const Result<int> done = connection.execute(sql, {sqlId(id)});
    if (!done) {
        return Failure(done.error());
    }
    return {};
}

// Why an update that names a revision changed nothing.
Failure whyUnchanged(Connection &connection, const QUuid &id, qint64 baseRevision)
{
    const auto revision =
        connection.first(QStringLiteral("SELECT rev FROM job WHERE id = ? AND deleted_at IS NULL"),
            {sqlId(id)}, [](const SqlRow &row) { return row.integer(0); });
    if (!revision) {
        return Failure(revision.error());
    }
    if (!revision->has_value()) {
        return goneFailure();
    }
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("JobStore", "This job was changed elsewhere in the meantime."),
        QCoreApplication::translate("JobStore", "Load it again and repeat your change."),
        QStringLiteral("revision %1, based on %2").arg(**revision).arg(baseRevision));
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

Result<bool> setDeleted(Connection &connection, const QUuid &id, bool deleted, const Author &author)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto changed = connection.execute(
        QStringLiteral("UPDATE job SET rev = rev + 1, updated_at = ?, updated_by = ?, "
                       "origin = ?, deleted_at = ? WHERE id = ? AND (deleted_at IS NULL) = ?"),
        {now, sqlText(author.user), sqlText(author.device),
            deleted ? QVariant(now) : QVariant(QMetaType::fromType<qint64>()), sqlId(id), int(deleted)});
    if (!changed) {
        return Failure(changed.error());
    }
    return *changed > 0;
}

} // namespace aio::jobrows
