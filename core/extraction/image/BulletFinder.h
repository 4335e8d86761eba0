#pragma once

#include "core/extraction/image/Pix.h"
#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// Finds the round and square bullets that are drawn before lines of text and makes each a word "•":
/// recognisers read them as letters or leave them out, and in many PDFs they are drawn rather than written.
/// `grey` has dark text on white; boxes are in its pixels.
void findBullets(const PixPtr &grey, QList<LayoutWord> &words);

} // namespace aio::extraction
