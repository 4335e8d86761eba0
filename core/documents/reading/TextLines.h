#pragma once

#include "core/base/WorkContext.h"
#include "core/documents/reading/CvSource.h"

namespace aio {

/// A CV as plain text or Markdown: finds the encoding, takes marks off and joins wrapped lines. See
/// readCv().
[[nodiscard]] Result<CvSource> readCvText(const QByteArray &bytes, const WorkContext &context);

} // namespace aio
