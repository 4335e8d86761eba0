#include "core/extraction/model/ModelVotes.h"

#include "core/extraction/grammar/DateGrammar.h"
#include "core/extraction/merge/FieldRules.h"
#include "core/extraction/model/Alignment.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

// A model reads sentences better than patterns do, and facts of structured data worse.
constexpr double copied = 0.85;
constexpr double concluded = 0.8;
constexpr double loosely = 0.6; // kept, but marked for a look

class Reader
{
public:
    Reader(const QJsonObject &answer, const SourceDocument &document, QDate today, QString language)
        : m_answer(answer)
        , m_document(document)
        , m_alignment(document)
    {
        m_grammar.today = today;
        m_grammar.language = std::move(language);
    }

    ModelReading read();

private:
    void vote(JobField field, const FieldValue &value, double confidence, const TextSpan &span);
    void drop(JobField field);
    [[nodiscard]] std::optional<TextSpan> quoted(const QJsonObject &object) const;

    void readText(JobField field);
    void readAddress(JobField field);
    void readList(JobField field, bool sentences);
    void readChoice(JobField field);
    void readEmployment();
    void readSalary();
    void readDate(JobField field);
    void readYears();
    void readLanguages();

    const QJsonObject &m_answer;
    const SourceDocument &m_document;
    Alignment m_alignment;
    GrammarContext m_grammar;
    ModelReading m_reading;
};

void Reader::vote(JobField field, const FieldValue &value, double confidence, const TextSpan &span)
{
    m_reading.votes.append({field, value, Origin::Model, confidence, m_document.string(span), span});
}

void Reader::drop(JobField field)
{
    const QString key = jobFieldKey(field);
    if (!m_reading.dropped.contains(key)) {
        m_reading.dropped.append(key);
    }
}

std::optional<TextSpan> Reader::quoted(const QJsonObject &object) const
{
    return m_alignment.findSentence(object.value(u"quote").toString());
}

void Reader::readText(JobField field)
{
    const QString text = m_answer.value(jobFieldKey(field)).toString().simplified();
    if (text.isEmpty()) {
        return;
    }
    const auto span = m_alignment.find(text);
    span ? vote(field, field == JobField::ContactEmail ? text.toLower() : text, copied, *span) : drop(field);
}

// Addresses stand in the text, or behind a link of the page: then a reader of the page saw them too.
void Reader::readAddress(JobField field)
{
    const QString address = m_answer.value(jobFieldKey(field)).toString().trimmed();
    if (address.isEmpty()) {
        return;
    }
    const auto span = m_alignment.find(address);
    const QUrl url = QUrl::fromUserInput(address);
    const bool usable = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https");
    const bool linked =
        std::any_of(m_document.votes.cbegin(), m_document.votes.cend(), [&](const Vote &other) {
            const auto *value = std::get_if<QString>(&other.value);
            return other.field == field && value != nullptr && QUrl(*value) == url;
        });
    if (usable && span) {
        vote(field, url.toString(QUrl::FullyEncoded), copied, *span);
    } else if (!linked) {
        drop(field);
    }
}

void Reader::readList(JobField field, bool sentences)
{
    QStringList items;
    std::optional<TextSpan> whole;
    const QJsonArray array = m_answer.value(jobFieldKey(field)).toArray();
    for (const QJsonValue &value : array) {
        const QString item = value.toString().simplified();
        const auto span = sentences ? m_alignment.findSentence(item) : m_alignment.find(item);
        if (!span) {
            drop(field);
            continue;
        }
        // The words of the source, not the model's: it may have "corrected" them.
        items.append(m_document.string(*span).simplified());
        whole =
            whole ? TextSpan{std::min(whole->start, span->start), std::max(whole->end, span->end)} : *span;
    }
    items.removeDuplicates();
    if (whole) {
        vote(field, items, copied, *whole);
    }
}

void Reader::readChoice(JobField field)
{
    const QJsonObject object = m_answer.value(jobFieldKey(field)).toObject();
    const QString value = object.value(u"value").toString();
    if (value.isEmpty()) {
        return;
    }
    const auto span = quoted(object);
    if (!span) {
        drop(field);
    } else if (field != JobField::Remote) {
        vote(field, value, concluded, *span);
    } else if (const auto mode = workModeFromName(value)) {
        vote(field, *mode, concluded, *span);
    }
}

void Reader::readEmployment()
{
    QStringList types;
    std::optional<TextSpan> first;
    const QJsonArray array = m_answer.value(jobFieldKey(JobField::EmploymentTypes)).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto span = quoted(object);
        const QString type = object.value(u"value").toString();
        if (!span || !employmentTypeNames().contains(type)) {
            drop(JobField::EmploymentTypes);
            continue;
        }
        types.append(type);
        first = first ? first : span;
    }
    types.removeDuplicates();
    if (first) {
        vote(JobField::EmploymentTypes, types, concluded, *first);
    }
}

