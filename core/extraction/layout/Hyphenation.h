#pragma once

#include <QStringView>

namespace aio::extraction {

/// How the last word of a line and the first of the next are put together.
struct LineJoin
{
    qsizetype drop =
        0; ///< characters to take off the end of the first word: a hyphen that only marks the break
    bool space = true;
};

/// "Entwick-" + "lung" loses the hyphen, "high-" + "quality" and "Java-" + "Entwickler" keep it, words
/// without a hyphen get a space unless their script has none.
[[nodiscard]] LineJoin joinAtLineEnd(QStringView last, QStringView first);

} // namespace aio::extraction
