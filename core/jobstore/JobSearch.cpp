#include "core/jobstore/JobSearch.h"

#include "core/jobstore/JobKeys.h"
#include "core/storage/Dialect.h"

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

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#';
}

// The words of a search, cut where the full-text index cuts.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (isWordCharacter(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words << std::exchange(word, QString());
        }
    }
    if (!word.isEmpty()) {
        words << word;
    }
    constexpr qsizetype enough = 16;
    return words.mid(0, enough);
}

// Scripts that write without spaces: the index has whole sentences as words there, so it cannot find one.
bool writesWithoutSpaces(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return c.isSurrogate();
        }
    });
}

QString escapedForLike(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
}

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition matching(const QStringList &words, bool fullText)
{
    if (fullText) {
        QStringList quoted;
        for (const QString &word : words) {
            quoted << u'"' + word + QStringLiteral("\"*");
        }
        return {QStringLiteral("job.seq IN (SELECT rowid FROM job_fts WHERE job_fts MATCH ?)"),
            {quoted.join(u' ')}};
    }
    QStringList parts;
    QVariantList values;
    for (const QString &word : words) {
        parts << QStringLiteral(
            "title || ' ' || company || ' ' || location || ' ' || body LIKE ? ESCAPE '\\'");
        values << u'%' + escapedForLike(word) + u'%';
    }
    return {QStringLiteral("job.seq IN (SELECT seq FROM job_search WHERE ")
            + parts.join(QStringLiteral(" AND ")) + u')',
        values};
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
    const QStringList words = wordsOf(filter.text);
    if (!words.isEmpty()) {
        const bool indexed =
            connection.dialect().hasTable(connection, QStringLiteral("job_fts")).value_or(false);
        const Condition match = matching(words, indexed && !writesWithoutSpaces(filter.text));
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
