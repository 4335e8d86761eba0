#include "core/extraction/page/SchemaPosting.h"

#include "core/extraction/grammar/Links.h"
#include "core/extraction/grammar/SalaryGrammar.h"
#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/FragmentText.h"
#include "core/extraction/page/SchemaPlace.h"
#include "core/extraction/page/SchemaSalary.h"
#include "core/extraction/page/SchemaTypes.h"
#include "core/extraction/page/SchemaValue.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxTitle = 250;
constexpr qsizetype maxName = 150;

bool isAddress(const QString &text)
{
    return text.startsWith(u"http://"_s, Qt::CaseInsensitive)
        || text.startsWith(u"https://"_s, Qt::CaseInsensitive);
}

QString emailIn(const QString &text)
{
    static const QRegularExpression pattern(u"[A-Za-z0-9._%+\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+"_s);
    return pattern.match(text).captured().toLower();
}

// A list of short things, however it is written; prose yields nothing.
QStringList shortItems(const QJsonValue &value)
{
    static const QRegularExpression separators(u"\\s*[,;|•·\\n、，；]\\s*"_s);
    QStringList items;
    for (const QString &line : schemaItems(value)) {
        const bool list = value.isArray() || line.contains(separators);
        const QStringList parts =
            line.count(u". "_s) > 0 ? QStringList{line} : line.split(separators, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const QString item = part.trimmed();
            if (item.size() > 1 && item.size() <= 80 && item.count(u' ') < (list ? 8 : 12)
                && !isPlaceholder(item) && !isAddress(item) && !items.contains(item, Qt::CaseInsensitive)) {
                items.append(item);
            }
        }
    }
    return items;
}

} // namespace

SchemaPosting::SchemaPosting(QJsonObject posting, Origin origin, double confidence, const PageFacts &facts)
    : m_posting(std::move(posting))
    , m_origin(origin)
    , m_confidence(confidence)
    , m_facts(facts)
    , m_language(facts.language.left(2).toLower())
{
}

