#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace aio::extraction {

/// The work places of a jobLocation, one line each: street, town, region, postal code, country. Without words
/// that name no place ("Remote", "Anywhere"); a country code becomes the country's name in `language` where
/// it is spoken there, else in English.
[[nodiscard]] QStringList schemaPlaces(const QJsonValue &value, const QString &language);

/// ISO 3166-1 alpha-2 codes of the countries of an applicantLocationRequirements.
[[nodiscard]] QStringList schemaCountries(const QJsonValue &value);

/// ISO 3166-1 alpha-2 of a code or of an English or native name of a country; "" if it is none.
[[nodiscard]] QString countryCode(const QString &name);

/// True for "Remote", "Anywhere", "Worldwide", "Home office" and the like in several languages.
[[nodiscard]] bool namesNoPlace(const QString &text);

} // namespace aio::extraction
