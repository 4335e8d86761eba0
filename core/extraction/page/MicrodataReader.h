#pragma once

#include "core/extraction/page/HtmlTree.h"

#include <QJsonObject>
#include <QList>

namespace aio::extraction {

/// Every JobPosting annotated with itemscope/itemtype/itemprop, in the shape of JSON-LD.
[[nodiscard]] QList<QJsonObject> readMicrodata(const HtmlTree &tree, const WorkContext &context);

} // namespace aio::extraction
