#pragma once

#include "core/extraction/page/PageFacts.h"

#include <QJsonObject>
#include <QList>

namespace aio::extraction {

/// Which of several postings in a page's data the page is about.
struct PostingChoice
{
    int index = -1; ///< -1: none
    double certainty = 0; ///< 0…1, a factor for the confidence of its values
    bool isList = false; ///< the page lists postings and is about none of them
};

[[nodiscard]] PostingChoice choosePosting(const QList<QJsonObject> &postings, const PageFacts &facts);

} // namespace aio::extraction
