#include "ui/jobs/form/FieldText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace aio::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FieldText", text);
}

struct Named
{
    const char *name;
    const char *text;
};

constexpr Named employmentTable[] = {
    {"FULL_TIME", QT_TRANSLATE_NOOP("FieldText", "Full-time")},
    {"PART_TIME", QT_TRANSLATE_NOOP("FieldText", "Part-time")},
    {"CONTRACTOR", QT_TRANSLATE_NOOP("FieldText", "Contract")},
    {"TEMPORARY", QT_TRANSLATE_NOOP("FieldText", "Temporary")},
    {"INTERN", QT_TRANSLATE_NOOP("FieldText", "Internship")},
    {"VOLUNTEER", QT_TRANSLATE_NOOP("FieldText", "Volunteer")},
    {"PER_DIEM", QT_TRANSLATE_NOOP("FieldText", "By the day")},
    {"OTHER", QT_TRANSLATE_NOOP("FieldText", "Other")},
};

constexpr Named seniorityTable[] = {
    {"intern", QT_TRANSLATE_NOOP("FieldText", "Intern")},
    {"junior", QT_TRANSLATE_NOOP("FieldText", "Junior")},
    {"mid", QT_TRANSLATE_NOOP("FieldText", "Mid-level")},
    {"senior", QT_TRANSLATE_NOOP("FieldText", "Senior")},
    {"lead", QT_TRANSLATE_NOOP("FieldText", "Lead")},
    {"manager", QT_TRANSLATE_NOOP("FieldText", "Manager")},
    {"director", QT_TRANSLATE_NOOP("FieldText", "Director")},
    {"executive", QT_TRANSLATE_NOOP("FieldText", "Executive")},
};

template <size_t size> QString lookUp(const Named (&table)[size], const QString &name)
{
    for (const Named &row : table) {
        if (name == QLatin1String(row.name)) {
            return translated(row.text);
        }
    }
    return name;
}

/// Month by the locale's or the English name, full or short; 0 if none.
int monthFromWord(const QString &word, const QLocale &locale)
{
    for (const QLocale &names : {locale, QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (QString name :
                    {names.monthName(month, format), names.standaloneMonthName(month, format)}) {
                    name.remove(u'.');
                    if (!name.isEmpty() && name.compare(word, Qt::CaseInsensitive) == 0) {
                        return month;
                    }
                }
            }
        }
    }
    return 0;
}

/// "1 Feb 2027", "February 1, 2027", "1. Februar 2027".
QDate dateFromWords(const QString &text, const QLocale &locale)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,.]+"));
    int day = 0;
    int month = 0;
    int year = 0;
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && number > 999 && year == 0) {
            year = number;
        } else if (isNumber && day == 0) {
            day = number;
        } else if (!isNumber && month == 0) {
            month = monthFromWord(word, locale);
        } else {
            return {};
        }
    }
    return QDate(year, month, day);
}

QString salaryFigures(const Salary &salary, const QLocale &locale)
{
    if (salary.min && salary.max && *salary.min != *salary.max) {
        return numberText(*salary.min, locale) + u'–' + numberText(*salary.max, locale);
    }
    if (salary.min && !salary.max) {
        return translated(QT_TRANSLATE_NOOP("FieldText", "from %1")).arg(numberText(*salary.min, locale));
    }
    if (salary.max && !salary.min) {
        return translated(QT_TRANSLATE_NOOP("FieldText", "up to %1")).arg(numberText(*salary.max, locale));
    }
    return salary.min ? numberText(*salary.min, locale) : QString();
}

