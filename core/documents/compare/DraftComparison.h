#pragma once

#include "core/documents/compare/Comparison.h"

namespace aio::compare {

/// What became of `before` in `after`. Parts are recognised by their ids, then by the fact of the profile
/// that they were made from, then by their words; so versions of a document can be compared, and a document
/// with a proposal that was written without knowing it. Reentrant; a few milliseconds for long CVs.
[[nodiscard]] Comparison compareDrafts(const Draft &before, const Draft &after);

/// `before` with the changes that were taken. Ids of what was there stay. What is taken away stays in the
/// draft without being shown; what was proposed and not taken does not. Of a CV and a letter `after` is the
/// whole result if anything was taken.
[[nodiscard]] Draft mergedDraft(const Draft &before, const Draft &after, const Decisions &decisions);

/// All changes taken, or none.
[[nodiscard]] Decisions allDecided(const Comparison &comparison, bool taken);

} // namespace aio::compare
