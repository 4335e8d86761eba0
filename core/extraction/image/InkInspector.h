#pragma once

#include "core/extraction/image/Pix.h"
#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// Adds to the words what only the ink tells: which are bold, and the bullets before lines. `flat` is dark
/// text on white as flattenGround() makes it; boxes are in its pixels.
void inspectInk(const PixPtr &flat, QList<LayoutWord> &words);

/// The same on a picture of any colours.
void inspectInk(const QImage &image, QList<LayoutWord> &words);

} // namespace aio::extraction
