#pragma once

#include "core/jobstore/JobStore.h"
#include "ui/records/RecordAutosave.h"

namespace aio::ui {

/// How the sessions of jobs are kept.
[[nodiscard]] RecordAutosave::Store jobSaving(JobStore &store);

} // namespace aio::ui
