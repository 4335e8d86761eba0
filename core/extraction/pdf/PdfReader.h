#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/image/ImageOptions.h"

#include <QByteArray>

namespace aio::extraction {

/// Limits of a PDF that is read as a posting.
struct PdfLimits
{
    static constexpr qsizetype maxBytes = qsizetype(50) * 1024 * 1024;
    static constexpr int maxPages = 20; ///< further pages are left out with a warning
    static constexpr double dotsPerInch = 110; ///< of the pictures of its pages; less for huge pages
    static constexpr double maxPagePixels = 6e6;
    static constexpr int pageMilliseconds = 20'000; ///< for one page, recognition included
};

/// Reads the text of a PDF with its layout, and pages without text as pictures. Page images are PNG; boxes
/// are their pixels. Blocks, on the calling thread; any thread but the GUI thread. Fails with BadInput (not a
/// PDF, damaged, locked, no pages, no text), Cancelled or Timeout.
[[nodiscard]] Result<SourceDocument> readPdf(
    const QByteArray &bytes, const ImageOptions &options, const WorkContext &context);

} // namespace aio::extraction
