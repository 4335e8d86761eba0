#pragma once

#include "core/extraction/page/HtmlTree.h"
#include "core/extraction/page/PageFacts.h"

#include <QJsonObject>
#include <QList>

namespace aio::extraction {

/// Every JobPosting of the page's JSON-LD: in arrays, in @graph, below other objects, with @id references
/// replaced by what they refer to. Copies of one posting count once.
[[nodiscard]] QList<QJsonObject> readJsonLd(
    const HtmlTree &tree, const PageFacts &facts, const WorkContext &context);

} // namespace aio::extraction
