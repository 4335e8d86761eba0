#pragma once

#include "core/extraction/grammar/DateGrammar.h"

namespace aio::extraction {

/// "3 days ago", "vor 2 Wochen", "hace 5 días", "yesterday", "3日前": the day that is meant, seen from
/// `today`. `folded` is folded text; at most ten years back. Nothing if `today` is null.
[[nodiscard]] std::optional<DateMatch> findRelativeDate(const QString &folded, const QDate &today);

} // namespace aio::extraction
