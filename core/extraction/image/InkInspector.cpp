#include "core/extraction/image/InkInspector.h"

#include "core/extraction/image/BulletFinder.h"
#include "core/extraction/image/Flatten.h"
#include "core/extraction/image/StrokeWeight.h"

#include <algorithm>

namespace aio::extraction {

namespace {

constexpr double smallestLetter = 8; // pixels: what flattenGround() is given at least
constexpr double largestLetter = 20;

} // namespace

void inspectInk(const PixPtr &flat, QList<LayoutWord> &words)
{
    markBold(flat, words);
    findBullets(flat, words);
}

void inspectInk(const QImage &image, QList<LayoutWord> &words)
{
    double letter = smallestLetter;
    for (const LayoutWord &word : std::as_const(words)) {
        letter = std::max(letter, word.size / 2);
    }
    const PixPtr grey = toGreyPix(image);
    const PixPtr flat = grey ? flattenGround(grey, std::min(letter, largestLetter)) : PixPtr();
    if (flat) {
        inspectInk(flat, words);
    }
}

} // namespace aio::extraction
