#pragma once

#include <QStringView>

namespace aio::extraction {

/// A character of a script that is written without spaces between words (Han, kana), or its punctuation.
[[nodiscard]] bool isIdeographic(char32_t character);

/// True if more letters of `text` run from right to left than from left to right.
[[nodiscard]] bool isRightToLeftText(QStringView text);

[[nodiscard]] bool hasLetterOrDigit(QStringView text);

/// First and last character as code points; 0 for empty text.
[[nodiscard]] char32_t firstCharacter(QStringView text);
[[nodiscard]] char32_t lastCharacter(QStringView text);

} // namespace aio::extraction
