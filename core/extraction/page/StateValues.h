#pragma once

#include "core/extraction/page/HtmlTree.h"
#include "core/extraction/page/PageFacts.h"

#include <QJsonValue>
#include <QList>

namespace aio::extraction {

/// The data that scripts of a page carry for its own program: <script type="application/json">, assignments
/// of object literals (`window.__STATE__ = {…}`), `JSON.parse("…")`, pushes to a data layer, streamed
/// payloads. As they stand; see `unpackPayload()`.
[[nodiscard]] QList<QJsonValue> readStateValues(
    const HtmlTree &tree, const PageFacts &facts, const WorkContext &context);

} // namespace aio::extraction
