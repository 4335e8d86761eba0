#pragma once

#include "core/documentstore/DocumentStore.h"
#include "ui/records/RecordAutosave.h"

namespace aio::ui {

/// How the sessions of documents are kept.
[[nodiscard]] RecordAutosave::Store documentSaving(DocumentStore &store);

} // namespace aio::ui
