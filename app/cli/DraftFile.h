#pragma once

#include "core/base/Error.h"
#include "core/documents/draft/Draft.h"

namespace aio::cli {

/// Writes a draft to a file whose suffix says how: .json (JSON Resume for a CV, the stored form for a
/// letter), .md or .txt. Whole or not at all. Errors: Usage for another suffix, Storage.
[[nodiscard]] Result<void> writeDraftFile(const Draft &draft, const QString &name);

} // namespace aio::cli
