#pragma once

#include "core/extraction/image/Pix.h"

#include <QRect>

namespace aio::extraction {

/// The band of a prepared picture, about a dozen lines high, that holds most ink: enough text to tell the
/// script and the language from. Null rectangle if the picture is hardly higher than that.
[[nodiscard]] QRect sampleArea(const PixPtr &grey);

} // namespace aio::extraction
