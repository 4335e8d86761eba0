#pragma once

#include "core/base/WorkContext.h"
#include "core/documents/reading/CvSource.h"
#include "core/documents/reading/OfficeArchive.h"

namespace aio {

/// The text of an OpenDocument text with its tables, lists, links and text boxes; page headers first, footers
/// last. Deleted text and notes of the editor are no text. See readCv().
[[nodiscard]] Result<CvSource> readOdt(const OfficeArchive &archive, const WorkContext &context);

} // namespace aio
