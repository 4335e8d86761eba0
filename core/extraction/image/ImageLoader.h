#pragma once

#include "core/base/WorkContext.h"

#include <QByteArray>
#include <QImage>
#include <QList>

namespace aio::extraction {

/// Limits of a picture that is opened. They are stated in the error messages.
struct ImageLimits
{
    static constexpr qsizetype maxBytes = qsizetype(25) * 1024 * 1024;
    static constexpr qint64 maxPixels = 50'000'000; ///< per frame
    static constexpr int maxSide = 32'000; ///< pixels; Leptonica and Qt address no more
    static constexpr int minSide = 16; ///< pixels; no line of text fits into less
    static constexpr int maxFrames = 20; ///< pages of a TIFF
};

/// A decoded picture, upright as its EXIF orientation says.
struct ImageFrame
{
    QImage image; ///< decoded at a smaller scale where full size would need too much memory
    QSize size; ///< pixels at full size, upright
};

struct LoadedImage
{
    QList<ImageFrame> frames; ///< pages of a TIFF; the first frame of anything else
    QByteArray format; ///< of the content: "png", "jpeg", "webp", "bmp", "tiff", "gif" …
    bool oriented = false; ///< EXIF turned the frames: the bytes alone show them differently
    int skippedFrames = 0; ///< pages beyond ImageLimits::maxFrames
};

/// Opens a picture from its bytes. The content counts, not a file's name. Size is checked before anything is
/// decoded. Fails with BadInput and a sentence that says why. Any thread but the GUI thread.
[[nodiscard]] Result<LoadedImage> loadImage(const QByteArray &bytes, const WorkContext &context);

} // namespace aio::extraction
