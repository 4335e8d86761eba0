#pragma once

#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// True for a word that can only be a bullet: "•", "-", "✓" …
[[nodiscard]] bool isBullet(QStringView word);

/// Takes bullets and the numbers of lists off the lines and says which lines had one. A recogniser often
/// reads a round bullet as "e", "«" or "©"; such a sign counts only where several lines start with it at one
/// place.
[[nodiscard]] QList<bool> takeBullets(QList<LayoutLine> &lines);

} // namespace aio::extraction
