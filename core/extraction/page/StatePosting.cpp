#include "core/extraction/page/StatePosting.h"

#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/SchemaValue.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

// Of an object that is a posting, beside its title.
constexpr int fewestOthers = 2;

enum class Meaning
{
    Title,
    Description,
    Company,
    Place,
    Type,
    Salary,
    Posted,
    Ends,
    Skills,
    Responsibilities,
    Qualifications,
    Benefits,
    Apply,
    Identifier,
    Remote,
    Contact,
    None,
};

struct Word
{
    const char *key;
    Meaning meaning;
};

// Keys without case, dashes and underscores; a key may carry "job", "position" or "posting" in front.
constexpr Word vocabulary[] = {{"title", Meaning::Title}, {"name", Meaning::Title},
    {"headline", Meaning::Title}, {"text", Meaning::Title}, {"externaltitle", Meaning::Title},
    {"displaytitle", Meaning::Title}, {"description", Meaning::Description},
    {"descriptionhtml", Meaning::Description}, {"content", Meaning::Description},
    {"body", Meaning::Description}, {"fulldescription", Meaning::Description},
    {"htmldescription", Meaning::Description}, {"descriptiontext", Meaning::Description},
    {"ad", Meaning::Description}, {"bodyhtml", Meaning::Description}, {"details", Meaning::Description},
    {"descriptionbody", Meaning::Description}, {"longdescription", Meaning::Description},
    {"company", Meaning::Company}, {"companyname", Meaning::Company},
    {"hiringorganization", Meaning::Company}, {"organization", Meaning::Company},
    {"organizationname", Meaning::Company}, {"employer", Meaning::Company},
    {"employername", Meaning::Company}, {"hiringcompany", Meaning::Company}, {"recruiter", Meaning::Company},
    {"clientname", Meaning::Company}, {"brandname", Meaning::Company}, {"location", Meaning::Place},
    {"locations", Meaning::Place}, {"locationname", Meaning::Place}, {"city", Meaning::Place},
    {"address", Meaning::Place}, {"workplace", Meaning::Place}, {"place", Meaning::Place},
    {"places", Meaning::Place}, {"office", Meaning::Place}, {"offices", Meaning::Place},
    {"workinglocation", Meaning::Place}, {"worklocation", Meaning::Place}, {"locationstext", Meaning::Place},
    {"primarylocation", Meaning::Place}, {"cities", Meaning::Place}, {"employmenttype", Meaning::Type},
    {"employmenttypes", Meaning::Type}, {"type", Meaning::Type}, {"contracttype", Meaning::Type},
    {"contract", Meaning::Type}, {"worktype", Meaning::Type}, {"timetype", Meaning::Type},
    {"commitment", Meaning::Type}, {"schedule", Meaning::Type}, {"workschedule", Meaning::Type},
    {"types", Meaning::Type}, {"typeofemployment", Meaning::Type}, {"basesalary", Meaning::Salary},
    {"salary", Meaning::Salary}, {"salaryrange", Meaning::Salary}, {"compensation", Meaning::Salary},
    {"compensationrange", Meaning::Salary}, {"pay", Meaning::Salary}, {"payrange", Meaning::Salary},
    {"wage", Meaning::Salary}, {"remuneration", Meaning::Salary}, {"dateposted", Meaning::Posted},
    {"posteddate", Meaning::Posted}, {"postedat", Meaning::Posted}, {"publishedat", Meaning::Posted},
    {"publisheddate", Meaning::Posted}, {"publicationdate", Meaning::Posted},
    {"datepublished", Meaning::Posted}, {"firstpublished", Meaning::Posted}, {"postedon", Meaning::Posted},
    {"publishdate", Meaning::Posted}, {"posted", Meaning::Posted}, {"published", Meaning::Posted},
    {"listedat", Meaning::Posted}, {"validthrough", Meaning::Ends}, {"expiresat", Meaning::Ends},
    {"expirydate", Meaning::Ends}, {"expirationdate", Meaning::Ends}, {"expireat", Meaning::Ends},
    {"deadline", Meaning::Ends}, {"applicationdeadline", Meaning::Ends}, {"closingdate", Meaning::Ends},
    {"enddate", Meaning::Ends}, {"validuntil", Meaning::Ends}, {"skills", Meaning::Skills},
    {"requiredskills", Meaning::Skills}, {"technologies", Meaning::Skills}, {"techstack", Meaning::Skills},
    {"responsibilities", Meaning::Responsibilities}, {"tasks", Meaning::Responsibilities},
    {"duties", Meaning::Responsibilities}, {"qualifications", Meaning::Qualifications},
    {"requirements", Meaning::Qualifications}, {"benefits", Meaning::Benefits}, {"perks", Meaning::Benefits},
    {"applyurl", Meaning::Apply}, {"applicationurl", Meaning::Apply}, {"applylink", Meaning::Apply},
    {"applicationlink", Meaning::Apply}, {"externalapplyurl", Meaning::Apply},
    {"identifier", Meaning::Identifier}, {"reqid", Meaning::Identifier},
    {"requisitionid", Meaning::Identifier}, {"reference", Meaning::Identifier},
    {"referencenumber", Meaning::Identifier}, {"refnumber", Meaning::Identifier},
    {"requisitionnumber", Meaning::Identifier}, {"remote", Meaning::Remote}, {"isremote", Meaning::Remote},
    {"workplacetype", Meaning::Remote}, {"remotetype", Meaning::Remote}, {"locationtype", Meaning::Remote},
    {"workmode", Meaning::Remote}, {"workmodel", Meaning::Remote}, {"remotestatus", Meaning::Remote},
    {"allowremote", Meaning::Remote}, {"label", Meaning::Title}, {"role", Meaning::Title},
    {"intitule", Meaning::Title}, {"titre", Meaning::Title}, {"libelle", Meaning::Title},
    {"titel", Meaning::Title}, {"bezeichnung", Meaning::Title}, {"stellentitel", Meaning::Title},
    {"titulo", Meaning::Title}, {"puesto", Meaning::Title}, {"titolo", Meaning::Title},
    {"tytul", Meaning::Title}, {"stanowisko", Meaning::Title}, {"functie", Meaning::Title},
    {"nazev", Meaning::Title}, {"rubrik", Meaning::Title}, {"position", Meaning::Title},
    {"beschreibung", Meaning::Description}, {"descriptif", Meaning::Description},
    {"descripcion", Meaning::Description}, {"descricao", Meaning::Description},
    {"descrizione", Meaning::Description}, {"opis", Meaning::Description},
    {"omschrijving", Meaning::Description}, {"popis", Meaning::Description},
    {"beskrivning", Meaning::Description}, {"html", Meaning::Description}, {"firma", Meaning::Company},
    {"arbeitgeber", Meaning::Company}, {"unternehmen", Meaning::Company}, {"entreprise", Meaning::Company},
    {"societe", Meaning::Company}, {"empresa", Meaning::Company}, {"azienda", Meaning::Company},
    {"bedrijf", Meaning::Company}, {"foretag", Meaning::Company}, {"spolecnost", Meaning::Company},
    {"ort", Meaning::Place}, {"standort", Meaning::Place}, {"arbeitsort", Meaning::Place},
    {"lieu", Meaning::Place}, {"ville", Meaning::Place}, {"ubicacion", Meaning::Place},
    {"ciudad", Meaning::Place}, {"cidade", Meaning::Place}, {"localizacao", Meaning::Place},
    {"sede", Meaning::Place}, {"lokalizacja", Meaning::Place}, {"miasto", Meaning::Place},
    {"locatie", Meaning::Place}, {"lokalita", Meaning::Place}, {"mesto", Meaning::Place},
    {"town", Meaning::Place}, {"locality", Meaning::Place}, {"workingtime", Meaning::Type},
    {"hours", Meaning::Type}, {"typecontrat", Meaning::Type}, {"vertragsart", Meaning::Type},
    {"arbeitszeit", Meaning::Type}, {"gehalt", Meaning::Salary}, {"salaire", Meaning::Salary},
    {"salario", Meaning::Salary}, {"stipendio", Meaning::Salary}, {"wynagrodzenie", Meaning::Salary},
    {"mzda", Meaning::Salary}, {"plat", Meaning::Salary}, {"closes", Meaning::Ends},
    {"closesat", Meaning::Ends}, {"closedate", Meaning::Ends}, {"expiredat", Meaning::Ends},
    {"profile", Meaning::Qualifications}, {"contact", Meaning::Contact}, {"contactperson", Meaning::Contact},
    {"applicationcontact", Meaning::Contact}};

