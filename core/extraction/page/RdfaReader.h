#pragma once

#include "core/extraction/page/HtmlTree.h"

#include <QJsonObject>
#include <QList>

namespace aio::extraction {

/// Every JobPosting annotated with typeof/property, in the shape of JSON-LD.
[[nodiscard]] QList<QJsonObject> readRdfa(const HtmlTree &tree, const WorkContext &context);

} // namespace aio::extraction
