#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/jobs/Extraction.h"

namespace aio::ui {

/// Why a field is marked "to check", as a sentence for the person who has to decide. Plain text.
[[nodiscard]] QString checkReason(
    JobField field, const Extraction &extraction, const extraction::SourceDocument &document);

} // namespace aio::ui
