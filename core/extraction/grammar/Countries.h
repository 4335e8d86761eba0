#pragma once

#include <QString>
#include <QStringList>

namespace aio::extraction {

/// ISO 3166-1 alpha-2 of a country by one of its names in a supported language or its usual abbreviation
/// ("USA", "UK"); empty for anything else, groups such as "EMEA" and "Europe" included.
[[nodiscard]] QString countryCode(QStringView name);

/// Codes of all countries that the text names in full, in order, without duplicates.
[[nodiscard]] QStringList findCountries(QStringView text);

} // namespace aio::extraction
