#pragma once

#include "core/base/WorkContext.h"
#include "core/documents/import/ImportedResume.h"

#include <memory>

namespace aio::extraction {
class OcrEnginePool;
}

namespace aio {

/// Reads a profile from a file: JSON Resume as it is, without loss, and any file that readCv() reads through
/// the built-in structurer. Blocks, on the calling thread; any thread but the GUI thread. Fails with BadInput
/// and a sentence that says why, Cancelled or Timeout.
[[nodiscard]] Result<ImportedResume> importResume(const QByteArray &bytes, const WorkContext &context,
    std::shared_ptr<extraction::OcrEnginePool> engines = {});

} // namespace aio
