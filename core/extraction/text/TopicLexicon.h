#pragma once

#include "core/extraction/grammar/PhraseTable.h"

namespace aio::extraction {

/// Phrases of headings and labels in every supported language; tags are Topic. To add a language, add its
/// words to the lines of the table.
[[nodiscard]] const PhraseTable &topicPhrases();

} // namespace aio::extraction
