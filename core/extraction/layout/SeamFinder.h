#pragma once

#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// How many lines at the start of `next` repeat the end of `before`, as in two screenshots of one page that
/// overlap. Compares lines as a recogniser reads them, that is with a few wrong letters. 0 if they do not
/// meet.
[[nodiscard]] qsizetype repeatedLines(const QList<LayoutLine> &before, const QList<LayoutLine> &next);

} // namespace aio::extraction
