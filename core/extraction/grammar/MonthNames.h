#pragma once

#include <QStringView>

namespace aio::extraction {

/// 1…12 for a folded name or abbreviation of a month in any supported language; 0 for anything else.
[[nodiscard]] int monthNumber(QStringView folded);

} // namespace aio::extraction
