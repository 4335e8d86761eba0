#include "tests/support/PostingScore.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aio::testing {

namespace {

constexpr auto regexOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QString withoutAccents(const QString &word)
{
    QString bare;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c;
    }
    return bare;
}

/// Words without accents; of scripts that put no space between words, single characters.
QStringList tokens(const QString &text)
{
    static const QRegularExpression word(uR"([\p{L}\p{N}]+[+#]*)"_s, regexOptions);
    static const QRegularExpression unspaced(
        u"[\\x{3040}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{ac00}-\\x{d7af}]"_s);
    QStringList result;
    for (auto match = word.globalMatch(folded(text)); match.hasNext();) {
        const QString found = match.next().captured();
        if (!found.contains(unspaced)) {
            result << withoutAccents(found);
            continue;
        }
        for (const QChar c : found)
            result << QString(c);
    }
    return result;
}

QString titleKey(const QString &title)
{
    static const QRegularExpression gender(
        uR"([(\[{]\s*(?:div|alle?|gn|[mwfdxiahvžo])(?:\s*[/|,.*\-]\s*(?:div|alle?|gn|[mwfdxiahvžo]))+\s*\.?\s*[)\]}])"_s,
        regexOptions);
    return tokens(title.normalized(QString::NormalizationForm_KC).replace(gender, u" "_s)).join(u' ');
}

QString companyKey(const QString &company)
{
    static const QRegularExpression legalForm(
        u"\\b(?:gmbh|mbh|ug|ag|se|kg|ohg|e\\.?\\s?v|inc|llc|ltd|limited|corp|corporation|co|company|"
        u"companies|"
        "plc|pte|pty|s\\.?\\s?a|s\\.?\\s?a\\.?\\s?s|sarl|s\\.?\\s?l|s\\.?\\s?r\\.?\\s?o|a\\.?\\s?s|spol|b\\.?"
        "\\s?v|"
        "n\\.?\\s?v|oy|oyj|ab|as|aps|sp\\.?\\s?z\\.?\\s?o\\.?\\s?o|株式会社|有限公司|公司|haftungsbeschränkt)"
        "(?=\\W|$)\\.?"_s,
        regexOptions);
    const QString bare =
        tokens(company.normalized(QString::NormalizationForm_KC).replace(legalForm, u" "_s)).join(u' ');
    return bare.isEmpty() ? tokens(company).join(u' ') : bare;
}

QSet<QString> wordSet(const QStringList &words)
{
    return {words.begin(), words.end()};
}

/// Shared words in all words.
double overlap(const QString &left, const QString &right)
{
    const QSet<QString> a = wordSet(left.split(u' ', Qt::SkipEmptyParts));
    const QSet<QString> b = wordSet(right.split(u' ', Qt::SkipEmptyParts));
    const qsizetype all = (a | b).size();
    return all == 0 ? 0 : double((a & b).size()) / double(all);
}

bool samePlace(const QString &expected, const QString &produced)
{
    const QSet<QString> a = wordSet(tokens(expected));
    const QSet<QString> b = wordSet(tokens(produced));
    if (a.isEmpty() || b.isEmpty())
        return false;
    const double shared = double((a & b).size());
    const double ofExpected = shared / double(a.size());
    return ofExpected >= 0.6 || (shared / double(b.size()) >= 0.6 && ofExpected >= 0.34);
}

QString urlKey(const QString &url)
{
    static const QRegularExpression scheme(u"^(?:mailto:|https?://(?:www\\.)?)"_s, regexOptions);
    QString key = url.trimmed().remove(scheme).section(u'#', 0, 0);
    while (key.endsWith(u'/'))
        key.chop(1);
    return key.toCaseFolded();
}

bool sameText(const QString &field, const QString &expected, const QString &produced)
{
    if (field == u"title"_s)
        return titleKey(expected) == titleKey(produced)
            || overlap(titleKey(expected), titleKey(produced)) >= 0.85;
    if (field == u"company"_s)
        return companyKey(expected) == companyKey(produced)
            || overlap(companyKey(expected), companyKey(produced)) >= 0.75;
    if (field == u"location"_s)
        return samePlace(expected, produced);
    if (field == u"skills"_s)
        return tokens(expected) == tokens(produced);
    if (field == u"applyUrl"_s)
        return urlKey(expected) == urlKey(produced);
    if (field == u"language"_s)
        return folded(expected).left(2) == folded(produced).left(2);
    return folded(expected) == folded(produced);
}

