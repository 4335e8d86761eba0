#pragma once

#include <QString>

namespace aio::extraction {

/// True for the words of buttons and links that every site has and no posting means: "Show more", "Save job",
/// "Back to results", "Share", "Print", "Menu" …, as the whole of a block.
[[nodiscard]] bool isUiPhrase(const QString &text);

} // namespace aio::extraction
