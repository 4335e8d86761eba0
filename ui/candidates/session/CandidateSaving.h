#pragma once

#include "core/candidatestore/CandidateStore.h"
#include "ui/records/RecordAutosave.h"

namespace aio::ui {

/// How the sessions of candidates are kept.
[[nodiscard]] RecordAutosave::Store candidateSaving(CandidateStore &store);

} // namespace aio::ui
