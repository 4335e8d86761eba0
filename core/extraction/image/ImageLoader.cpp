#include "core/extraction/image/ImageLoader.h"

#include "core/extraction/image/ImageSignature.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace aio::extraction {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::extraction::ImageLoader)
};

Failure refuse(const QString &message, const QString &hint, const QString &detail = {})
{
    return failure(ErrorKind::BadInput, message, hint, detail);
}

Result<void> checkBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return refuse(Text::tr("The image is empty."), Text::tr("Save or copy it again."));
    }
    if (bytes.size() > ImageLimits::maxBytes) {
        return refuse(Text::tr("The image is too large: %1. The limit is 25 MB.")
                          .arg(QLocale().formattedDataSize(bytes.size(), 1, QLocale::DataSizeSIFormat)),
            Text::tr("Save it as JPEG or crop it to the posting."));
    }
    return {};
}

// What to say when no plugin takes the bytes.
Failure unreadable(const QByteArray &bytes)
{
    switch (imageSignature(bytes)) {
    case ImageSignature::Heic:
        return refuse(Text::tr("HEIC cannot be opened here."),
            Text::tr("Save the image as PNG or JPEG and add it again."));
    case ImageSignature::Avif:
        return refuse(Text::tr("AVIF cannot be opened here."),
            Text::tr("Save the image as PNG or JPEG and add it again."));
    case ImageSignature::WebP:
    case ImageSignature::Tiff:
        return refuse(Text::tr("WebP and TIFF images cannot be opened here yet."),
            Text::tr("Install the package qt6-image-formats-plugins or save the image as PNG."));
    case ImageSignature::Png:
    case ImageSignature::Jpeg:
    case ImageSignature::Gif:
    case ImageSignature::Bmp:
        return refuse(Text::tr("The image is damaged."), Text::tr("Save or copy it again."));
    case ImageSignature::Unknown:
        break;
    }
    return refuse(Text::tr("This is not an image that can be opened here."),
        Text::tr("PNG, JPEG, WebP, BMP, TIFF and GIF images can be read."));
}

Result<void> checkSize(const QSize &size)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.width() > ImageLimits::maxSide || size.height() > ImageLimits::maxSide
        || pixels > ImageLimits::maxPixels) {
        return refuse(
            Text::tr("The image is too large: %1 × %2 pixels. The limit is 50 megapixels and 32,000 a side.")
                .arg(size.width())
                .arg(size.height()),
            Text::tr("Scale it down or crop it to the posting."));
    }
    if (size.width() < ImageLimits::minSide || size.height() < ImageLimits::minSide) {
        return refuse(
            Text::tr("The image is too small: %1 × %2 pixels.").arg(size.width()).arg(size.height()),
            Text::tr("Take a screenshot in which the posting can be read."));
    }
    return {};
}

// The largest scale that Qt's allocation limit lets through, which is below what 50 megapixels need.
QSize affordableSize(const QImageReader &reader, const QSize &size)
{
    const int bits = std::max<int>(32, QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel());
    const double limit = 0.9 * QImageReader::allocationLimit() * 1024 * 1024;
    const double need = double(size.width()) * size.height() * bits / 8;
    if (limit <= 0 || need <= limit) {
        return size;
    }
    const double scale = std::sqrt(limit / need);
    return {std::max(1, int(size.width() * scale)), std::max(1, int(size.height() * scale))};
}

Result<ImageFrame> readFrame(QImageReader &reader)
{
    // Not every format tells its size beforehand; QImageReader's own allocation limit guards those.
    QSize size = reader.size();
    if (size.isValid()) {
        if (auto checked = checkSize(size); !checked) {
            return tl::unexpected(checked.error());
        }
        if (const QSize affordable = affordableSize(reader, size); affordable != size) {
            reader.setScaledSize(affordable);
        }
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return refuse(Text::tr("The image is damaged or cut off."), Text::tr("Save or copy it again."),
            reader.errorString());
    }
    if (!size.isValid()) {
        size = image.size();
    } else if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)) {
        size.transpose();
    }
    if (auto checked = checkSize(size); !checked) {
        return tl::unexpected(checked.error());
    }
    return ImageFrame{std::move(image), size};
}

} // namespace

Result<LoadedImage> loadImage(const QByteArray &bytes, const WorkContext &context)
{
    if (auto checked = checkBytes(bytes); !checked) {
        return tl::unexpected(checked.error());
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || isVectorFormat(reader.format())) {
        return unreadable(bytes);
    }
    LoadedImage loaded;
    loaded.format = reader.format();
    loaded.oriented = reader.transformation() != QImageIOHandler::TransformationNone;
    // Only TIFF has pages; the frames of a GIF or WebP are an animation.
    const int pages =
        loaded.format == "tiff" || loaded.format == "tif" ? std::max(1, reader.imageCount()) : 1;
    loaded.skippedFrames = std::max(0, pages - ImageLimits::maxFrames);
    for (int page = 0; page < std::min(pages, ImageLimits::maxFrames); ++page) {
        if (auto go = context.check(); !go) {
            return tl::unexpected(go.error());
        }
        if (page > 0 && !reader.jumpToImage(page)) {
            break;
        }
        Result<ImageFrame> frame = readFrame(reader);
        if (!frame) {
            return tl::unexpected(frame.error());
        }
        loaded.frames.append(*std::move(frame));
    }
    return loaded;
}

} // namespace aio::extraction
