#pragma once

#include "core/base/WorkContext.h"
#include "ui/candidates/CandidatesServices.h"

namespace aio::desktop {

/// Reads a CV from the bytes of a file into a candidate with one profile, each field with the place it came
/// from. On a worker thread.
[[nodiscard]] Result<ui::ImportedCandidate> importCandidate(
    const QByteArray &bytes, const QString &name, WorkContext &context);

} // namespace aio::desktop