QString salaryLine(const Salary &salary, const QLocale &locale)
{
    QStringList parts{salaryFigures(salary, locale), salary.currency};
    if (salary.unit) {
        parts << salaryUnitText(*salary.unit);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString languageLine(const QList<LanguageSkill> &languages)
{
    QStringList parts;
    for (const LanguageSkill &skill : languages) {
        parts << (languageText(skill.language) + u' ' + skill.level).trimmed();
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString dateText(const QDate &date, const QLocale &locale)
{
    if (!date.isValid()) {
        return {};
    }
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(QStringLiteral("d{3,4}[,.]?\\s*(de )?"));
    format.remove(weekday).replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    return locale.toString(date, format.trimmed());
}

QDate dateFromText(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.simplified();
    const QDate iso = QDate::fromString(trimmed, Qt::ISODate);
    if (iso.isValid()) {
        return iso;
    }
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        QString pattern = locale.dateFormat(format);
        // A two-digit year would land in 1900.
        if (!pattern.contains(QStringLiteral("yyyy"))) {
            const QDate date = locale.toDate(trimmed, pattern);
            if (date.isValid()) {
                return date.year() < 1970 ? date.addYears(100) : date;
            }
            pattern.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
        }
        const QDate date = locale.toDate(trimmed, pattern);
        if (date.isValid()) {
            return date;
        }
    }
    const QDate shown = locale.toDate(trimmed, locale.dateFormat(QLocale::LongFormat));
    return shown.isValid() ? shown : dateFromWords(trimmed, locale);
}

std::optional<double> numberFromText(const QString &text, const QLocale &locale)
{
    QString digits = text.simplified().remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    double factor = 1;
    if (digits.endsWith(u'k', Qt::CaseInsensitive)) {
        factor = 1000;
        digits.chop(1);
    }
    bool ok = false;
    double value = locale.toDouble(digits, &ok);
    if (!ok) {
        value = QLocale::c().toDouble(digits, &ok);
    }
    if (!ok) {
        // Groups of three after a single kind of separator can only be thousands: "68.000", "1'200'000".
        static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}([.,'’])\\d{3}(\\1\\d{3})*$"));
        if (grouped.match(digits).hasMatch()) {
            static const QRegularExpression separator(QStringLiteral("[.,'’]"));
            value = digits.remove(separator).toDouble(&ok);
        }
    }
    if (!ok || value < 0) {
        return std::nullopt;
    }
    return value * factor;
}

QString numberText(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', value == double(qint64(value)) ? 0 : 2);
}

QString workModeText(WorkMode mode)
{
    switch (mode) {
    case WorkMode::Onsite:
        return translated(QT_TRANSLATE_NOOP("FieldText", "On site"));
    case WorkMode::Hybrid:
        return translated(QT_TRANSLATE_NOOP("FieldText", "Hybrid"));
    case WorkMode::Remote:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("FieldText", "Remote"));
}

QString employmentTypeText(const QString &schemaName)
{
    return lookUp(employmentTable, schemaName);
}

QString salaryUnitText(Salary::Unit unit)
{
    switch (unit) {
    case Salary::Unit::Hour:
        return translated(QT_TRANSLATE_NOOP("FieldText", "per hour"));
    case Salary::Unit::Day:
        return translated(QT_TRANSLATE_NOOP("FieldText", "per day"));
    case Salary::Unit::Week:
        return translated(QT_TRANSLATE_NOOP("FieldText", "per week"));
    case Salary::Unit::Month:
        return translated(QT_TRANSLATE_NOOP("FieldText", "per month"));
    case Salary::Unit::Year:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("FieldText", "per year"));
}

QString seniorityText(const QString &seniority)
{
    return lookUp(seniorityTable, seniority);
}

const QStringList &seniorityNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Named &row : seniorityTable) {
            list << QLatin1String(row.name);
        }
        return list;
    }();
    return names;
}

QString valueText(JobField field, const FieldValue &value, const QLocale &locale)
{
    if (const auto *date = std::get_if<QDate>(&value)) {
        return dateText(*date, locale);
    }
    if (const auto *mode = std::get_if<WorkMode>(&value)) {
        return workModeText(*mode);
    }
    if (const auto *salary = std::get_if<Salary>(&value)) {
        return salaryLine(*salary, locale);
    }
    if (const auto *languages = std::get_if<QList<LanguageSkill>>(&value)) {
        return languageLine(*languages);
    }
    if (field == JobField::EmploymentTypes) {
        QStringList names;
        for (const QString &name :
            std::get_if<QStringList>(&value) ? std::get<QStringList>(value) : QStringList()) {
            names << employmentTypeText(name);
        }
        return names.join(QStringLiteral(", "));
    }
    const QString text = displayText(value).simplified();
    if (field == JobField::Seniority) {
        return seniorityText(text);
    }
    return field == JobField::Language ? languageText(text) : text;
}

QString addressProblem(JobField field, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return {};
    }
    if (field == JobField::ContactEmail) {
        static const QRegularExpression mail(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@.]+$"));
        return mail.match(text.trimmed()).hasMatch()
            ? QString()
            : translated(QT_TRANSLATE_NOOP("FieldText", "This is not a complete e-mail address."));
    }
    if (field == JobField::CompanyUrl || field == JobField::ApplyUrl || field == JobField::SourceUrl) {
        const QUrl url(text.trimmed(), QUrl::StrictMode);
        const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        const bool mail = url.scheme() == QLatin1String("mailto");
        return url.isValid() && ((web && !url.host().isEmpty()) || mail)
            ? QString()
            : translated(QT_TRANSLATE_NOOP("FieldText", "A link starts with https:// and has no spaces."));
    }
    return {};
}

} // namespace aio::ui
