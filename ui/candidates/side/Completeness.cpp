#include "ui/candidates/side/Completeness.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Completeness)
};

} // namespace

Completeness completenessOf(const Resume &resume)
{
    const auto dated = [](const auto &entry) {
        return !entry.startDate.isEmpty() || !entry.endDate.isEmpty();
    };
    const auto told = [](const ResumeWork &work) {
        return !work.summary.isEmpty() || !work.highlights.isEmpty();
    };
    const ResumeBasics &basics = resume.basics;
    const auto basic = QStringLiteral("basics");
    const auto work = QStringLiteral("work");
    struct Check
    {
        bool met;
        QString section;
        QString text;
    };
    const QList<Check> checks{
        {!basics.name.isEmpty(), basic, Text::tr("The name is missing.")},
        {!basics.email.isEmpty() || !basics.phone.isEmpty(), basic,
            Text::tr("No e-mail address or phone number.")},
        {!resume.work.isEmpty() || !resume.projects.isEmpty(), work, Text::tr("No position and no project.")},
        {std::all_of(resume.work.cbegin(), resume.work.cend(), dated), work,
            Text::tr("A position has no dates.")},
        {std::all_of(resume.work.cbegin(), resume.work.cend(), told), work,
            Text::tr("A position does not say what was done.")},
        {!resume.education.isEmpty(), QStringLiteral("education"), Text::tr("No education.")},
        {!resume.skills.isEmpty(), QStringLiteral("skills"), Text::tr("No skills.")},
        {!resume.languages.isEmpty(), QStringLiteral("languages"), Text::tr("No languages.")},
        {!basics.label.isEmpty(), basic, Text::tr("The profession is missing.")},
        {!basics.location.city.isEmpty(), basic, Text::tr("The city is missing.")},
        {!basics.summary.isEmpty(), basic, Text::tr("No summary.")},
    };
    Completeness result;
    int met = 0;
    for (const Check &check : checks) {
        if (check.met) {
            ++met;
        } else {
            result.gaps.append({check.section, check.text});
        }
    }
    result.percent = int(100 * met / checks.size());
    return result;
}

} // namespace aio::ui
