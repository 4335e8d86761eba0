#pragma once

#include <QString>

namespace aio::grounding {

// Markup replaced by spaces, character by character: every offset stays.

[[nodiscard]] QString withoutMarkdown(QString text);
[[nodiscard]] QString withoutHtml(QString text);

} // namespace aio::grounding
