#pragma once

#include "core/documents/lexicon/Words.h"
#include "core/documents/resume/PartialDate.h"

namespace aio::lexicon {

/// A date or a period in running text.
struct DateMention
{
    enum class Kind
    {
        Single, ///< "in March 2019", "2019"
        Range, ///< "2016 – 2019", "from May 2016 to today"
        Since, ///< "since 2016", "ab 2016": only its beginning is said
        Until, ///< "until 2019"
    };

    Kind kind = Kind::Single;
    qsizetype start = 0; ///< UTF-16 units
    qsizetype end = 0;
    qsizetype firstWord = 0;
    qsizetype endWord = 0;
    PartialDate from; ///< the date itself, or the beginning
    PartialDate to; ///< of a range or the end; empty where it goes on
    bool ongoing = false; ///< a range to this day
};

/// Dates of 1950 to 2099 at the precision that is written, in the supported languages.
[[nodiscard]] QList<DateMention> datesIn(QStringView text, const QList<Word> &words);

} // namespace aio::lexicon
