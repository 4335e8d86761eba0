#pragma once

#include "core/base/WorkContext.h"
#include "core/documents/reading/CvSource.h"

#include <memory>

namespace aio::extraction {
class OcrEnginePool;
}

namespace aio {

/// Limits of a file that is read as a CV. They are stated in the error messages.
struct CvLimits
{
    static constexpr qsizetype maxBytes = qsizetype(50) * 1024 * 1024;
    static constexpr int maxPages = 20; ///< of a PDF: further pages are left out with a warning
    static constexpr int mostPages = 100; ///< a longer PDF is no CV and is refused
    static constexpr qsizetype maxCharacters = 400'000; ///< of text; the rest is left out with a warning
};

/// Reads a CV file: PDF, DOCX, ODT, a picture of a page, plain text or Markdown. The content decides, never
/// the name. `engines` are recognisers shared with other readers; null: one of its own for this call. Blocks,
/// on the calling thread; any thread but the GUI thread. Fails with BadInput and a sentence that says why
/// (empty, damaged, locked, too long, no text, another kind of file), Cancelled or Timeout.
[[nodiscard]] Result<CvSource> readCv(const QByteArray &bytes, const WorkContext &context,
    std::shared_ptr<extraction::OcrEnginePool> engines = {});

} // namespace aio
