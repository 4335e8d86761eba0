#pragma once

#include "core/extraction/page/PageFacts.h"

#include <QString>

namespace aio::extraction {

/// What a page's <title> or og:title says: "Cook – Example Kitchen | Jobs" and the like, taken apart by its
/// separators and by what the page says elsewhere.
struct TitleParts
{
    QString title; ///< the name of the posting; "" if it cannot be told
    double titleCertainty = 0;
    QString company; ///< "" if it cannot be told
    double companyCertainty = 0;
    QString place; ///< "in Leeds, England, United Kingdom" of a wording; "" without one
};

[[nodiscard]] TitleParts splitTitle(const QString &title, const PageFacts &facts);

} // namespace aio::extraction
