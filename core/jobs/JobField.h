#pragma once

#include <QString>

#include <array>
#include <optional>

namespace aio {

/// Every field of a job posting, in the order in which forms and JSON show them.
enum class JobField
{
    Title,
    Company,
    CompanyUrl,
    Locations,
    Remote,
    ApplicantCountries,
    EmploymentTypes,
    Salary,
    DatePosted,
    ValidThrough,
    StartDate,
    ApplyUrl,
    Identifier,
    ContactName,
    ContactEmail,
    ContactPhone,
    Language,
    Seniority,
    ExperienceYearsMin,
    Education,
    Skills,
    PreferredSkills,
    Languages,
    Responsibilities,
    Qualifications,
    Benefits,
    Description,
    SourceUrl,
};

inline constexpr int jobFieldCount = int(JobField::SourceUrl) + 1;

[[nodiscard]] const std::array<JobField, jobFieldCount> &allJobFields();

/// The key of the field in `aioctl extract --format json`: "title", "company_url", …
[[nodiscard]] QString jobFieldKey(JobField field);
[[nodiscard]] std::optional<JobField> jobFieldFromKey(QStringView key);

/// The translated label of the field in forms.
[[nodiscard]] QString jobFieldLabel(JobField field);

/// True for fields whose value is a list (QStringList or list of languages).
[[nodiscard]] bool isListField(JobField field);

} // namespace aio
