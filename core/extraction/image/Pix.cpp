#include "core/extraction/image/Pix.h"

#include <QPainter>

#include <leptonica/allheaders.h>

namespace aio::extraction {

namespace {

// Light text on a transparent ground is meant for a dark page.
QColor groundFor(const QImage &image)
{
    const QImage small = image.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::FastTransformation)
                             .convertToFormat(QImage::Format_ARGB32);
    qint64 weight = 0;
    qint64 light = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb pixel = small.pixel(x, y);
            weight += qAlpha(pixel);
            light += qint64(qAlpha(pixel)) * qGray(pixel);
        }
    }
    return weight > 0 && light > weight * 160 ? Qt::black : Qt::white;
}

QImage flattened(const QImage &image)
{
    if (!image.hasAlphaChannel()) {
        return image;
    }
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(groundFor(image));
    QPainter(&ground).drawImage(0, 0, image);
    return ground;
}

} // namespace

void PixDeleter::operator()(Pix *pix) const
{
    pixDestroy(&pix);
}

PixPtr toGreyPix(const QImage &image)
{
    const QImage grey = flattened(image).convertToFormat(QImage::Format_Grayscale8);
    PixPtr pix(grey.isNull() ? nullptr : pixCreateNoInit(grey.width(), grey.height(), 8));
    if (!pix) {
        return {};
    }
    const int wordsPerLine = pixGetWpl(pix.get());
    l_uint32 *data = pixGetData(pix.get());
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *source = grey.constScanLine(y);
        l_uint32 *line = data + qsizetype(y) * wordsPerLine;
        line[wordsPerLine - 1] = 0; // the padding is read by whole words
        for (int x = 0; x < grey.width(); ++x) {
            SET_DATA_BYTE(line, x, source[x]);
        }
    }
    return pix;
}

QImage toImage(const PixPtr &pix)
{
    QImage image(pixGetWidth(pix.get()), pixGetHeight(pix.get()), QImage::Format_Grayscale8);
    const int wordsPerLine = pixGetWpl(pix.get());
    const l_uint32 *data = pixGetData(pix.get());
    for (int y = 0; y < image.height(); ++y) {
        uchar *target = image.scanLine(y);
        const l_uint32 *line = data + qsizetype(y) * wordsPerLine;
        for (int x = 0; x < image.width(); ++x) {
            target[x] = uchar(GET_DATA_BYTE(line, x));
        }
    }
    return image;
}

} // namespace aio::extraction