QString foldedKey(QStringView key)
{
    QString folded(key.size(), Qt::Uninitialized);
    QChar *to = folded.data();
    for (const QChar c : key) {
        if (c.isLetterOrNumber()) {
            *to++ = c.toLower();
        }
    }
    folded.truncate(to - folded.constData());
    return folded;
}

Meaning meaningOf(QStringView key)
{
    static const QHash<QString, Meaning> table = [] {
        QHash<QString, Meaning> words;
        for (const Word &word : vocabulary) {
            words.insert(QString::fromLatin1(word.key), word.meaning);
        }
        return words;
    }();
    const QString folded = foldedKey(key);
    if (const auto known = table.constFind(folded); known != table.constEnd()) {
        return *known;
    }
    for (const QLatin1StringView prefix : {"job"_L1, "position"_L1, "posting"_L1, "vacancy"_L1, "offer"_L1}) {
        if (folded.startsWith(prefix)) {
            return table.value(folded.sliced(prefix.size()), Meaning::None);
        }
    }
    return Meaning::None;
}

// The key in front of a colon, with or without quotes, which may be escaped.
QStringView keyBefore(QStringView script, qsizetype colon)
{
    constexpr qsizetype longest = 40;
    const auto isEscape = [](QChar c) { return c == u'\\'; };
    qsizetype end = colon;
    while (end > 0 && script[end - 1].isSpace()) {
        --end;
    }
    if (end == 0) {
        return {};
    }
    const QChar last = script[end - 1];
    const bool quoted = last == u'"' || last == u'\'' || last == u'`';
    end -= quoted ? 1 : 0;
    while (end > 0 && isEscape(script[end - 1])) {
        --end;
    }
    qsizetype start = end;
    while (start > 0 && end - start <= longest) {
        const QChar c = script[start - 1];
        const bool inKey = quoted ? c != last && !isEscape(c)
                                  : c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'-' || c == u'@';
        if (!inKey) {
            break;
        }
        --start;
    }
    return end - start <= longest ? script.sliced(start, end - start) : QStringView();
}

