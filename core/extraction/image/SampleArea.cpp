#include "core/extraction/image/SampleArea.h"

#include <leptonica/allheaders.h>

#include <vector>

namespace aio::extraction {

namespace {

constexpr int bandHeight = 480; // about twelve lines at the size that pictures are prepared to

}

QRect sampleArea(const PixPtr &grey)
{
    const int width = pixGetWidth(grey.get());
    const int height = pixGetHeight(grey.get());
    if (height < 2 * bandHeight) {
        return {};
    }
    // Rows with some ink but not much: text, neither white space nor a photo.
    std::vector<int> texty(size_t(height) + 1, 0);
    for (int y = 0; y < height; ++y) {
        const l_uint32 *line = pixGetData(grey.get()) + qsizetype(y) * pixGetWpl(grey.get());
        int dark = 0;
        for (int x = 0; x < width; x += 2) {
            dark += GET_DATA_BYTE(line, x) < 128 ? 2 : 0;
        }
        texty[size_t(y) + 1] = texty[size_t(y)] + (dark * 3 > width ? 0 : dark);
    }
    int best = 0;
    for (int y = 0; y + bandHeight <= height; y += 16) {
        const auto ink = [&texty](
                             int from) { return texty[size_t(from) + bandHeight] - texty[size_t(from)]; };
        best = ink(y) > ink(best) ? y : best;
    }
    return {0, best, width, bandHeight};
}

} // namespace aio::extraction
