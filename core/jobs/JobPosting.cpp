#include "core/jobs/JobPosting.h"

namespace aio {

namespace {

// Visits the member behind a field, so that reading and writing cannot drift apart.
template <typename Posting, typename Visitor>
auto visitField(Posting &posting, JobField field, Visitor &&visit)
{
    switch (field) {
    case JobField::Title:
        return visit(posting.title);
    case JobField::Company:
        return visit(posting.company);
    case JobField::CompanyUrl:
        return visit(posting.companyUrl);
    case JobField::Locations:
        return visit(posting.locations);
    case JobField::Remote:
        return visit(posting.remote);
    case JobField::ApplicantCountries:
        return visit(posting.applicantCountries);
    case JobField::EmploymentTypes:
        return visit(posting.employmentTypes);
    case JobField::Salary:
        return visit(posting.salary);
    case JobField::DatePosted:
        return visit(posting.datePosted);
    case JobField::ValidThrough:
        return visit(posting.validThrough);
    case JobField::StartDate:
        return visit(posting.startDate);
    case JobField::ApplyUrl:
        return visit(posting.applyUrl);
    case JobField::Identifier:
        return visit(posting.identifier);
    case JobField::ContactName:
        return visit(posting.contactName);
    case JobField::ContactEmail:
        return visit(posting.contactEmail);
    case JobField::ContactPhone:
        return visit(posting.contactPhone);
    case JobField::Language:
        return visit(posting.language);
    case JobField::Seniority:
        return visit(posting.seniority);
    case JobField::ExperienceYearsMin:
        return visit(posting.experienceYearsMin);
    case JobField::Education:
        return visit(posting.education);
    case JobField::Skills:
        return visit(posting.skills);
    case JobField::PreferredSkills:
        return visit(posting.preferredSkills);
    case JobField::Languages:
        return visit(posting.languages);
    case JobField::Responsibilities:
        return visit(posting.responsibilities);
    case JobField::Qualifications:
        return visit(posting.qualifications);
    case JobField::Benefits:
        return visit(posting.benefits);
    case JobField::Description:
        return visit(posting.description);
    case JobField::SourceUrl:
        break;
    }
    return visit(posting.sourceUrl);
}

template <typename T> struct Unwrapped
{
    using type = T;
};
template <typename T> struct Unwrapped<std::optional<T>>
{
    using type = T;
};

template <typename T> FieldValue toValue(const T &member)
{
    return FieldValue(member);
}

template <typename T> FieldValue toValue(const std::optional<T> &member)
{
    return member ? FieldValue(*member) : FieldValue();
}

} // namespace

FieldValue JobPosting::value(JobField field) const
{
    FieldValue value = visitField(*this, field, [](const auto &member) { return toValue(member); });
    return aio::isEmpty(value) ? FieldValue() : value;
}

bool JobPosting::setValue(JobField field, const FieldValue &value)
{
    return visitField(*this, field, [&value](auto &member) {
        using Member = std::remove_reference_t<decltype(member)>;
        if (std::holds_alternative<std::monostate>(value)) {
            member = Member();
            return true;
        }
        const auto *held = std::get_if<typename Unwrapped<Member>::type>(&value);
        if (held == nullptr) {
            return false;
        }
        member = *held;
        return true;
    });
}

bool JobPosting::isUsable() const
{
    return !title.isEmpty() && !description.isEmpty()
        && (!company.isEmpty() || !contactEmail.isEmpty() || !contactPhone.isEmpty() || !applyUrl.isEmpty());
}

} // namespace aio
