#include "core/jobs/JobField.h"

#include <QCoreApplication>

namespace aio {

namespace {

struct FieldRow
{
    JobField field;
    const char *key;
    const char *label;
    bool isList;
};

// One row a field, in the order of the enum; a static_assert below keeps the two in step.
constexpr std::array<FieldRow, jobFieldCount> fieldTable{{
    {JobField::Title, "title", QT_TRANSLATE_NOOP("JobField", "Title"), false},
    {JobField::Company, "company", QT_TRANSLATE_NOOP("JobField", "Company"), false},
    {JobField::CompanyUrl, "company_url", QT_TRANSLATE_NOOP("JobField", "Company website"), false},
    {JobField::Locations, "locations", QT_TRANSLATE_NOOP("JobField", "Location"), true},
    {JobField::Remote, "remote", QT_TRANSLATE_NOOP("JobField", "Work mode"), false},
    {JobField::ApplicantCountries, "applicant_countries", QT_TRANSLATE_NOOP("JobField", "Applicants from"),
        true},
    {JobField::EmploymentTypes, "employment_types", QT_TRANSLATE_NOOP("JobField", "Employment"), true},
    {JobField::Salary, "salary", QT_TRANSLATE_NOOP("JobField", "Salary"), false},
    {JobField::DatePosted, "date_posted", QT_TRANSLATE_NOOP("JobField", "Posted"), false},
    {JobField::ValidThrough, "valid_through", QT_TRANSLATE_NOOP("JobField", "Apply until"), false},
    {JobField::StartDate, "start_date", QT_TRANSLATE_NOOP("JobField", "Start"), false},
    {JobField::ApplyUrl, "apply_url", QT_TRANSLATE_NOOP("JobField", "Apply at"), false},
    {JobField::Identifier, "identifier", QT_TRANSLATE_NOOP("JobField", "Reference"), false},
    {JobField::ContactName, "contact_name", QT_TRANSLATE_NOOP("JobField", "Contact"), false},
    {JobField::ContactEmail, "contact_email", QT_TRANSLATE_NOOP("JobField", "E-mail"), false},
    {JobField::ContactPhone, "contact_phone", QT_TRANSLATE_NOOP("JobField", "Phone"), false},
    {JobField::Language, "language", QT_TRANSLATE_NOOP("JobField", "Language of the posting"), false},
    {JobField::Seniority, "seniority", QT_TRANSLATE_NOOP("JobField", "Seniority"), false},
    {JobField::ExperienceYearsMin, "experience_years_min",
        QT_TRANSLATE_NOOP("JobField", "Years of experience"), false},
    {JobField::Education, "education", QT_TRANSLATE_NOOP("JobField", "Education"), false},
    {JobField::Skills, "skills", QT_TRANSLATE_NOOP("JobField", "Must have"), true},
    {JobField::PreferredSkills, "preferred_skills", QT_TRANSLATE_NOOP("JobField", "Nice to have"), true},
    {JobField::Languages, "languages", QT_TRANSLATE_NOOP("JobField", "Languages"), true},
    {JobField::Responsibilities, "responsibilities", QT_TRANSLATE_NOOP("JobField", "What you do"), true},
    {JobField::Qualifications, "qualifications", QT_TRANSLATE_NOOP("JobField", "What you bring"), true},
    {JobField::Benefits, "benefits", QT_TRANSLATE_NOOP("JobField", "What we offer"), true},
    {JobField::Description, "description", QT_TRANSLATE_NOOP("JobField", "Description"), false},
    {JobField::SourceUrl, "source_url", QT_TRANSLATE_NOOP("JobField", "Source"), false},
}};

constexpr bool tableFollowsEnum()
{
    for (int i = 0; i < jobFieldCount; ++i) {
        if (fieldTable[size_t(i)].field != JobField(i)) {
            return false;
        }
    }
    return true;
}
static_assert(tableFollowsEnum());

const FieldRow &row(JobField field)
{
    return fieldTable[size_t(field)];
}

} // namespace

const std::array<JobField, jobFieldCount> &allJobFields()
{
    static const auto fields = [] {
        std::array<JobField, jobFieldCount> all{};
        for (int i = 0; i < jobFieldCount; ++i) {
            all[size_t(i)] = JobField(i);
        }
        return all;
    }();
    return fields;
}

QString jobFieldKey(JobField field)
{
    return QLatin1String(row(field).key);
}

std::optional<JobField> jobFieldFromKey(QStringView key)
{
    for (const FieldRow &candidate : fieldTable) {
        if (key == QLatin1String(candidate.key)) {
            return candidate.field;
        }
    }
    return std::nullopt;
}

QString jobFieldLabel(JobField field)
{
    return QCoreApplication::translate("JobField", row(field).label);
}

bool isListField(JobField field)
{
    return row(field).isList;
}

} // namespace aio
