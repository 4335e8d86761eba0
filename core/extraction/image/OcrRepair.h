#pragma once

#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// Words that were repaired are no surer than this, 0…100: a person is asked to look at them.
inline constexpr int repairedConfidence = 74;

/// Repairs what a recogniser typically misreads, only where the neighbourhood leaves no other reading:
/// letters inside numbers ("8S.000 €", "1OO %") and spaces inside mail and web addresses ("jobs @
/// halden.example"). Boxes stay; words that are joined get the box around them.
void repairLines(QList<LayoutLine> &lines);

} // namespace aio::extraction
