#pragma once

#include "core/extraction/grammar/PhraseTable.h"

namespace aio::extraction {

/// Names of technologies, tools and professional skills that postings list.
[[nodiscard]] const PhraseTable &skillPhrases();

} // namespace aio::extraction
