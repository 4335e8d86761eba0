#pragma once

#include "core/extraction/page/HtmlTree.h"
#include "core/extraction/page/PageFacts.h"

#include <QJsonObject>

namespace aio::extraction {

/// The posting in the data that a page carries for its own program, in the shape of JSON-LD; empty if there
/// is none. It is found by what its keys mean and by its title, not by the site it is from.
[[nodiscard]] QJsonObject readPageState(
    const HtmlTree &tree, const PageFacts &facts, const WorkContext &context);

} // namespace aio::extraction
