#pragma once

#include "core/base/WorkContext.h"
#include "core/documents/import/ImportedResume.h"

namespace aio {

/// Makes a profile of the lines of a CV, offline: sections by their headings, entries by periods and style,
/// fields by their words. Every value stands in the source; what is not beyond doubt is left out. Languages
/// as in SectionHeadings.h. Fails with Cancelled or Timeout. Thread-safe.
[[nodiscard]] Result<ImportedResume> structureCv(CvSource source, const WorkContext &context);

} // namespace aio
