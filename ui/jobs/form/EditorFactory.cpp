#include "ui/jobs/form/EditorFactory.h"

#include "ui/jobs/form/ChipsEditor.h"
#include "ui/jobs/form/ChoiceEditors.h"
#include "ui/jobs/form/TextEditors.h"

namespace aio::ui {

FieldEditor *makeEditor(JobField field, QWidget *parent)
{
    switch (field) {
    case JobField::Remote:
    case JobField::Seniority:
    case JobField::Language:
        return new ChoiceEditor(field, parent);
    case JobField::EmploymentTypes:
        return new EmploymentEditor(field, parent);
    case JobField::Salary:
        return new SalaryEditor(field, parent);
    case JobField::DatePosted:
    case JobField::ValidThrough:
    case JobField::StartDate:
        return new DateEditor(field, parent);
    case JobField::ExperienceYearsMin:
        return new YearsEditor(field, parent);
    case JobField::Skills:
    case JobField::PreferredSkills:
    case JobField::Languages:
        return new ChipsEditor(field, parent);
    case JobField::Responsibilities:
    case JobField::Qualifications:
    case JobField::Benefits:
    case JobField::Description:
        return new LinesEditor(field, parent);
    case JobField::Title:
    case JobField::Company:
    case JobField::CompanyUrl:
    case JobField::Locations:
    case JobField::ApplicantCountries:
    case JobField::ApplyUrl:
    case JobField::Identifier:
    case JobField::ContactName:
    case JobField::ContactEmail:
    case JobField::ContactPhone:
    case JobField::Education:
    case JobField::SourceUrl:
        break;
    }
    return new LineEditor(field, parent);
}

bool isWideField(JobField field)
{
    switch (field) {
    case JobField::Title:
    case JobField::Salary:
    case JobField::Skills:
    case JobField::PreferredSkills:
    case JobField::Languages:
    case JobField::Responsibilities:
    case JobField::Qualifications:
    case JobField::Benefits:
    case JobField::ApplyUrl:
    case JobField::Education:
    case JobField::Description:
        return true;
    default:
        return false;
    }
}

const QList<JobField> &formOrder()
{
    static const QList<JobField> order{JobField::Title, JobField::Company, JobField::Locations,
        JobField::Remote, JobField::EmploymentTypes, JobField::Salary, JobField::Skills,
        JobField::PreferredSkills, JobField::Languages, JobField::Responsibilities, JobField::StartDate,
        JobField::ValidThrough, JobField::ContactName, JobField::ContactEmail, JobField::ContactPhone,
        JobField::Identifier, JobField::ApplyUrl, JobField::Qualifications, JobField::Benefits,
        JobField::Seniority, JobField::ExperienceYearsMin, JobField::Education, JobField::DatePosted,
        JobField::Language, JobField::ApplicantCountries, JobField::CompanyUrl, JobField::SourceUrl,
        JobField::Description};
    return order;
}

} // namespace aio::ui
