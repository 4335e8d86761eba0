#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/image/ImageLoader.h"

namespace aio::extraction {

/// The page as it is shown: the bytes as given where they are an upright PNG or JPEG of this very frame, else
/// the frame encoded anew.
[[nodiscard]] SourcePage pageImage(
    const QByteArray &bytes, const LoadedImage &loaded, const ImageFrame &frame);

/// Any picture as a page.
[[nodiscard]] SourcePage encodedPage(const QImage &image);

} // namespace aio::extraction
