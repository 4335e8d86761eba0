#pragma once

#include "core/extraction/image/Pix.h"

namespace aio::extraction {

/// Rewrites a grey picture as dark text on white, whatever ground each part of it has: every pixel becomes
/// its distance from the ground around it, stretched to the contrast that the text there has. So light text
/// on a dark bar, grey text on a grey card and a shadow across a photo all come out alike. `textHeight` is
/// the height of a small letter in pixels. Null if there is not enough memory.
[[nodiscard]] PixPtr flattenGround(const PixPtr &grey, double textHeight);

} // namespace aio::extraction
