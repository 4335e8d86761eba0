#pragma once

#include "core/base/WorkContext.h"
#include "core/orchestrator/Orchestrator.h"
#include "ui/candidates/CandidatesServices.h"

namespace aio::desktop {

/// Reads a CV from the bytes of a file into a candidate with one profile, each field with the place it came
/// from. On a worker thread.
[[nodiscard]] Result<ui::ImportedCandidate> importCandidate(
    const QByteArray &bytes, const QString &name, WorkContext &context);

/// Reads the text of a CV with a model into a profile, each field with the place it came from. Called on the
/// GUI thread, where the future ends.
[[nodiscard]] QFuture<Result<ui::ModelProfile>> readCandidateWithModel(Orchestrator &orchestrator,
    const QString &user, const QString &text, const Resume &known, const WorkContext &context);

} // namespace aio::desktop
