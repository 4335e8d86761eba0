#include "core/extraction/image/StrokeWeight.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <vector>

namespace aio::extraction {

namespace {

constexpr double boldRatio = 1.28; // bold strokes are 1.4 to 1.8 times as thick as regular ones

// The ink that a horizontal line meets in one stroke, on average: grey edges count by their darkness. In font
// heights; 0 if there is no ink.
double strokeOf(const PixPtr &grey, const LayoutWord &word)
{
    const QRect area =
        word.box.toAlignedRect().intersected(QRect(0, 0, pixGetWidth(grey.get()), pixGetHeight(grey.get())));
    double ink = 0;
    int strokes = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const l_uint32 *line = pixGetData(grey.get()) + qsizetype(y) * pixGetWpl(grey.get());
        bool inside = false;
        double run = 0;
        for (int x = area.left(); x <= area.right(); ++x) {
            const int dark = 255 - int(GET_DATA_BYTE(line, x));
            if (dark > 96) {
                inside = true;
                run += dark / 255.0;
                continue;
            }
            // Long runs are bars of letters or underlines, not stems.
            if (inside && run < 0.35 * word.size) {
                ink += run;
                ++strokes;
            }
            inside = false;
            run = 0;
        }
    }
    return strokes > 0 && word.size > 0 ? ink / strokes / word.size : 0;
}

} // namespace

void markBold(const PixPtr &grey, QList<LayoutWord> &words)
{
    std::vector<double> strokes;
    std::vector<std::pair<double, qsizetype>> byWeight;
    qsizetype letters = 0;
    for (const LayoutWord &word : std::as_const(words)) {
        strokes.push_back(strokeOf(grey, word));
        if (strokes.back() > 0) {
            byWeight.emplace_back(strokes.back(), word.text.size());
            letters += word.text.size();
        }
    }
    // Running text is what most letters are in: a little below the middle, since bold only lies above.
    std::sort(byWeight.begin(), byWeight.end());
    double regular = 0;
    qsizetype seen = 0;
    for (const auto &[stroke, count] : byWeight) {
        regular = stroke;
        seen += count;
        if (seen * 5 > letters * 2) {
            break;
        }
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        words[i].bold = regular > 0 && strokes[size_t(i)] > boldRatio * regular;
    }
}

} // namespace aio::extraction
