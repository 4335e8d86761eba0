#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/image/ImageOptions.h"

#include <QByteArray>
#include <QList>

namespace aio::extraction {

/// A picture with fewer words is not taken for a posting.
inline constexpr int minPostingWords = 15;

/// Reads the text of one posting from its pictures: screenshots, photos or scans, in the order of its pages.
/// Lines that two screenshots share at their seam count once. Blocks, on the calling thread; any thread but
/// the GUI thread. Fails with BadInput (not a picture, too large, too few words), Cancelled or Timeout.
[[nodiscard]] Result<SourceDocument> readImages(
    const QList<QByteArray> &files, const ImageOptions &options, const WorkContext &context);

} // namespace aio::extraction
