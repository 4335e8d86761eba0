#pragma once

#include "core/documents/lexicon/Words.h"

#include <optional>

namespace aio::lexicon {

/// A number that is written in words.
struct SpelledNumber
{
    double value = 0;
    qsizetype count = 0; ///< words
};

/// The number that begins at `index`: "four", "vier", "vingt-cinq", "dreiundzwanzig", "treinta y cinco" (0 to
/// 99), and "a dozen". Articles ("ein", "un") are none.
[[nodiscard]] std::optional<SpelledNumber> spelledNumber(const QList<Word> &words, qsizetype index);

/// What a word multiplies a number before it by: "hundred", "million", "Mio", "k"; 0 for other words.
[[nodiscard]] double scaleOf(const QString &folded);

} // namespace aio::lexicon