bool same(const QString &field, const QJsonValue &expected, const QJsonValue &produced)
{
    if (!expected.isDouble())
        return expected.isString() && sameText(field, expected.toString(), produced.toString());
    return produced.isDouble()
        && std::abs(expected.toDouble() - produced.toDouble())
        <= std::max(0.005 * std::abs(expected.toDouble()), 0.01);
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

bool isListKey(const QString &field)
{
    return field == u"location"_s || field == u"employmentType"_s || field == u"skills"_s;
}

QStringList items(const QJsonValue &value)
{
    QStringList result;
    if (value.isString() && !value.toString().isEmpty())
        result << value.toString();
    for (const QJsonValue &item : value.toArray())
        result << item.toString();
    return result;
}

Score scoreList(const QString &field, const QJsonValue &expected, const QJsonValue &produced)
{
    const QStringList due = items(expected);
    QStringList left = items(produced);
    Score score;
    for (const QString &item : due) {
        const auto found = std::ranges::find_if(
            left, [&](const QString &candidate) { return sameText(field, item, candidate); });
        if (found == left.end()) {
            ++score.missing;
            continue;
        }
        ++score.right;
        left.erase(found);
    }
    score.wrong = int(left.size());
    return score;
}

QJsonArray answers(const QJsonValue &expected, const QJsonArray &alternatives)
{
    QJsonArray all = alternatives;
    all.prepend(expected);
    return all;
}

QString isoDay(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

double Score::precision() const
{
    return right + wrong == 0 ? 0 : double(right) / double(right + wrong);
}

double Score::recall() const
{
    return right + missing == 0 ? 0 : double(right) / double(right + missing);
}

double Score::f1() const
{
    return right == 0 ? 0 : 2.0 * right / double(2 * right + wrong + missing);
}

Score &Score::operator+=(const Score &other)
{
    right += other.right;
    wrong += other.wrong;
    missing += other.missing;
    return *this;
}

const QStringList &scoredFields()
{
    static const QStringList fields{u"title"_s, u"company"_s, u"location"_s, u"remote"_s, u"employmentType"_s,
        u"salaryMin"_s, u"salaryMax"_s, u"salaryCurrency"_s, u"salaryUnit"_s, u"datePosted"_s,
        u"validThrough"_s, u"skills"_s, u"applyUrl"_s, u"contactEmail"_s, u"language"_s};
    return fields;
}

QJsonObject flatRecord(const JobPosting &job)
{
    QJsonObject record;
    const auto put = [&record](const QString &key, const QString &text) {
        if (!text.isEmpty())
            record.insert(key, text);
    };
    const auto putList = [&record](const QString &key, const QStringList &list) {
        if (!list.isEmpty())
            record.insert(key, QJsonArray::fromStringList(list));
    };
    put(u"title"_s, job.title);
    put(u"company"_s, job.company);
    putList(u"location"_s, job.locations);
    put(u"remote"_s, job.remote ? workModeName(*job.remote) : QString());
    putList(u"employmentType"_s, job.employmentTypes);
    if (job.salary.min)
        record.insert(u"salaryMin"_s, *job.salary.min);
    if (job.salary.max)
        record.insert(u"salaryMax"_s, *job.salary.max);
    put(u"salaryCurrency"_s, job.salary.currency);
    put(u"salaryUnit"_s, job.salary.unit ? salaryUnitName(*job.salary.unit) : QString());
    put(u"datePosted"_s, isoDay(job.datePosted));
    put(u"validThrough"_s, isoDay(job.validThrough));
    QStringList skills = job.skills;
    for (const QString &skill : job.preferredSkills) {
        if (!skills.contains(skill))
            skills << skill;
    }
    putList(u"skills"_s, skills);
    put(u"applyUrl"_s, job.applyUrl);
    put(u"contactEmail"_s, job.contactEmail);
    put(u"language"_s, job.language);
    return record;
}

Score scoreField(const QString &field, const QJsonValue &expected, const QJsonArray &alternatives,
    const QJsonValue &produced)
{
    const QJsonArray accepted = answers(expected, alternatives);
    if (isListKey(field)) {
        std::optional<Score> best;
        for (const QJsonValue &answer : accepted) {
            const Score score = scoreList(field, answer, produced);
            if (!best || score.isPerfect() || (!best->isPerfect() && score.f1() > best->f1()))
                best = score;
        }
        return *best;
    }
    // A posting that says nothing is a posting on site: neither answer is wrong.
    const bool onsite = field == u"remote"_s && expected.toString() == u"onsite"_s;
    const bool saysOnsite = field == u"remote"_s && produced.toString() == u"onsite"_s;
    if (saysOnsite && (onsite || expected.isNull()))
        return {};
    if (onsite)
        return isEmptyValue(produced) ? Score{} : Score{0, 1, 0};
    if (isEmptyValue(produced)) {
        const bool absenceAccepted =
            std::ranges::any_of(accepted, [](const QJsonValue &answer) { return answer.isNull(); });
        return {0, 0, absenceAccepted ? 0 : 1};
    }
    if (std::ranges::any_of(
            accepted, [&](const QJsonValue &answer) { return same(field, answer, produced); }))
        return {1, 0, 0};
    return {0, 1, expected.isNull() ? 0 : 1};
}

bool statesNoSalary(const QJsonObject &expected)
{
    const QJsonObject alternatives = expected.value(u"_alt"_s).toObject();
    return std::ranges::all_of(QStringList{u"salaryMin"_s, u"salaryMax"_s},
        [&](const QString &key) { return expected.value(key).isNull() && !alternatives.contains(key); });
}

} // namespace aio::testing
