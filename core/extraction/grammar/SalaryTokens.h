#pragma once

#include "core/extraction/grammar/SalaryLexicon.h"

namespace aio::extraction {

/// One element of a text as the pay grammar sees it. Spaces are no tokens.
struct SalaryToken
{
    enum class Kind
    {
        Number,
        Phrase, ///< of salaryPhrases(): `word` and `value`
        Dash, ///< '-' or '~' in any form
        Plus,
        Comma,
        Bracket,
        Colon,
        Clause, ///< end of a sentence
        Line, ///< end of a line, a bullet, or '|'
        Other
    };

    Kind kind = Kind::Other;
    qsizetype start = 0;
    qsizetype end = 0;
    PayWord word = PayWord::Filler;
    int value = 0;
    double number = 0;
    int digits = 0; ///< Number: digits before the decimal mark
    bool grouped = false; ///< Number: written with thousands separators

    [[nodiscard]] bool is(PayWord other) const { return kind == Kind::Phrase && word == other; }
};

[[nodiscard]] QList<SalaryToken> salaryTokens(QStringView folded);

} // namespace aio::extraction
