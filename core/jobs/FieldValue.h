#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace aio {

/// Pay as the posting states it. `min` and `max` are plain numbers in `currency` per `unit`; one stated
/// figure is both.
struct Salary
{
    enum class Unit
    {
        Hour,
        Day,
        Week,
        Month,
        Year
    };

    std::optional<double> min;
    std::optional<double> max;
    QString currency; ///< ISO 4217, or a coin's ticker as printed; empty if the posting does not tell
    std::optional<Unit> unit;

    [[nodiscard]] bool isEmpty() const { return !min && !max; }
    bool operator==(const Salary &) const = default;
};

enum class WorkMode
{
    Onsite,
    Hybrid,
    Remote
};

/// A language that the posting asks for. `level` is a CEFR level (A1…C2) or the words of the posting; may be
/// empty.
struct LanguageSkill
{
    QString language; ///< BCP 47 primary tag
    QString level{};

    bool operator==(const LanguageSkill &) const = default;
};

/// The value of one field of a posting. monostate: the posting does not state it.
using FieldValue =
    std::variant<std::monostate, QString, QStringList, QDate, int, WorkMode, Salary, QList<LanguageSkill>>;

/// True for monostate, empty text or list, a null date and a salary without figures.
[[nodiscard]] bool isEmpty(const FieldValue &value);

/// The value as one line for a list or a log: untranslated, lists joined with ", ".
[[nodiscard]] QString displayText(const FieldValue &value);

[[nodiscard]] QString salaryUnitName(
    Salary::Unit unit); ///< HOUR, DAY, WEEK, MONTH, YEAR (schema.org unitText)
[[nodiscard]] std::optional<Salary::Unit> salaryUnitFromName(QStringView name);
[[nodiscard]] QString workModeName(WorkMode mode); ///< onsite, hybrid, remote
[[nodiscard]] std::optional<WorkMode> workModeFromName(QStringView name);

/// schema.org's employment types in the order in which they are printed:
/// FULL_TIME PART_TIME CONTRACTOR TEMPORARY INTERN VOLUNTEER PER_DIEM OTHER.
[[nodiscard]] const QStringList &employmentTypeNames();

} // namespace aio
