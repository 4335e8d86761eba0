#pragma once

#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// Drops what a recogniser makes of icons, rules and photos: signs that it is not sure of and that stand in
/// no text. Bullets stay.
void dropNoise(QList<LayoutWord> &words);

} // namespace aio::extraction
