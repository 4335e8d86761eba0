#include "core/candidatestore/CandidateSearch.h"

#include "core/candidatestore/CandidateRows.h"
#include "core/storage/TextSearch.h"

namespace aio {

namespace {

const QString select =
    QStringLiteral("SELECT candidate.id, candidate.rev, candidate.name, candidate.label, candidate.location, "
                   "candidate.tags, "
                   "candidate.to_check, candidate.updated_at, (SELECT count(*) FROM document "
                   "WHERE document.candidate_id = candidate.id AND document.deleted_at IS NULL) "
                   "FROM candidate WHERE candidate.deleted_at IS NULL");

CandidateSummary summaryOf(const SqlRow &row)
{
    return {row.uuid(0), row.integer(1), row.text(2), row.text(3), row.text(4),
        row.text(5).split(u'\n', Qt::SkipEmptyParts), row.number(6), row.number(8), row.integer(7)};
}

QString order(const CandidateFilter &filter)
{
    const QString direction = filter.ascending ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    const QString column = filter.sort == CandidateFilter::Sort::Name
        ? QStringLiteral("candidate.name_key")
        : QStringLiteral("candidate.updated_at");
    return QStringLiteral(" ORDER BY ") + column + direction + QStringLiteral(", candidate.seq") + direction;
}

} // namespace

Result<QList<CandidateSummary>> searchCandidates(Connection &connection, const CandidateFilter &filter)
{
    QString sql = select;
    QVariantList values;
    if (filter.toCheckOnly) {
        sql += QStringLiteral(" AND candidate.to_check > 0");
    }
    if (!filter.tag.isEmpty()) {
        sql += QStringLiteral(" AND instr(? || candidate.tags || ?, ?) > 0"); // a tag is a line
        values << QStringLiteral("\n") << QStringLiteral("\n") << u'\n' + filter.tag + u'\n';
    }
    const SqlCondition match = textCondition(connection, QStringLiteral("candidate"),
        {QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("location"), QStringLiteral("tags"),
            QStringLiteral("body")},
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

Result<QList<CandidateSummary>> searchSamePerson(Connection &connection, const Candidate &candidate)
{
    const QString email = candidaterows::emailKey(candidate);
    const QString name = candidaterows::nameKey(candidate);
    return connection.list(select
            + QStringLiteral(
                " AND ((? <> '' AND candidate.email_key = ?) OR (? <> '' AND candidate.name_key = ?)) "
                "ORDER BY candidate.email_key = ? DESC, candidate.updated_at DESC LIMIT 20"),
        {sqlText(email), sqlText(email), sqlText(name), sqlText(name), sqlText(email)}, summaryOf);
}

} // namespace aio
