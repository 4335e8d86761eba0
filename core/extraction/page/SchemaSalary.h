#pragma once

#include "core/jobs/FieldValue.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace aio::extraction {

/// The pay of a MonetaryAmount and its many wrong spellings, if it can be meant seriously: no placeholders
/// (0, 1, 999999), no years of experience, no pair whose ends do not belong together. Text is left to
/// `schemaSalaryText()`.
[[nodiscard]] std::optional<Salary> schemaSalary(const QJsonValue &value, const QString &outerCurrency);

/// The words of a salary that is stated as prose ("6000~8000 USD"); "" if it is stated in numbers.
[[nodiscard]] QString schemaSalaryText(const QJsonValue &value);

/// The unit that a unitText means: "HOUR", "per hour", "annual", "P1M", "Monat", "mois", "年" …
[[nodiscard]] std::optional<Salary::Unit> schemaSalaryUnit(const QString &text);

/// ISO 4217 code of "usd", "€", "Kč", "RMB" …; "" if it does not say which.
[[nodiscard]] QString currencyCode(const QString &text);

/// False for figures that no posting means: placeholders, years of experience in place of pay.
[[nodiscard]] bool isPlausibleSalary(const Salary &salary);

} // namespace aio::extraction
