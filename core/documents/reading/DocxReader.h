#pragma once

#include "core/base/WorkContext.h"
#include "core/documents/reading/CvSource.h"
#include "core/documents/reading/OfficeArchive.h"

namespace aio {

/// The text of a DOCX (Office Open XML): headers, then the body with its tables, lists, links and text
/// boxes, then footers. Deleted text, comments and field codes are no text. See readCv().
[[nodiscard]] Result<CvSource> readDocx(const OfficeArchive &archive, const WorkContext &context);

} // namespace aio
