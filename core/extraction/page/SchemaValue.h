#pragma once

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace aio::extraction {

// Values of schema.org-like objects, read the way pages write them: a list where one value is meant, an
// object where text is meant, text where an object is meant, any spelling of a key's case.

/// The first property of `names` that has a value; keys compare without case, "schema:" prefixes are ignored.
[[nodiscard]] QJsonValue schemaProperty(const QJsonObject &object, std::initializer_list<const char *> names);

/// As plain text: of a list the first element, of an object its name or value. "" if there is none or if it
/// is a placeholder.
[[nodiscard]] QString schemaText(const QJsonValue &value);

/// Every element as plain text, without empty ones and duplicates.
[[nodiscard]] QStringList schemaTexts(const QJsonValue &value);

/// The value as a list: a list's elements, or the one value.
[[nodiscard]] QJsonArray schemaList(const QJsonValue &value);

/// The first element that is an object; empty if there is none.
[[nodiscard]] QJsonObject schemaObject(const QJsonValue &value);

/// Text that may be a whole section: elements of HTML lists, lines or, for a list value, its elements.
[[nodiscard]] QStringList schemaItems(const QJsonValue &value);

/// A number written in any usual form: 50000, "50,000", "50.000,00", "€ 50 000", "50k". nullopt for anything
/// with other words in it.
[[nodiscard]] std::optional<double> schemaNumber(const QJsonValue &value);

/// The day of an ISO date or time ("2020-10-20 20:28:32 UTC"), RFC 2822 date or epoch number; null if it is
/// none or lies outside 1995…2099. A time is cut off, not converted.
[[nodiscard]] QDate schemaDate(const QJsonValue &value);

/// True if the object's @type names `type`, alone, in a list or as an address.
[[nodiscard]] bool schemaIs(const QJsonObject &object, QStringView type);

} // namespace aio::extraction
