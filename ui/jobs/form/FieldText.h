#pragma once

#include "core/jobs/FieldValue.h"
#include "core/jobs/JobField.h"

#include <QLocale>

namespace aio::ui {

/// A day as forms show it: "1 Feb 2027" in the person's language.
[[nodiscard]] QString dateText(const QDate &date, const QLocale &locale = {});

/// A day as people type it: the locale's formats, ISO 8601, or day, month name and year in any order. Null if
/// the text is no day or could be two different ones.
[[nodiscard]] QDate dateFromText(const QString &text, const QLocale &locale = {});

/// A number as people type it: the locale's separators, or plain digits with a point; "80k" is 80,000.
[[nodiscard]] std::optional<double> numberFromText(const QString &text, const QLocale &locale = {});
[[nodiscard]] QString numberText(double value, const QLocale &locale = {});

[[nodiscard]] QString workModeText(WorkMode mode);
[[nodiscard]] QString employmentTypeText(const QString &schemaName);
[[nodiscard]] QString salaryUnitText(Salary::Unit unit);
/// "intern" → "Intern", translated; unknown words as they are.
[[nodiscard]] QString seniorityText(const QString &seniority);
[[nodiscard]] const QStringList &seniorityNames();
/// "de" → "German" in the person's language; unknown tags as they are.
[[nodiscard]] QString languageText(const QString &tag);
/// "German" or "de" → "de"; empty if no language has that name.
[[nodiscard]] QString languageFromText(const QString &text);

/// A value for a person, in their language, on one line.
[[nodiscard]] QString valueText(JobField field, const FieldValue &value, const QLocale &locale = {});

/// What is wrong with a typed address of a field (link, e-mail); empty if nothing.
[[nodiscard]] QString addressProblem(JobField field, const QString &text);

} // namespace aio::ui
