#pragma once

#include "core/extraction/image/Pix.h"
#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// Marks the words whose strokes are thick for their size, compared with most words of the page. `grey` has
/// dark text on white; boxes are in its pixels.
void markBold(const PixPtr &grey, QList<LayoutWord> &words);

} // namespace aio::extraction
