#include "core/documentstore/DocumentSearch.h"

#include "core/storage/TextSearch.h"

namespace aio {

namespace {

const QString select = QStringLiteral(
    "SELECT document.id, document.rev, document.kind, document.title, document.status, document.language, "
    "document.candidate_id, document.candidate_name, document.job_id, document.job_title, document.versions, "
    "document.open_claims, document.exported_at, document.exported_as, document.updated_at "
    "FROM document WHERE document.deleted_at IS NULL");

DocumentSummary summaryOf(const SqlRow &row)
{
    return {row.uuid(0), row.integer(1), documentKindFromName(row.text(2)), row.text(3),
        documentStatusFromName(row.text(4)), row.text(5), row.uuid(6), row.text(7), row.uuid(8), row.text(9),
        row.number(10), row.number(11), row.integer(12), row.text(13), row.integer(14)};
}

QString order(const DocumentFilter &filter)
{
    const QString direction = filter.ascending ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    QString column;
    switch (filter.sort) {
    case DocumentFilter::Sort::Updated:
        column = QStringLiteral("document.updated_at");
        break;
    case DocumentFilter::Sort::Title:
        column = QStringLiteral("lower(document.title)");
        break;
    case DocumentFilter::Sort::Candidate:
        column = QStringLiteral("lower(document.candidate_name)");
        break;
    case DocumentFilter::Sort::Job:
        column = QStringLiteral("lower(document.job_title)");
        break;
    }
    return QStringLiteral(" ORDER BY ") + column + direction + QStringLiteral(", document.seq") + direction;
}

} // namespace

Result<QList<DocumentSummary>> searchDocuments(Connection &connection, const DocumentFilter &filter)
{
    QString sql = select;
    QVariantList values;
    const auto where = [&sql, &values](const QString &condition, const QVariant &value) {
        sql += QStringLiteral(" AND ") + condition;
        values << value;
    };
    if (filter.kind) {
        where(QStringLiteral("document.kind = ?"), documentKindName(*filter.kind));
    }
    if (filter.status) {
        where(QStringLiteral("document.status = ?"), documentStatusName(*filter.status));
    }
    if (!filter.candidateId.isNull()) {
        where(QStringLiteral("document.candidate_id = ?"), sqlId(filter.candidateId));
    }
    if (!filter.jobId.isNull()) {
        where(QStringLiteral("document.job_id = ?"), sqlId(filter.jobId));
    }
    if (filter.openClaimsOnly) {
        sql += QStringLiteral(" AND document.open_claims > 0");
    }
    const SqlCondition match = textCondition(connection, QStringLiteral("document"),
        {QStringLiteral("title"), QStringLiteral("candidate"), QStringLiteral("job"), QStringLiteral("body")},
        filter.text);
    if (!match.sql.isEmpty()) {
        sql += QStringLiteral(" AND ") + match.sql;
        values += match.values;
    }
    sql += order(filter);
    if (filter.limit > 0) {
        sql += QStringLiteral(" LIMIT ?");
        values << filter.limit;
    }
    return connection.list(sql, values, summaryOf);
}

} // namespace aio
