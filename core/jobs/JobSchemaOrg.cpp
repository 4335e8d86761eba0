#include "core/jobs/ExtractionJson.h"
#include "core/jobs/JobExport.h"

#include <QJsonArray>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

class Posting
{
public:
    Posting()
        : m_object{{u"@type"_s, u"JobPosting"_s}}
    {
    }

    void add(const QString &key, const QString &text)
    {
        if (!text.isEmpty()) {
            m_object[key] = text;
        }
    }
    void add(const QString &key, const QDate &date) { add(key, date.toString(Qt::ISODate)); }
    /// One item stands alone, as schema.org's examples have it.
    void add(const QString &key, const QJsonArray &items)
    {
        if (!items.isEmpty()) {
            m_object[key] = items.size() == 1 ? items.first() : QJsonValue(items);
        }
    }
    void add(const QString &key, const QStringList &texts) { add(key, QJsonArray::fromStringList(texts)); }
    /// A thing of a type; left out if it holds nothing else.
    void add(const QString &key, const QString &type, const QJsonObject &parts)
    {
        QJsonObject thing;
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            if (!it.value().isString() || !it.value().toString().isEmpty()) {
                thing[it.key()] = it.value();
            }
        }
        if (!thing.isEmpty()) {
            thing[u"@type"_s] = type;
            m_object[key] = thing;
        }
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonArray things(const QStringList &values, const QString &type, const QString &key)
{
    QJsonArray array;
    for (const QString &value : values) {
        array.append(QJsonObject{{u"@type"_s, type}, {key, value}});
    }
    return array;
}

// schema.org knows skills only; those that are merely welcome, and languages, are terms of a set of their
// own.
QJsonArray skillsOf(const JobPosting &job)
{
    const auto term = [](const QString &name, const QString &set) {
        return QJsonObject{{u"@type"_s, u"DefinedTerm"_s}, {u"name"_s, name}, {u"inDefinedTermSet"_s, set}};
    };
    QJsonArray skills = QJsonArray::fromStringList(job.skills);
    for (const QString &skill : job.preferredSkills) {
        skills.append(term(skill, u"preferred"_s));
    }
    for (const LanguageSkill &skill : job.languages) {
        skills.append(term((skill.language + u' ' + skill.level).trimmed(), u"languages"_s));
    }
    return skills;
}

void addSalary(Posting &posting, const Salary &salary)
{
    if (salary.isEmpty()) {
        return;
    }
    const QJsonObject stated = toJson(FieldValue(salary)).toObject();
    QJsonObject value{{u"@type"_s, u"QuantitativeValue"_s}};
    if (salary.min == salary.max) {
        value[u"value"_s] = stated[u"min"_s];
    } else {
        if (salary.min) {
            value[u"minValue"_s] = stated[u"min"_s];
        }
        if (salary.max) {
            value[u"maxValue"_s] = stated[u"max"_s];
        }
    }
    if (salary.unit) {
        value[u"unitText"_s] = stated[u"unit"_s];
    }
    posting.add(
        u"baseSalary"_s, u"MonetaryAmount"_s, {{u"currency"_s, salary.currency}, {u"value"_s, value}});
}

void addPlaces(Posting &posting, const JobPosting &job)
{
    posting.add(u"jobLocation"_s, things(job.locations, u"Place"_s, u"address"_s));
    if (job.remote == WorkMode::Remote) {
        posting.add(u"jobLocationType"_s, u"TELECOMMUTE"_s);
    } else if (job.remote == WorkMode::Hybrid) {
        posting.add(u"jobLocationType"_s, u"HYBRID"_s);
    }
    posting.add(u"applicantLocationRequirements"_s, things(job.applicantCountries, u"Country"_s, u"name"_s));
}

} // namespace

QJsonObject toSchemaOrg(const JobPosting &job)
{
    Posting posting;
    posting.add(u"title"_s, job.title);
    posting.add(u"hiringOrganization"_s, u"Organization"_s,
        {{u"name"_s, job.company}, {u"sameAs"_s, job.companyUrl}});
    addPlaces(posting, job);
    posting.add(u"employmentType"_s, job.employmentTypes);
    addSalary(posting, job.salary);
    posting.add(u"datePosted"_s, job.datePosted);
    posting.add(u"validThrough"_s, job.validThrough);
    posting.add(u"jobStartDate"_s, job.startDate);
    posting.add(u"potentialAction"_s, u"ApplyAction"_s, {{u"target"_s, job.applyUrl}});
    posting.add(u"identifier"_s, u"PropertyValue"_s, {{u"value"_s, job.identifier}});
    posting.add(u"applicationContact"_s, u"ContactPoint"_s,
        {{u"name"_s, job.contactName}, {u"email"_s, job.contactEmail}, {u"telephone"_s, job.contactPhone}});
    if (job.experienceYearsMin) {
        constexpr int monthsPerYear = 12;
        posting.add(u"experienceRequirements"_s, u"OccupationalExperienceRequirements"_s,
            {{u"monthsOfExperience"_s, *job.experienceYearsMin * monthsPerYear}});
    }
    posting.add(u"educationRequirements"_s, job.education);
    posting.add(u"skills"_s, skillsOf(job));
    posting.add(u"responsibilities"_s, job.responsibilities);
    posting.add(u"qualifications"_s, job.qualifications);
    posting.add(u"jobBenefits"_s, job.benefits);
    posting.add(u"description"_s, job.description);
    posting.add(u"url"_s, job.sourceUrl);
    return posting.object();
}

} // namespace aio
