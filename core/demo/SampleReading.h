#pragma once

#include "core/demo/SampleFiles.h"

namespace aio::demo {

/// A posting and what was read from it.
struct SampleJob
{
    QString name; ///< of its file
    extraction::ExtractionOutcome outcome;
};

/// Reads postings with the built-in engine, as if a person had handed them over on `today`: all at once, and
/// in their order. Blocks: call it on a thread that may wait. Fails with what the engine says of the first
/// posting that cannot be read.
[[nodiscard]] Result<QList<SampleJob>> readPostings(
    const QList<SamplePosting> &postings, const QDate &today, const WorkContext &context);

} // namespace aio::demo
