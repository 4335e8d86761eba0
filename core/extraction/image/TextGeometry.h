#pragma once

#include "core/extraction/image/Pix.h"

#include <QRect>

#include <vector>

namespace aio::extraction {

/// The picture as text and ground: 1 bit, text black. Null if there is not enough memory.
[[nodiscard]] PixPtr binarised(const PixPtr &grey);

/// The boxes of connected ink, by their upper edges; at most 60,000.
[[nodiscard]] std::vector<QRect> inkSpots(const PixPtr &grey);

/// The usual height of a small letter in pixels, or 0 if nothing looks like letters.
[[nodiscard]] double letterHeight(const PixPtr &binary);

/// Degrees clockwise that level the lines of text; 0 if there is no clear answer.
[[nodiscard]] double skewAngle(const PixPtr &binary);

/// True if ink gathers in columns rather than in rows: the text lies on its side.
[[nodiscard]] bool inkRunsDown(const PixPtr &binary);

} // namespace aio::extraction
