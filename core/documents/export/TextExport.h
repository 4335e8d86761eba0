#pragma once

#include "core/documents/draft/Draft.h"

namespace aio::documents {

// Documents as text. Reentrant.

/// Plain text, UTF-8, a line for each thing.
[[nodiscard]] QString plainTextOf(const Draft &draft, bool american);

/// CommonMark; what a person wrote stays text, whatever signs it has.
[[nodiscard]] QString markdownOf(const Draft &draft, bool american);

} // namespace aio::documents
