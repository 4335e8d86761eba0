#include "core/extraction/image/PageImage.h"

#include <QBuffer>

namespace aio::extraction {

namespace {

constexpr int losslessPixels = 6'000'000; // beyond that PNG costs seconds and the picture is a photo anyway

}

SourcePage encodedPage(const QImage &image)
{
    SourcePage page{{}, image.size()};
    // Most pages are black on white: a third of the bytes to pack.
    const QImage packed = image.allGray() ? image.convertToFormat(QImage::Format_Grayscale8) : image;
    QBuffer buffer(&page.image);
    buffer.open(QIODevice::WriteOnly);
    const bool lossless = qint64(image.width()) * image.height() <= losslessPixels || image.hasAlphaChannel();
    packed.save(&buffer, lossless ? "PNG" : "JPEG", lossless ? 70 : 88);
    return page;
}

SourcePage pageImage(const QByteArray &bytes, const LoadedImage &loaded, const ImageFrame &frame)
{
    const bool asGiven = !loaded.oriented && (loaded.format == "png" || loaded.format == "jpeg");
    if (asGiven) {
        return {bytes, frame.size};
    }
    SourcePage page = encodedPage(frame.image);
    return page;
}

} // namespace aio::extraction
