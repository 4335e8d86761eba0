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

namespace {

// Rows of a picture that have ink, as far as a cut between lines is concerned.
bool hasInk(const PixPtr &grey, int y)
{
    const int width = pixGetWidth(grey.get());
    const l_uint32 *line = pixGetData(grey.get()) + qsizetype(y) * pixGetWpl(grey.get());
    for (int x = 0; x < width; ++x) {
        if (GET_DATA_BYTE(line, x) < 128) {
            return true;
        }
    }
    return false;
}

// The middle of a gap between lines near `y`, searched towards the inside of the band; nothing if there is
// none.
std::optional<int> gapNear(const PixPtr &grey, int y, int step)
{
    constexpr int reach = 120; // some lines
    constexpr int least = 6; // rows: a gap between lines, not the one over the dot of an i
    const int height = pixGetHeight(grey.get());
    int blank = 0;
    for (int i = 0; i < reach; ++i) {
        const int row = y + i * step;
        if (row < 0 || row >= height) {
            return std::nullopt;
        }
        blank = hasInk(grey, row) ? 0 : blank + 1;
        if (blank == least) {
            return row - step * (least / 2);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<BandsAround> bandsAround(const PixPtr &grey, const QRect &band)
{
    const int width = pixGetWidth(grey.get());
    const int height = pixGetHeight(grey.get());
    const bool atTop = band.top() == 0;
    const bool atEnd = band.bottom() + 1 >= height;
    const auto top = atTop ? std::optional(0) : gapNear(grey, band.top(), 1);
    const auto end = atEnd ? std::optional(height) : gapNear(grey, band.bottom(), -1);
    if (!top || !end || *end <= *top) {
        return std::nullopt;
    }
    BandsAround around{QRect(0, *top, width, *end - *top), {}};
    if (*top > 0) {
        around.rest.append(QRect(0, 0, width, *top));
    }
    if (*end < height) {
        around.rest.append(QRect(0, *end, width, height - *end));
    }
    return around;
}

} // namespace aio::extraction