bool isPlainText(const QJsonValue &value, qsizetype least, qsizetype most)
{
    const qsizetype length = value.toString().size();
    return value.isString() && length >= least && length <= most;
}

// A text in several languages is an object with the languages as keys.
QJsonValue localized(const QJsonValue &value, const QString &language)
{
    const QJsonObject texts = value.toObject();
    if (texts.isEmpty() || texts.size() > 40) {
        return value;
    }
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        const QString key = it.key();
        const bool tag = key.size() == 2 || (key.size() == 5 && (key.at(2) == u'-' || key.at(2) == u'_'));
        const bool says = it.value().isString() || it.value().isNull() || it.value().isArray();
        if (!tag || key.toLower().left(2) != key.left(2) || !says) {
            return value;
        }
    }
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        if (it.key().left(2) == language
            && !(it.value().toString().isEmpty() && it.value().toArray().isEmpty())) {
            return it.value();
        }
    }
    const auto first = std::find_if(texts.constBegin(), texts.constEnd(),
        [](const QJsonValue &text) { return !text.toString().isEmpty() || !text.toArray().isEmpty(); });
    return first != texts.constEnd() ? *first : QJsonValue();
}

// "name" is anything's title: "title" and its kin come first.
QString titleOf(const QJsonObject &object)
{
    QString fallback;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (meaningOf(it.key()) != Meaning::Title || !isPlainText(it.value(), 3, 200)) {
            continue;
        }
        if (foldedKey(it.key()).endsWith(u"title")) {
            return plainLine(it.value().toString());
        }
        fallback = fallback.isEmpty() || foldedKey(it.key()).contains(u"name")
            ? plainLine(it.value().toString())
            : fallback;
    }
    return fallback;
}

// Of several texts the longest is the description; the others are teasers.
QString descriptionOf(const QJsonObject &object)
{
    QString longest;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (meaningOf(it.key()) == Meaning::Description && it.value().isString()
            && it.value().toString().size() > longest.size()) {
            longest = it.value().toString();
        }
    }
    return longest;
}

bool saysSomething(const QJsonValue &value)
{
    return !(value.isNull() || value.isUndefined()
        || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty()));
}

