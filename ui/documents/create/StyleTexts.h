#pragma once

#include "core/documents/drafting/Drafter.h"

namespace aio::ui {

// How people call the wishes for a draft.

[[nodiscard]] QString cvLengthTitle(drafting::CvLength length);
[[nodiscard]] QString letterLengthTitle(drafting::LetterLength length);
/// "About 180 words"
[[nodiscard]] QString letterWordsHint(drafting::LetterLength length);
[[nodiscard]] QString letterToneTitle(LetterTone tone);

} // namespace aio::ui
