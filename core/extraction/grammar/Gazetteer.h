#pragma once

#include <span>

namespace aio::extraction {

/// The places that postings name most, a country a line: its ISO 3166 code (empty: several countries), '|',
/// its cities with '|' between, and perhaps ';' and its regions with '|' between. In lower case, in the
/// languages that postings use.
[[nodiscard]] std::span<const char16_t *const> gazetteer();

} // namespace aio::extraction
