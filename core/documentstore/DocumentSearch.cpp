#include "core/documentstore/DocumentSearch.h"

#include "core/storage/TextSearch.h"

namespace aio {

namespace {

const QString columns = QStringLiteral(
    "document.id, document.rev, document.kind, document.title, document.status, document.language, "
    "document.candidate_id, document.candidate_name, document.job_id, document.job_title, document.versions, "
    "document.open_claims, document.exported_at, document.exported_as, document.updated_at");

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

/// " FROM document WHERE …" with what the filter asks for.
SqlCondition conditionOf(Connection &connection, const DocumentFilter &filter)
{
    SqlCondition all{QStringLiteral(" FROM document WHERE document.deleted_at IS NULL"), {}};
    const auto where = [&all](const QString &condition, const QVariantList &values) {
        all.sql += QStringLiteral(" AND ") + condition;
        all.values += values;
    };
    if (filter.kind) {
        where(QStringLiteral("document.kind = ?"), {documentKindName(*filter.kind)});
    }
    if (filter.status) {
        where(QStringLiteral("document.status = ?"), {documentStatusName(*filter.status)});
    }
    if (!filter.candidateId.isNull()) {
        where(QStringLiteral("document.candidate_id = ?"), {sqlId(filter.candidateId)});
    }
    if (!filter.jobId.isNull()) {
        where(QStringLiteral("document.job_id = ?"), {sqlId(filter.jobId)});
    }
    if (filter.openClaimsOnly) {
        where(QStringLiteral("document.open_claims > 0"), {});
    }
    const SqlCondition match = textCondition(connection, QStringLiteral("document"),
        {QStringLiteral("title"), QStringLiteral("candidate"), QStringLiteral("job"), QStringLiteral("body")},
        filter.text);
    if (!match.sql.isEmpty()) {
        where(match.sql, match.values);
    }
    return all;
}

} // namespace

Result<QList<DocumentSummary>> searchDocuments(Connection &connection, const DocumentFilter &filter)
{
    SqlCondition wanted = conditionOf(connection, filter);
    QString sql = QStringLiteral("SELECT ") + columns + wanted.sql + order(filter);
    if (filter.limit > 0) {
        sql += QStringLiteral(" LIMIT ?");
        wanted.values << filter.limit;
    }
    return connection.list(sql, wanted.values, summaryOf);
}

Result<qint64> countDocuments(Connection &connection, const DocumentFilter &filter)
{
    const SqlCondition wanted = conditionOf(connection, filter);
    const auto count = connection.first(QStringLiteral("SELECT count(*)") + wanted.sql, wanted.values,
        [](const SqlRow &row) { return row.integer(0); });
    return count.map([](const std::optional<qint64> &number) { return number.value_or(0); });
}

} // namespace aio
