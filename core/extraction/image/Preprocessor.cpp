#include "core/extraction/image/Preprocessor.h"

#include "core/extraction/image/Flatten.h"
#include "core/extraction/image/TextGeometry.h"

#include <leptonica/allheaders.h>

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace aio::extraction {

namespace {

constexpr double wantedLetter = 15; // pixels of a small letter that the recogniser reads best
constexpr double largestScale = 3;
constexpr double smallestScale = 0.25;
constexpr double largestArea = 14e6; // pixels after scaling: bounds time and memory
constexpr double assumedLetter = 8; // when nothing looks like letters yet

PixPtr turned(PixPtr pix, QuarterTurn turn)
{
    return turn == QuarterTurn::None ? std::move(pix) : PixPtr(pixRotateOrth(pix.get(), int(turn) / 90));
}

// From the turned picture back to the one it was made of.
QTransform turnBack(QuarterTurn turn, double width, double height)
{
    switch (turn) {
    case QuarterTurn::Right:
        return {0, -1, 1, 0, 0, height};
    case QuarterTurn::Half:
        return {-1, 0, 0, -1, width, height};
    case QuarterTurn::Left:
        return {0, 1, -1, 0, width, 0};
    case QuarterTurn::None:
        break;
    }
    return {};
}

double goodScale(double letter, int width, int height)
{
    const double wanted = letter > 0 ? wantedLetter / letter : 1.5;
    const double affordable = std::sqrt(largestArea / (double(width) * height));
    const double scale = std::clamp(wanted, smallestScale, std::min(largestScale, affordable));
    // A little is not worth the blur.
    return scale > 0.85 && scale < 1.2 ? 1 : scale;
}

// Levels the picture; the transform from the levelled picture back goes before `toSource`.
PixPtr levelled(PixPtr pix, double angle, QTransform &toSource)
{
    if (angle == 0) {
        return pix;
    }
    // Whole pixels: the picture is rotated about one.
    const int centreX = pixGetWidth(pix.get()) / 2;
    const int centreY = pixGetHeight(pix.get()) / 2;
    PixPtr level(pixRotateAMGray(pix.get(), float(qDegreesToRadians(angle)), 255));
    if (!level) {
        return pix;
    }
    QTransform back;
    back.translate(centreX, centreY);
    back.rotate(-angle);
    back.translate(-centreX, -centreY);
    toSource = back * toSource;
    return level;
}

} // namespace

QSize PreparedImage::size() const
{
    return pix ? QSize(pixGetWidth(pix.get()), pixGetHeight(pix.get())) : QSize();
}

PreparedImage prepareImage(const QImage &image, QuarterTurn turn)
{
    PreparedImage prepared;
    PixPtr pix = turned(toGreyPix(image), turn);
    if (!pix) {
        return prepared;
    }
    const int width = pixGetWidth(pix.get());
    const int height = pixGetHeight(pix.get());
    PixPtr flat = flattenGround(pix, assumedLetter);
    PixPtr binary = flat ? binarised(flat) : PixPtr();
    if (!binary) {
        return prepared;
    }
    const double letter = letterHeight(binary);
    if (letter > 1.6 * assumedLetter) {
        flat = flattenGround(pix, letter);
    }
    prepared.toSource = turnBack(turn, image.width(), image.height());
    flat = levelled(std::move(flat), skewAngle(binary), prepared.toSource);
    prepared.scale = goodScale(letter, width, height);
    if (flat && prepared.scale != 1) {
        flat.reset(pixScale(flat.get(), float(prepared.scale), float(prepared.scale)));
    }
    if (flat) {
        const double x = double(width) / pixGetWidth(flat.get());
        const double y = double(height) / pixGetHeight(flat.get());
        prepared.toSource = QTransform::fromScale(x, y) * prepared.toSource;
    }
    prepared.pix = std::move(flat);
    return prepared;
}

bool linesRunDown(const QImage &image)
{
    const PixPtr grey = toGreyPix(image);
    const PixPtr flat = grey ? flattenGround(grey, assumedLetter) : PixPtr();
    const PixPtr binary = flat ? binarised(flat) : PixPtr();
    return binary && inkRunsDown(binary);
}

} // namespace aio::extraction