QString SchemaPosting::title() const
{
    // "Phlebotomist Job in Tulsa, OK at Osage Labs": a market's words around the name of the job. Only the
    // employer at the end tells them from "Consulente del lavoro a Milano".
    static const QRegularExpression announced(
        u"^(.{3,100}?)\\s+(?:jobs?|vacancy|stellenangebot|emploi|empleo|vaga|lavoro|vacature)\\s+"
        "(?:in|at|bei|à|en|em|a|presso|bij)\\s+(?-i:\\p{Lu}).*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString title = schemaText(schemaProperty(m_posting, {"title", "jobTitle", "name"}));
    const QString employer = company();
    if (const auto match = announced.match(title);
        match.hasMatch() && !employer.isEmpty() && title.endsWith(employer, Qt::CaseInsensitive)) {
        title = match.captured(1);
    }
    return title.size() <= maxTitle && !isAddress(title) ? title : QString();
}

QString SchemaPosting::description() const
{
    const QJsonArray parts = schemaList(schemaProperty(m_posting, {"description"}));
    QString text;
    for (const QJsonValue &part : parts) {
        text += part.isString() ? part.toString() : QString();
    }
    return text;
}

QString SchemaPosting::company() const
{
    const QJsonValue organization = schemaProperty(m_posting, {"hiringOrganization", "hiringOrganisation"});
    const QString name = schemaText(organization);
    return isAddress(name) || name.size() > maxName ? QString() : name;
}

void SchemaPosting::add(
    QList<Vote> &votes, JobField field, FieldValue value, double share, const QString &text) const
{
    if (!isEmpty(value)) {
        votes.append(Vote{field, std::move(value), m_origin, m_confidence * share, text, std::nullopt});
    }
}

QList<Vote> SchemaPosting::votes() const
{
    QList<Vote> votes;
    add(votes, JobField::Title, title(), 1.0, title());
    addCompany(votes);
    addPlaces(votes);
    addTypes(votes);
    addSalary(votes);
    addDates(votes);
    addLists(votes);
    addRequirements(votes);
    addContact(votes);
    addLinks(votes);
    return votes;
}

void SchemaPosting::addCompany(QList<Vote> &votes) const
{
    const QString name = company();
    add(votes, JobField::Company, name, 0.98, name);
    const QJsonObject organization =
        schemaObject(schemaProperty(m_posting, {"hiringOrganization", "hiringOrganisation"}));
    for (const char *key : {"sameAs", "url"}) {
        const QString link = cleanUrl(QUrl(schemaText(schemaProperty(organization, {key}))));
        if (isAddress(link)) {
            add(votes, JobField::CompanyUrl, link, 0.9, link);
            return;
        }
    }
}

void SchemaPosting::addPlaces(QList<Vote> &votes) const
{
    QStringList places = schemaPlaces(schemaProperty(m_posting, {"jobLocation"}), m_language);
    const QString company = foldedWords(this->company());
    places.removeIf([&company](const QString &place) { return foldedWords(place) == company; });
    add(votes, JobField::Locations, places, 0.97, places.value(0));
    const QString type = schemaTexts(schemaProperty(m_posting, {"jobLocationType"})).join(u' ');
    if (type.contains(u"TELECOMMUTE"_s, Qt::CaseInsensitive) || foldedWords(type) == u"remote"_s) {
        add(votes, JobField::Remote, WorkMode::Remote, 0.95, type);
    } else if (type.contains(u"HYBRID"_s, Qt::CaseInsensitive)) {
        add(votes, JobField::Remote, WorkMode::Hybrid, 0.95, type);
    }
    const QStringList countries =
        schemaCountries(schemaProperty(m_posting, {"applicantLocationRequirements"}));
    add(votes, JobField::ApplicantCountries, countries, 0.95, countries.join(u", "_s));
}

void SchemaPosting::addTypes(QList<Vote> &votes) const
{
    const QStringList stated = schemaTexts(schemaProperty(m_posting, {"employmentType"}));
    QStringList types;
    for (const QString &text : stated) {
        for (const QString &type : schemaEmploymentTypes(text)) {
            if (!types.contains(type)) {
                types.append(type);
            }
        }
    }
    // "Other" is what a form says that nobody filled in.
    const bool vague = types == QStringList{u"OTHER"_s};
    // All of the list at once is the list of choices, not a choice.
    if (types.size() <= 4) {
        add(votes, JobField::EmploymentTypes, types, vague ? 0.4 : 0.95, stated.join(u", "_s));
    }
}

void SchemaPosting::addSalary(QList<Vote> &votes) const
{
    const QString currency = schemaText(schemaProperty(m_posting, {"salaryCurrency"}));
    const QJsonValue base = schemaProperty(m_posting, {"baseSalary"});
    if (const auto salary = schemaSalary(base, currency)) {
        add(votes, JobField::Salary, *salary, 0.95);
    } else if (const QString words = schemaSalaryText(base); !words.isEmpty()) {
        // "6000~8000 USD" in the place of numbers; prose such as "competitive" is none.
        const GrammarContext grammar{m_language, {}, {}, true};
        const auto match = findSalary(words.size() < 80 ? words + u' ' + currency : words, grammar);
        if (match && isPlausibleSalary(match->salary)) {
            add(votes, JobField::Salary, match->salary, 0.9 * match->confidence, words);
        }
    } else if (const auto estimate = schemaSalary(schemaProperty(m_posting, {"estimatedSalary"}), currency)) {
        add(votes, JobField::Salary, *estimate, 0.7);
    }
}

void SchemaPosting::addDates(QList<Vote> &votes) const
{
    const QDate posted = schemaDate(schemaProperty(m_posting, {"datePosted"}));
    const QDate through = schemaDate(schemaProperty(m_posting, {"validThrough"}));
    const QDate start = schemaDate(schemaProperty(m_posting, {"jobStartDate"}));
    add(votes, JobField::DatePosted, posted, 0.97, posted.toString(Qt::ISODate));
    // An end on the first day, or years after it, was filled in by a machine.
    const bool ends =
        through.isValid() && (!posted.isValid() || (through > posted && posted.daysTo(through) <= 3 * 366));
    if (ends) {
        add(votes, JobField::ValidThrough, through, 0.95, through.toString(Qt::ISODate));
    }
    add(votes, JobField::StartDate, start, 0.95, start.toString(Qt::ISODate));
}

void SchemaPosting::addLists(QList<Vote> &votes) const
{
    add(votes, JobField::Skills, shortItems(schemaProperty(m_posting, {"skills"})), 0.9);
    add(votes, JobField::Qualifications, schemaItems(schemaProperty(m_posting, {"qualifications"})), 0.9);
    add(votes, JobField::Responsibilities, schemaItems(schemaProperty(m_posting, {"responsibilities"})), 0.9);
    add(votes, JobField::Benefits, schemaItems(schemaProperty(m_posting, {"jobBenefits", "benefits"})), 0.9);
}

void SchemaPosting::addRequirements(QList<Vote> &votes) const
{
    const QJsonValue education = schemaProperty(m_posting, {"educationRequirements"});
    QString degree = schemaText(schemaProperty(schemaObject(education), {"credentialCategory"}));
    degree = degree.isEmpty() ? schemaText(education) : degree;
    if (degree.size() <= 200 && !degree.contains(u"no requirement"_s, Qt::CaseInsensitive)) {
        add(votes, JobField::Education, degree, 0.9, degree);
    }
    const QJsonValue experience = schemaProperty(m_posting, {"experienceRequirements"});
    const auto months = schemaNumber(schemaProperty(schemaObject(experience), {"monthsOfExperience"}));
    if (months && *months >= 12 && *months <= 480) {
        add(votes, JobField::ExperienceYearsMin, int(*months) / 12, 0.93);
    }
    const QString identifier =
        schemaText(schemaProperty(schemaObject(schemaProperty(m_posting, {"identifier"})), {"value"}));
    const QString plain = identifier.isEmpty() && !schemaProperty(m_posting, {"identifier"}).isObject()
        ? schemaText(schemaProperty(m_posting, {"identifier"}))
        : identifier;
    // Forms that lack a field for it repeat a name instead.
    const QString folded = foldedWords(plain);
    if (plain.size() <= 80 && !isAddress(plain) && folded != foldedWords(company())
        && folded != foldedWords(title())) {
        add(votes, JobField::Identifier, plain, 0.95, plain);
    }
}

void SchemaPosting::addContact(QList<Vote> &votes) const
{
    const QJsonObject contact = schemaObject(schemaProperty(m_posting, {"applicationContact"}));
    const QString email = emailIn(schemaText(schemaProperty(contact, {"email"})));
    add(votes, JobField::ContactEmail, email, 0.97, email);
    add(votes, JobField::ContactPhone, schemaText(schemaProperty(contact, {"telephone", "phone"})), 0.95);
    const QString name = schemaText(schemaProperty(contact, {"name"}));
    if (!name.isEmpty() && foldedWords(name) != foldedWords(company()) && name.size() <= 80) {
        add(votes, JobField::ContactName, name, 0.9, name);
    }
}

void SchemaPosting::addLinks(QList<Vote> &votes) const
{
    const QUrl url = m_facts.resolve(schemaText(schemaProperty(m_posting, {"url"})));
    add(votes, JobField::SourceUrl, cleanUrl(url), 0.85);
    const QUrl apply = m_facts.resolve(schemaText(schemaProperty(m_posting, {"applyUrl", "applicationUrl"})));
    add(votes, JobField::ApplyUrl, cleanUrl(apply), 0.95);
    const QString language =
        schemaText(schemaProperty(m_posting, {"inLanguage"})).section(u'-', 0, 0).toLower();
    if (language.size() == 2) {
        add(votes, JobField::Language, language, 0.9, language);
    }
}

} // namespace aio::extraction
