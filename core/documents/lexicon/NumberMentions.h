#pragma once

#include "core/documents/lexicon/Words.h"

namespace aio::lexicon {

/// A number in running text, in digits or words.
struct NumberMention
{
    enum class Unit
    {
        Plain,
        Percent,
        Money,
    };

    qsizetype start = 0; ///< UTF-16 units, with its unit and its scale
    qsizetype end = 0;
    qsizetype firstWord = 0;
    qsizetype endWord = 0; ///< index behind the last word that belongs to it
    double value = 0;
    Unit unit = Unit::Plain;
    bool spelled = false; ///< in words
    bool atLeast = false; ///< "10+"
};

/// Numbers as people write them: "1.2M", "1,200,000", "1,2 Mio.", "35 %", "thirty-five percent", "€ 4k".
/// Digits that are part of a name ("S3", "2nd", "24/7", "C++20") are none.
[[nodiscard]] QList<NumberMention> numbersIn(QStringView text, const QList<Word> &words);

} // namespace aio::lexicon
