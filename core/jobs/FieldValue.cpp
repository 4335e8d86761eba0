#include "core/jobs/FieldValue.h"

#include <cmath>

namespace aio {

namespace {

struct EmptyVisitor
{
    bool operator()(std::monostate) const { return true; }
    bool operator()(const QString &text) const { return text.isEmpty(); }
    bool operator()(const QStringList &list) const { return list.isEmpty(); }
    bool operator()(const QDate &date) const { return !date.isValid(); }
    bool operator()(int) const { return false; }
    bool operator()(WorkMode) const { return false; }
    bool operator()(const Salary &salary) const { return salary.isEmpty(); }
    bool operator()(const QList<LanguageSkill> &list) const { return list.isEmpty(); }
};

QString number(double value)
{
    return QString::number(value, 'f', value == std::trunc(value) ? 0 : 2);
}

QString salaryText(const Salary &salary)
{
    QString text;
    if (salary.min && salary.max && *salary.min != *salary.max) {
        text = number(*salary.min) + u'-' + number(*salary.max);
    } else if (salary.min && salary.max) {
        text = number(*salary.min);
    } else if (salary.min) {
        text = QStringLiteral("from ") + number(*salary.min);
    } else if (salary.max) {
        text = QStringLiteral("up to ") + number(*salary.max);
    }
    if (!salary.currency.isEmpty()) {
        text += u' ' + salary.currency;
    }
    if (salary.unit) {
        text += QStringLiteral(" / ") + salaryUnitName(*salary.unit).toLower();
    }
    return text;
}

struct TextVisitor
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &list) const { return list.join(QStringLiteral(", ")); }
    QString operator()(const QDate &date) const { return date.toString(Qt::ISODate); }
    QString operator()(int value) const { return QString::number(value); }
    QString operator()(WorkMode mode) const { return workModeName(mode); }
    QString operator()(const Salary &salary) const { return salaryText(salary); }
    QString operator()(const QList<LanguageSkill> &list) const
    {
        QStringList parts;
        for (const LanguageSkill &skill : list) {
            parts << (skill.level.isEmpty() ? skill.language : skill.language + u' ' + skill.level);
        }
        return parts.join(QStringLiteral(", "));
    }
};

} // namespace

bool isEmpty(const FieldValue &value)
{
    return std::visit(EmptyVisitor{}, value);
}

QString displayText(const FieldValue &value)
{
    return std::visit(TextVisitor{}, value);
}

QString salaryUnitName(Salary::Unit unit)
{
    switch (unit) {
    case Salary::Unit::Hour:
        return QStringLiteral("HOUR");
    case Salary::Unit::Day:
        return QStringLiteral("DAY");
    case Salary::Unit::Week:
        return QStringLiteral("WEEK");
    case Salary::Unit::Month:
        return QStringLiteral("MONTH");
    case Salary::Unit::Year:
        break;
    }
    return QStringLiteral("YEAR");
}

std::optional<Salary::Unit> salaryUnitFromName(QStringView name)
{
    for (const auto unit : {Salary::Unit::Hour, Salary::Unit::Day, Salary::Unit::Week, Salary::Unit::Month,
             Salary::Unit::Year}) {
        if (name.compare(salaryUnitName(unit), Qt::CaseInsensitive) == 0) {
            return unit;
        }
    }
    return std::nullopt;
}

QString workModeName(WorkMode mode)
{
    switch (mode) {
    case WorkMode::Onsite:
        return QStringLiteral("onsite");
    case WorkMode::Hybrid:
        return QStringLiteral("hybrid");
    case WorkMode::Remote:
        break;
    }
    return QStringLiteral("remote");
}

std::optional<WorkMode> workModeFromName(QStringView name)
{
    for (const auto mode : {WorkMode::Onsite, WorkMode::Hybrid, WorkMode::Remote}) {
        if (name.compare(workModeName(mode), Qt::CaseInsensitive) == 0) {
            return mode;
        }
    }
    return std::nullopt;
}

const QStringList &employmentTypeNames()
{
    static const QStringList names{QStringLiteral("FULL_TIME"), QStringLiteral("PART_TIME"),
        QStringLiteral("CONTRACTOR"), QStringLiteral("TEMPORARY"), QStringLiteral("INTERN"),
        QStringLiteral("VOLUNTEER"), QStringLiteral("PER_DIEM"), QStringLiteral("OTHER")};
    return names;
}

} // namespace aio