void Reader::readSalary()
{
    const QJsonObject object = m_answer.value(jobFieldKey(JobField::Salary)).toObject();
    Salary salary;
    if (object.value(u"min").isDouble()) {
        salary.min = object.value(u"min").toDouble();
    }
    if (object.value(u"max").isDouble()) {
        salary.max = object.value(u"max").toDouble();
    }
    if (salary.isEmpty()) {
        return;
    }
    salary.min = salary.min ? salary.min : salary.max;
    salary.max = salary.max ? salary.max : salary.min;
    static const QRegularExpression isoCode(QStringLiteral("^[A-Z]{3,4}$"));
    const QString currency = object.value(u"currency").toString();
    salary.currency = isoCode.match(currency).hasMatch() ? currency : QString();
    salary.unit = salaryUnitFromName(object.value(u"unit").toString());
    const auto span = quoted(object);
    if (!span || !figuresVisible(salary, m_document.view(*span))) {
        drop(JobField::Salary);
        return;
    }
    vote(JobField::Salary, salary, copied, *span);
}

void Reader::readDate(JobField field)
{
    const QJsonObject object = m_answer.value(jobFieldKey(field)).toObject();
    if (object.isEmpty()) {
        return;
    }
    const QDate date = QDate::fromString(object.value(u"value").toString(), Qt::ISODate);
    const auto span = quoted(object);
    const auto printed = span ? findDate(m_document.view(*span), m_grammar) : std::nullopt;
    if (!date.isValid() || !printed || printed->date != date) {
        drop(field);
        return;
    }
    vote(field, date, copied, *span);
}

void Reader::readYears()
{
    const QJsonObject object = m_answer.value(jobFieldKey(JobField::ExperienceYearsMin)).toObject();
    const int years = object.value(u"value").toInt(-1);
    const auto span = quoted(object);
    constexpr int longestCareer = 50;
    if (object.isEmpty()) {
        return;
    }
    if (!span || years < 0 || years > longestCareer) {
        drop(JobField::ExperienceYearsMin);
        return;
    }
    static const QRegularExpression figures(QStringLiteral("\\d+"));
    bool anyFigure = false;
    bool printed = false;
    for (auto matches = figures.globalMatch(m_document.string(*span)); matches.hasNext();) {
        anyFigure = true;
        printed = printed || matches.next().captured().toInt() == years;
    }
    if (anyFigure && !printed) {
        drop(JobField::ExperienceYearsMin);
        return;
    }
    // "several years", "fünf Jahre": the model counted words, so a person should look.
    vote(JobField::ExperienceYearsMin, years, printed ? copied : loosely, *span);
}

void Reader::readLanguages()
{
    static const QRegularExpression code(QStringLiteral("^[a-z]{2,3}$"));
    QList<LanguageSkill> languages;
    std::optional<TextSpan> first;
    const QJsonArray array = m_answer.value(jobFieldKey(JobField::Languages)).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString language = object.value(u"language").toString().toLower();
        const auto span = quoted(object);
        if (!span || !code.match(language).hasMatch()) {
            drop(JobField::Languages);
            continue;
        }
        languages.append({language, object.value(u"level").toString().simplified()});
        first = first ? first : span;
    }
    if (first) {
        vote(JobField::Languages, languages, concluded, *first);
    }
}

ModelReading Reader::read()
{
    m_reading.isPosting = m_answer.value(u"is_posting").toBool(true);
    for (const JobField field : {JobField::Title, JobField::Company, JobField::Identifier,
             JobField::ContactName, JobField::ContactEmail, JobField::ContactPhone, JobField::Education}) {
        readText(field);
    }
    for (const JobField field : {JobField::CompanyUrl, JobField::ApplyUrl}) {
        readAddress(field);
    }
    for (const JobField field : {JobField::Locations, JobField::Skills, JobField::PreferredSkills}) {
        readList(field, false);
    }
    for (const JobField field : {JobField::Responsibilities, JobField::Qualifications, JobField::Benefits}) {
        readList(field, true);
    }
    for (const JobField field : {JobField::Remote, JobField::Seniority}) {
        readChoice(field);
    }
    for (const JobField field : {JobField::DatePosted, JobField::ValidThrough, JobField::StartDate}) {
        readDate(field);
    }
    readEmployment();
    readSalary();
    readYears();
    readLanguages();
    return m_reading;
}

} // namespace

ModelReading readModelAnswer(
    const QJsonObject &answer, const SourceDocument &document, const QDate &today, const QString &language)
{
    return Reader(answer, document, today, language).read();
}

} // namespace aio::extraction
