#pragma once

#include "core/jobs/FieldValue.h"
#include "core/jobs/JobField.h"

namespace aio {

/// A job posting as data. Every member may be empty: the posting does not state it. Nothing here is guessed.
/// Names follow schema.org JobPosting where it has one.
struct JobPosting
{
    QString title;
    QString company;
    QString companyUrl;
    QStringList locations; ///< one entry a work place, as printed; never the word "remote"
    std::optional<WorkMode> remote;
    QStringList applicantCountries; ///< ISO 3166-1 alpha-2
    QStringList employmentTypes; ///< from employmentTypeNames()
    Salary salary;
    QDate datePosted;
    QDate validThrough;
    QDate startDate;
    QString applyUrl; ///< absolute, without tracking parameters
    QString identifier;
    QString contactName;
    QString contactEmail; ///< lower case
    QString contactPhone;
    QString language; ///< BCP 47 primary tag of the posting's text
    QString seniority; ///< intern junior mid senior lead manager director executive
    std::optional<int> experienceYearsMin;
    QString education;
    QStringList skills;
    QStringList preferredSkills;
    QList<LanguageSkill> languages;
    QStringList responsibilities;
    QStringList qualifications;
    QStringList benefits;
    QString description; ///< plain text
    QString sourceUrl;

    [[nodiscard]] FieldValue value(JobField field) const;

    /// Sets a field from a value of its own kind; monostate clears it. A value of another kind is refused:
    /// returns false and changes nothing.
    bool setValue(JobField field, const FieldValue &value);

    [[nodiscard]] bool hasValue(JobField field) const { return !isEmpty(value(field)); }

    /// "Usable": a title, a description, and either a company or a way to reach someone.
    [[nodiscard]] bool isUsable() const;

    bool operator==(const JobPosting &) const = default;
};

} // namespace aio
