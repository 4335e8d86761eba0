#pragma once

#include "core/jobs/Extraction.h"

namespace aio::cli {

/// Field, value, confidence and source of every field found, with a header row.
[[nodiscard]] QList<QStringList> extractionRows(const Extraction &extraction);

} // namespace aio::cli
