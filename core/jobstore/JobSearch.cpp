#include "core/jobstore/JobSearch.h"

#include "core/jobstore/JobKeys.h"
#include "core/storage/TextSearch.h"

#include <algorithm>

namespace aio {

namespace {

const QString summaryColumns = QStringLiteral(
    "job.id, job.rev, job.title, job.company, job.location, job.language, job.date_posted, "
    "job.to_check, job.reviewed, job.source_name, job.source_kind, job.created_at, job.updated_at");

enum Column
{
    Id,
    Revision,
    Title,
    Company,
    Location,
    Language,
    DatePosted,
    ToCheck,
    Reviewed,
    SourceName,
    SourceKind,
    CreatedAt,
    UpdatedAt,
    AfterSummary
};

JobSummary summaryOf(const SqlRow &row)
{
    const QString posted = row.text(DatePosted);
    return {row.uuid(Id), row.integer(Revision), row.text(Title), row.text(Company), row.text(Location),
        row.text(Language), posted.isEmpty() ? QDate() : QDate::fromString(posted, Qt::ISODate),
        row.number(ToCheck), row.flag(Reviewed), row.text(SourceName),
        sourceKindFromName(row.text(SourceKind)), row.integer(CreatedAt), row.integer(UpdatedAt)};
}

QString order(const JobFilter &filter)
{
    const QString direction = filter.ascending ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    switch (filter.sort) {
    case JobFilter::Sort::Updated:
        return QStringLiteral("job.updated_at") + direction + QStringLiteral(", job.seq") + direction;
    case JobFilter::Sort::Created:
        return QStringLiteral("job.created_at") + direction + QStringLiteral(", job.seq") + direction;
    case JobFilter::Sort::DatePosted:
        // Jobs without a date come last either way.
        return QStringLiteral("job.date_posted = '', job.date_posted") + direction
            + QStringLiteral(", job.seq") + direction;
    case JobFilter::Sort::Title:
        return QStringLiteral("lower(job.title)") + direction + QStringLiteral(", job.seq") + direction;
    case JobFilter::Sort::Company:
        break;
    }
    return QStringLiteral("lower(job.company)") + direction + QStringLiteral(", lower(job.title), job.seq")
        + direction;
}

} // namespace

Result<QList<JobSummary>> searchJobs(Connection &connection, const JobFilter &filter)
{
    QString sql =
        QStringLiteral("SELECT ") + summaryColumns + QStringLiteral(" FROM job WHERE job.deleted_at IS NULL");
    QVariantList values;
    if (filter.toCheckOnly) {
        sql += QStringLiteral(" AND job.to_check > 0 AND job.reviewed = 0");
    }
    if (filter.reviewed) {
        sql += QStringLiteral(" AND job.reviewed = ?");
        values << int(*filter.reviewed);
    }
    if (filter.sourceKind) {
        sql += QStringLiteral(" AND job.source_kind = ?");
        values << sourceKindName(*filter.sourceKind);
    }
    if (filter.hasSalary) {
        sql += QStringLiteral(" AND job.has_salary = 1");
    }
    const SqlCondition match = textCondition(connection, QStringLiteral("job"),
        {QStringLiteral("title"), QStringLiteral("company"), QStringLiteral("location"),
            QStringLiteral("body")},
        filter.text);
    if (!match.sql.isEmpty()) {
        sql += QStringLiteral(" AND ") + match.sql;
        values += match.values;
    }
    sql += QStringLiteral(" ORDER BY ") + order(filter);
    if (filter.limit > 0) {
        sql += QStringLiteral(" LIMIT ?");
        values << filter.limit;
    }
    return connection.list(sql, values, summaryOf);
}

Result<QList<JobDuplicate>> searchDuplicates(
    Connection &connection, const JobPosting &job, const QString &sourceText)
{
    const JobKeys keys = jobKeys(job, sourceText);
    const std::array<std::pair<QString, QString>, 4> reasons = {{
        {QStringLiteral("source_key"), keys.source},
        {QStringLiteral("text_key"), keys.text},
        {QStringLiteral("apply_key"), keys.apply},
        {QStringLiteral("name_key"), keys.name},
    }};
    QList<JobDuplicate> found;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const auto &[column, key] = reasons.at(i);
        if (key.isEmpty()) {
            continue;
        }
        const auto rows = connection.list(QStringLiteral("SELECT ") + summaryColumns
                + QStringLiteral(" FROM job WHERE ") + column
                + QStringLiteral(" = ? AND deleted_at IS NULL ORDER BY updated_at DESC LIMIT 20"),
            {key}, summaryOf);
        if (!rows) {
            return Failure(rows.error());
        }
        for (const JobSummary &row : *rows) {
            const bool known = std::any_of(found.cbegin(), found.cend(),
                [&row](const JobDuplicate &duplicate) { return duplicate.job.id == row.id; });
            if (!known) {
                found.append({row, DuplicateReason(i)});
            }
        }
    }
    return found;
}

} // namespace aio
