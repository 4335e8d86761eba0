#pragma once

#include "core/extraction/grammar/GrammarContext.h"
#include "core/jobs/Extraction.h"

#include <optional>

namespace aio::extraction {

struct DateMatch
{
    QDate date; ///< a valid day from 1990 to 2100
    TextSpan span; ///< in the text that was given
};

/// The first day that the text states beyond doubt: ISO, day.month.year, month names of the supported
/// languages, Japanese and Chinese dates, and "3 days ago" if `today` is known. "04/05/2026" counts only if
/// the language or country says which is the month; a month without a day is no date.
[[nodiscard]] std::optional<DateMatch> findDate(QStringView text, const GrammarContext &context);

} // namespace aio::extraction
