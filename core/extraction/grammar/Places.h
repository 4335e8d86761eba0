#pragma once

#include "core/jobs/Extraction.h"

namespace aio::extraction {

struct PlaceHit
{
    TextSpan span; ///< of the name in the text
    QString country; ///< ISO alpha-2; empty for a region of several countries
    bool isCity = false; ///< false: a country, state or region
};

/// Cities, regions and countries of a small gazetteer that the text names, in order.
[[nodiscard]] QList<PlaceHit> findPlaces(QStringView text);

/// True if the text as a whole is a place: "Berlin", "Austin, TX", "72070 Tübingen", "Lyon (69)",
/// "東京都港区".
[[nodiscard]] bool isPlace(QStringView text);

/// "Tarifa, Spain": a town that need not be known before its country. A company may stand there as well: for
/// where nothing else does.
[[nodiscard]] bool isTownWithCountry(QStringView text);

/// The country of a place text; empty if unknown.
[[nodiscard]] QString countryOfPlace(QStringView text);

} // namespace aio::extraction
