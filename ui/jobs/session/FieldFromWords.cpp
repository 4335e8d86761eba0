#include "ui/jobs/session/FieldFromWords.h"

#include "core/extraction/grammar/DateGrammar.h"
#include "core/extraction/grammar/EmploymentTypes.h"
#include "core/extraction/grammar/SalaryGrammar.h"
#include "core/extraction/grammar/WorkModes.h"
#include "ui/jobs/form/ChipsEditor.h"
#include "ui/jobs/form/FieldText.h"

#include <QRegularExpression>

namespace aio::ui {

namespace {

using extraction::GrammarContext;

/// Lines without their bullets; on one line, what commas and semicolons separate.
QStringList entriesOf(const QString &words, bool splitCommas)
{
    static const QRegularExpression lines(QStringLiteral("[\\r\\n]+"));
    static const QRegularExpression commas(QStringLiteral("[\\r\\n,;•·|]+"));
    static const QRegularExpression bullet(QStringLiteral("^\\s*[-–—•·*]+\\s*"));
    QStringList entries;
    for (QString part : words.split(splitCommas ? commas : lines, Qt::SkipEmptyParts)) {
        part = part.remove(bullet).simplified();
        if (!part.isEmpty()) {
            entries << part;
        }
    }
    return entries;
}

FieldValue joinedList(const FieldValue &before, const QStringList &entries)
{
    const auto *list = std::get_if<QStringList>(&before);
    QStringList all = list ? *list : QStringList();
    for (const QString &entry : entries) {
        if (!all.contains(entry, Qt::CaseInsensitive)) {
            all << entry;
        }
    }
    return all;
}

FieldValue joinedLanguages(const FieldValue &before, const QStringList &entries)
{
    const auto *list = std::get_if<QList<LanguageSkill>>(&before);
    QList<LanguageSkill> all = list ? *list : QList<LanguageSkill>();
    for (const QString &entry : entries) {
        const LanguageSkill skill = languageSkillFromText(entry);
        if (!all.contains(skill)) {
            all << skill;
        }
    }
    return all;
}

std::optional<FieldValue> firstNumber(const QString &words)
{
    static const QRegularExpression number(QStringLiteral("\\d{1,2}"));
    const auto match = number.match(words);
    return match.hasMatch() ? std::optional<FieldValue>(match.captured().toInt()) : std::nullopt;
}

std::optional<FieldValue> seniority(const QString &words)
{
    for (const QString &name : seniorityNames()) {
        if (words.contains(name, Qt::CaseInsensitive)
            || words.contains(seniorityText(name), Qt::CaseInsensitive)) {
            return name;
        }
    }
    return std::nullopt;
}

template <typename Value> std::optional<FieldValue> maybe(const std::optional<Value> &value)
{
    return value ? std::optional<FieldValue>(FieldValue(*value)) : std::nullopt;
}

} // namespace

std::optional<FieldValue> fieldFromWords(JobField field, const QString &words, const JobPosting &job)
{
    const GrammarContext context{job.language, QDate(), QString(), true};
    switch (field) {
    case JobField::Salary: {
        const auto match = extraction::findSalary(words, context);
        return match ? std::optional<FieldValue>(match->salary) : std::nullopt;
    }
    case JobField::DatePosted:
    case JobField::ValidThrough:
    case JobField::StartDate: {
        const auto match = extraction::findDate(words, context);
        const QDate typed = match ? match->date : dateFromText(words);
        return typed.isValid() ? std::optional<FieldValue>(typed) : std::nullopt;
    }
    case JobField::EmploymentTypes: {
        const QStringList types = extraction::findEmploymentTypes(words);
        return types.isEmpty() ? std::nullopt : std::optional<FieldValue>(types);
    }
    case JobField::Remote:
        return maybe(extraction::findWorkMode(words));
    case JobField::Seniority:
        return seniority(words);
    case JobField::ExperienceYearsMin:
        return firstNumber(words);
    case JobField::Language: {
        const QString tag = languageFromText(words);
        return tag.isEmpty() ? std::nullopt : std::optional<FieldValue>(tag);
    }
    case JobField::Languages:
        return joinedLanguages(job.value(field), entriesOf(words, true));
    case JobField::Skills:
    case JobField::PreferredSkills:
    case JobField::ApplicantCountries:
        return joinedList(job.value(field), entriesOf(words, true));
    case JobField::Locations:
    case JobField::Responsibilities:
    case JobField::Qualifications:
    case JobField::Benefits:
        return joinedList(job.value(field), entriesOf(words, false));
    case JobField::Description:
        return words.trimmed();
    case JobField::ContactEmail:
        return words.simplified().toLower();
    default:
        return words.simplified();
    }
}

} // namespace aio::ui
