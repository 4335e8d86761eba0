#include "core/extraction/image/Flatten.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace aio::extraction {

namespace {

constexpr int reduction = 4; // the ground changes slowly: it is found on a picture this many times smaller
constexpr int weakest = 36; // contrast below this is noise of the ground, not text

// The same picture with the same size again, from its reduced form.
PixPtr enlarged(const PixPtr &small, int width, int height)
{
    return PixPtr(pixScaleToSize(small.get(), width, height));
}

// Of two candidates for the ground, the one that most of the neighbourhood is close to; written into `light`.
void choose(const PixPtr &usual, const PixPtr &light, const PixPtr &dark)
{
    const int width = pixGetWidth(light.get());
    const int height =
        std::min({pixGetHeight(light.get()), pixGetHeight(dark.get()), pixGetHeight(usual.get())});
    for (int y = 0; y < height; ++y) {
        l_uint32 *target = pixGetData(light.get()) + qsizetype(y) * pixGetWpl(light.get());
        const l_uint32 *low = pixGetData(dark.get()) + qsizetype(y) * pixGetWpl(dark.get());
        const l_uint32 *middle = pixGetData(usual.get()) + qsizetype(y) * pixGetWpl(usual.get());
        for (int x = 0; x < std::min(width, int(pixGetWidth(usual.get()))); ++x) {
            const int high = int(GET_DATA_BYTE(target, x));
            const int deep = int(GET_DATA_BYTE(low, x));
            if (2 * int(GET_DATA_BYTE(middle, x)) < high + deep) {
                SET_DATA_BYTE(target, x, deep);
            }
        }
    }
}

// The ground without its text: what is left when everything smaller than the window is filled from around,
// with light for text on a light ground and with dark for text on a dark one.
PixPtr groundOf(const PixPtr &grey, double textHeight)
{
    const int window = std::clamp(int(2.6 * textHeight / reduction) | 1, 5, 21);
    const PixPtr mean(pixScaleAreaMap(grey.get(), 1.0F / reduction, 1.0F / reduction));
    // Twice as large, or the thick strokes of a heading would be taken for the ground.
    const int wide = 2 * window + 1;
    const PixPtr usual(mean ? pixRankFilterGray(mean.get(), wide, wide, 0.5F) : nullptr);
    const PixPtr highest(pixScaleGrayMinMax(grey.get(), reduction, reduction, L_CHOOSE_MAX));
    const PixPtr lowest(pixScaleGrayMinMax(grey.get(), reduction, reduction, L_CHOOSE_MIN));
    if (!usual || !highest || !lowest) {
        return {};
    }
    PixPtr light(pixCloseGray(highest.get(), window, window));
    const PixPtr dark(pixOpenGray(lowest.get(), window, window));
    if (!light || !dark) {
        return {};
    }
    choose(usual, light, dark);
    return light;
}

// Distance of each pixel from its ground.
PixPtr distance(const PixPtr &grey, const PixPtr &ground)
{
    return PixPtr(pixAbsDifference(grey.get(), ground.get()));
}

// The strongest contrast in the neighbourhood.
PixPtr contrastAround(const PixPtr &difference, double textHeight)
{
    const PixPtr small(pixScaleGrayMinMax(difference.get(), reduction, reduction, L_CHOOSE_MAX));
    const int window = std::clamp(int(6 * textHeight / reduction) | 1, 7, 41);
    return small ? PixPtr(pixDilateGray(small.get(), window, window)) : PixPtr();
}

void stretch(const PixPtr &difference, const PixPtr &contrast)
{
    // Division once for each pair of values instead of once for each pixel.
    static const auto table = [] {
        std::array<std::array<uchar, 256>, 256> values{};
        for (int top = 0; top < 256; ++top) {
            const int full = std::max(weakest, top);
            for (int value = 0; value < 256; ++value) {
                values[size_t(top)][size_t(value)] = uchar(255 - std::min(255, value * 255 / full));
            }
        }
        return values;
    }();
    const int width = pixGetWidth(difference.get());
    const int height = pixGetHeight(difference.get());
    for (int y = 0; y < height; ++y) {
        l_uint32 *line = pixGetData(difference.get()) + qsizetype(y) * pixGetWpl(difference.get());
        const l_uint32 *top = pixGetData(contrast.get()) + qsizetype(y) * pixGetWpl(contrast.get());
        for (int x = 0; x < width; ++x) {
            SET_DATA_BYTE(line, x, table[GET_DATA_BYTE(top, x)][GET_DATA_BYTE(line, x)]);
        }
    }
}

} // namespace

PixPtr flattenGround(const PixPtr &grey, double textHeight)
{
    const int width = pixGetWidth(grey.get());
    const int height = pixGetHeight(grey.get());
    const PixPtr small = groundOf(grey, textHeight);
    const PixPtr ground = small ? enlarged(small, width, height) : PixPtr();
    PixPtr difference = ground ? distance(grey, ground) : PixPtr();
    const PixPtr smallContrast = difference ? contrastAround(difference, textHeight) : PixPtr();
    const PixPtr contrast = smallContrast ? enlarged(smallContrast, width, height) : PixPtr();
    if (!contrast) {
        return {};
    }
    stretch(difference, contrast);
    return difference;
}

} // namespace aio::extraction
