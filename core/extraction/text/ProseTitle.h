#pragma once

#include "core/extraction/text/Posting.h"

namespace aio::extraction {

/// The job that a sentence among the first lines names: "We are looking for a joiner who…", "zoeken we een
/// meubelmaker". Confidence above 0.6 where a word or a gender tag says that it is one.
[[nodiscard]] std::optional<NameCandidate> titleInProse(const Posting &posting);

} // namespace aio::extraction
