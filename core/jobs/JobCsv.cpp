#include "core/jobs/JobCsv.h"

#include <QLocale>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

QString number(const std::optional<double> &value)
{
    // Shortest form that reads back the same, never with an exponent.
    return value ? QString::number(*value, 'f', QLocale::FloatingPointShortest) : QString();
}

// The text of a field whose value is one cell. Lists use "; ": commas are part of "Berlin, Germany".
QString cellText(const JobPosting &job, JobField field)
{
    const FieldValue value = job.value(field);
    if (const auto *list = std::get_if<QStringList>(&value)) {
        return list->join(u"; "_s);
    }
    if (const auto *languages = std::get_if<QList<LanguageSkill>>(&value)) {
        QStringList texts;
        for (const LanguageSkill &skill : *languages) {
            texts << (skill.language + u' ' + skill.level).trimmed();
        }
        return texts.join(u"; "_s);
    }
    return isEmpty(value) ? QString() : displayText(value);
}

QStringList headerCells()
{
    QStringList cells;
    for (const JobField field : allJobFields()) {
        if (field == JobField::Salary) {
            cells << u"salary_min"_s << u"salary_max"_s << u"salary_currency"_s << u"salary_unit"_s;
        } else {
            cells << jobFieldKey(field);
        }
    }
    return cells;
}

QStringList jobCells(const JobPosting &job)
{
    QStringList cells;
    for (const JobField field : allJobFields()) {
        if (field == JobField::Salary) {
            const Salary &salary = job.salary;
            cells << number(salary.min) << number(salary.max) << salary.currency
                  << (salary.unit ? salaryUnitName(*salary.unit) : QString());
        } else {
            cells << cellText(job, field);
        }
    }
    return cells;
}

QString row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        quoted << csvCell(cell);
    }
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    const bool quote = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    return quote ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QByteArray toCsv(const QList<JobPosting> &jobs)
{
    QString text{QChar(QChar::ByteOrderMark)};
    text += row(headerCells());
    for (const JobPosting &job : jobs) {
        text += row(jobCells(job));
    }
    return text.toUtf8();
}

} // namespace aio
