#include "core/extraction/image/SampleArea.h"

#include <leptonica/allheaders.h>

#include <vector>

namespace aio::extraction {

QRect inkiestBand(const PixPtr &grey, const QRect &within, int bandHeight)
{
    const int width = pixGetWidth(grey.get());
    const int top = within.isNull() ? 0 : within.top();
    const int height = within.isNull() ? pixGetHeight(grey.get()) : within.height();
    if (height < 2 * bandHeight) {
        return within;
    }
    // Rows with some ink but not much: text, neither white space nor a photo.
    std::vector<int> texty(size_t(height) + 1, 0);
    for (int y = 0; y < height; ++y) {
        const l_uint32 *line = pixGetData(grey.get()) + qsizetype(top + y) * pixGetWpl(grey.get());
        int dark = 0;
        for (int x = 0; x < width; x += 2) {
            dark += GET_DATA_BYTE(line, x) < 128 ? 2 : 0;
        }
        texty[size_t(y) + 1] = texty[size_t(y)] + (dark * 3 > width ? 0 : dark);
    }
    int best = 0;
    for (int y = 0; y + bandHeight <= height; y += 16) {
        const auto ink = [&texty, bandHeight](int from) {
            return texty[size_t(from) + size_t(bandHeight)] - texty[size_t(from)];
        };
        best = ink(y) > ink(best) ? y : best;
    }
    return {0, top + best, width, bandHeight};
}

} // namespace aio::extraction
