#include "core/extraction/image/TextGeometry.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace aio::extraction {

namespace {

constexpr int smallestLetter = 3;
constexpr int largestLetter = 120;
constexpr int mostSpots = 60'000; // photos and noise have more: nothing is found in those anyway
constexpr double smallestSkew = 0.2; // degrees: below it a line of text stays within its own height

struct BoxaDeleter
{
    void operator()(Boxa *boxes) const { boxaDestroy(&boxes); }
};

struct NumaDeleter
{
    void operator()(Numa *numbers) const { numaDestroy(&numbers); }
};

using BoxaPtr = std::unique_ptr<Boxa, BoxaDeleter>;
using NumaPtr = std::unique_ptr<Numa, NumaDeleter>;

bool looksLikeLetter(int width, int height)
{
    return height >= smallestLetter && height <= largestLetter && width <= 3 * height && height <= 6 * width;
}

// How much the ink changes from line to line: large across lines of text, small along them.
double unevenness(Numa *profile)
{
    const int count = numaGetCount(profile);
    double sum = 0;
    double steps = 0;
    float before = 0;
    for (int i = 0; i < count; ++i) {
        float value = 0;
        numaGetFValue(profile, i, &value);
        sum += double(value);
        steps += i > 0 ? std::pow(double(value) - double(before), 2) : 0;
        before = value;
    }
    // Divided by the total ink: a tall picture has as much in its rows as in its columns.
    return sum > 0 ? steps / sum : 0;
}

} // namespace

PixPtr binarised(const PixPtr &grey)
{
    Pix *binary = nullptr;
    const int width = pixGetWidth(grey.get());
    const int height = pixGetHeight(grey.get());
    if (pixOtsuAdaptiveThreshold(grey.get(), width, height, 0, 0, 0.1F, nullptr, &binary) != 0) {
        return {};
    }
    return PixPtr(binary);
}

std::vector<QRect> inkSpots(const PixPtr &grey)
{
    std::vector<QRect> spots;
    const PixPtr binary = binarised(grey);
    const BoxaPtr boxes(binary ? pixConnCompBB(binary.get(), 8) : nullptr);
    const int count = boxes ? std::min(boxaGetCount(boxes.get()), mostSpots) : 0;
    for (int i = 0; i < count; ++i) {
        l_int32 x = 0;
        l_int32 y = 0;
        l_int32 width = 0;
        l_int32 height = 0;
        boxaGetBoxGeometry(boxes.get(), i, &x, &y, &width, &height);
        spots.emplace_back(x, y, width, height);
    }
    std::sort(spots.begin(), spots.end(), [](const QRect &a, const QRect &b) { return a.top() < b.top(); });
    return spots;
}

double letterHeight(const PixPtr &binary)
{
    const BoxaPtr boxes(pixConnCompBB(binary.get(), 8));
    std::vector<int> heights;
    for (int i = 0; boxes && i < boxaGetCount(boxes.get()); ++i) {
        l_int32 width = 0;
        l_int32 height = 0;
        boxaGetBoxGeometry(boxes.get(), i, nullptr, nullptr, &width, &height);
        if (looksLikeLetter(width, height)) {
            heights.push_back(height);
        }
    }
    if (heights.size() < 12) {
        return 0;
    }
    // Most letters are small ones; dots and commas lie below, capitals and headings above the lower third.
    const auto middle = heights.begin() + qsizetype(heights.size() * 2 / 5);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

double skewAngle(const PixPtr &binary)
{
    float angle = 0;
    float confidence = 0;
    if (pixFindSkewSweepAndSearch(binary.get(), &angle, &confidence, 4, 2, 12.0F, 1.0F, 0.02F) != 0) {
        return 0;
    }
    const bool clear = confidence > 2.5F && std::abs(double(angle)) >= smallestSkew;
    return clear ? double(angle) : 0;
}

bool inkRunsDown(const PixPtr &binary)
{
    const NumaPtr rows(pixCountPixelsByRow(binary.get(), nullptr));
    const NumaPtr columns(pixCountPixelsByColumn(binary.get()));
    return rows && columns && unevenness(columns.get()) > 1.6 * unevenness(rows.get());
}

} // namespace aio::extraction