void insertRemote(QJsonObject &posting, const QJsonValue &value)
{
    const QString text = value.isString() ? foldedWords(value.toString()) : QString();
    if (value.toBool() || text == u"remote" || text == u"fully remote" || text == u"telecommute"
        || text == u"full remote") {
        posting.insert(u"jobLocationType"_s, u"TELECOMMUTE"_s);
    } else if (text == u"hybrid") {
        posting.insert(u"jobLocationType"_s, u"HYBRID"_s);
    }
}

// minSalary, salaryMax, salary_currency … beside each other instead of in an object.
QJsonValue looseSalary(const QJsonObject &object)
{
    QJsonObject salary;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = foldedKey(it.key());
        if (!key.contains(u"salary") && !key.contains(u"compensation") && !key.contains(u"pay")
            && !key.contains(u"wage")) {
            continue;
        }
        if (key.contains(u"currency")) {
            salary.insert(u"currency"_s, it.value());
        } else if (key.contains(u"period") || key.contains(u"unit") || key.contains(u"interval")
            || key.contains(u"frequency")) {
            salary.insert(u"unitText"_s, it.value());
        } else if (key.contains(u"min") || key.endsWith(u"from")) {
            salary.insert(u"minValue"_s, it.value());
        } else if (key.contains(u"max") || key.endsWith(u"to")) {
            salary.insert(u"maxValue"_s, it.value());
        }
    }
    return salary.contains(u"minValue"_s) || salary.contains(u"maxValue"_s) ? QJsonValue(salary)
                                                                            : QJsonValue();
}

// Contracts with a pay each, {type, from, to, currency}: the first is the one that the posting leads with.
QJsonValue contractSalary(const QJsonObject &object)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonObject first = it.value().toArray().first().toObject();
        const bool range = (first.contains(u"from"_s) && first.contains(u"to"_s))
            || (first.contains(u"min"_s) && first.contains(u"max"_s));
        if (range && first.contains(u"currency"_s)) {
            return first;
        }
    }
    return {};
}

void insertOnce(QJsonObject &posting, const QString &name, const QJsonValue &value)
{
    if (!posting.contains(name)) {
        posting.insert(name, value);
    }
}

// The kind of contract and the working time stand under keys of their own and mean one field.
void appendTo(QJsonObject &posting, const QString &name, const QJsonValue &value)
{
    QJsonArray list = posting.value(name).toArray();
    const QJsonArray more = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &element : more) {
        list.append(element);
    }
    posting.insert(name, list);
}

// city, province and country beside each other instead of in an address.
void joinPlace(QJsonObject &posting, const QJsonObject &object)
{
    if (!posting.value(u"jobLocation"_s).isString()) {
        return;
    }
    QJsonObject address;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = foldedKey(it.key());
        if (!it.value().isString()) {
            continue;
        }
        if (key == u"city" || key == u"town" || key == u"locality") {
            address.insert(u"addressLocality"_s, it.value());
        } else if (key == u"province" || key == u"region" || key == u"state") {
            address.insert(u"addressRegion"_s, it.value());
        } else if (key == u"country" || key == u"countryname") {
            address.insert(u"addressCountry"_s, it.value());
        }
    }
    if (address.size() > 1 && address.value(u"addressLocality"_s) == posting.value(u"jobLocation"_s)) {
        posting.insert(u"jobLocation"_s, address);
    }
}

