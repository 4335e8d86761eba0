#pragma once

#include "core/extraction/grammar/PhraseTable.h"

#include <span>

namespace aio::extraction {

/// Phrases of headings and labels in every supported language; tags are Topic. To add a language, add its
/// words to the lines of the table.
[[nodiscard]] const PhraseTable &topicPhrases();

/// The lines of single facts (title, place, pay…) and of sections (tasks, profile, benefits…).
[[nodiscard]] std::span<const PhraseTable::Line> factPhrases();
[[nodiscard]] std::span<const PhraseTable::Line> sectionPhrases();

} // namespace aio::extraction
