#pragma once

#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

/// Below this a value is left out: a wrong value is worse than an absent one.
[[nodiscard]] double minimumConfidence(JobField field);

/// Weighs votes against what a person can see on the page, before they are counted. A pay figure in
/// structured data that the visible text never mentions is most often a board's placeholder, a place called
/// "Remote" is none, …
[[nodiscard]] QList<Vote> weighedVotes(const QList<Vote> &votes, const SourceDocument &document);

/// True if every figure of the salary stands in the text in some usual spelling: 80000, 80,000, 80.000, 80k,
/// 8万.
[[nodiscard]] bool figuresVisible(const Salary &salary, QStringView text);

} // namespace aio::extraction