void insertMember(QJsonObject &posting, Meaning meaning, const QJsonValue &value)
{
    switch (meaning) {
    case Meaning::Company:
        if (!value.isDouble() && !value.isBool()) {
            insertOnce(posting, u"hiringOrganization"_s, value);
        }
        break;
    case Meaning::Place:
        if (!value.isDouble() && !value.isBool()) {
            insertOnce(posting, u"jobLocation"_s, value);
        }
        break;
    case Meaning::Type:
        appendTo(posting, u"employmentType"_s, value);
        break;
    case Meaning::Salary:
        insertOnce(posting, u"baseSalary"_s, value);
        break;
    case Meaning::Posted:
        insertOnce(posting, u"datePosted"_s, value);
        break;
    case Meaning::Ends:
        insertOnce(posting, u"validThrough"_s, value);
        break;
    case Meaning::Skills:
        insertOnce(posting, u"skills"_s, value);
        break;
    case Meaning::Responsibilities:
        insertOnce(posting, u"responsibilities"_s, value);
        break;
    case Meaning::Qualifications:
        insertOnce(posting, u"qualifications"_s, value);
        break;
    case Meaning::Benefits:
        insertOnce(posting, u"jobBenefits"_s, value);
        break;
    case Meaning::Apply:
        insertOnce(posting, u"applyUrl"_s, value);
        break;
    case Meaning::Identifier:
        insertOnce(posting, u"identifier"_s, value);
        break;
    case Meaning::Remote:
        insertRemote(posting, value);
        break;
    case Meaning::Contact:
        insertOnce(posting, u"applicationContact"_s, value);
        break;
    case Meaning::Title:
    case Meaning::Description:
    case Meaning::None:
        break;
    }
}

} // namespace

QJsonObject inLanguage(const QJsonObject &object, const QString &language)
{
    QJsonObject plain;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        plain.insert(it.key(), localized(it.value(), language.left(2).toLower()));
    }
    return plain;
}

bool hasPostingKeys(const QJsonObject &object)
{
    constexpr qsizetype fewest = 3;
    if (object.size() < fewest) {
        return false; // most objects of a page's state are small and mean nothing
    }
    bool title = false;
    int others = 0;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const Meaning meaning = meaningOf(it.key());
        title = title || meaning == Meaning::Title;
        others += meaning != Meaning::Title && meaning != Meaning::None ? 1 : 0;
    }
    return title && others >= fewestOthers;
}

bool mentionsPosting(QStringView script)
{
    if (script.contains("JobPosting"_L1)) {
        return true;
    }
    bool title = false;
    int others = 0;
    for (qsizetype i = script.indexOf(u':'); i >= 0; i = script.indexOf(u':', i + 1)) {
        const Meaning meaning = meaningOf(keyBefore(script, i));
        title = title || meaning == Meaning::Title;
        others += meaning != Meaning::Title && meaning != Meaning::None ? 1 : 0;
        if (title && others >= fewestOthers) {
            return true;
        }
    }
    return false;
}

double postingLikeness(const QJsonObject &object, const PageFacts &facts)
{
    const QString title = titleOf(object);
    if (title.isEmpty()) {
        return 0;
    }
    double score = descriptionOf(object).size() >= 200 ? 3 : 0;
    QSet<Meaning> seen;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const Meaning meaning = meaningOf(it.key());
        if (meaning == Meaning::None || meaning == Meaning::Title || meaning == Meaning::Description
            || seen.contains(meaning) || !saysSomething(it.value())) {
            continue;
        }
        seen.insert(meaning);
        score += meaning == Meaning::Company || meaning == Meaning::Place ? 1.5 : 1;
    }
    if (seen.isEmpty()) {
        return 0; // an article or a product has a title and a text as well
    }
    double fit = 0;
    for (const QString &name : facts.names()) {
        fit = std::max(fit, wordCoverage(title, name));
    }
    // Without a name to compare with the keys alone have to do.
    return facts.names().isEmpty() ? score + 2 : (fit < 0.6 ? 0 : score + 3 * fit);
}

QJsonObject asSchemaPosting(const QJsonObject &object, const QJsonObject &parent)
{
    QJsonObject posting{{u"@type"_s, u"JobPosting"_s}, {u"title"_s, titleOf(object)}};
    if (const QString description = descriptionOf(object); !description.isEmpty()) {
        posting.insert(u"description"_s, description);
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (saysSomething(it.value())) {
            insertMember(posting, meaningOf(it.key()), it.value());
        }
    }
    joinPlace(posting, object);
    if (const QJsonValue salary = looseSalary(object); !salary.isNull()) {
        insertOnce(posting, u"baseSalary"_s, salary);
    } else if (const QJsonValue pay = contractSalary(object); !pay.isNull()) {
        insertOnce(posting, u"baseSalary"_s, pay);
    }
    for (auto it = parent.constBegin(); it != parent.constEnd(); ++it) {
        if (meaningOf(it.key()) == Meaning::Company && saysSomething(it.value())) {
            insertMember(posting, Meaning::Company, it.value());
        }
    }
    return posting;
}

} // namespace aio::extraction
