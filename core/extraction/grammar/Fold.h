#pragma once

#include <QString>

namespace aio::extraction {

/// The text in the one form that the grammars compare: lower case, ASCII digits (from full-width and
/// Arabic-Indic ones), plain spaces, '-' for every dash and minus, '~' for wave dashes, '\'' for curly
/// apostrophes, full-width Latin as ASCII, Arabic alef variants as one. Exactly as long as the input, so that
/// an offset in one is an offset in the other.
[[nodiscard]] QString fold(QStringView text);

/// Han, kana or hangul: scripts that are written without spaces between words (or agglutinate).
[[nodiscard]] bool isCjk(QChar c);

} // namespace aio::extraction
