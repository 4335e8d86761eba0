#include "core/extraction/image/BulletFinder.h"

#include "core/extraction/image/TextGeometry.h"
#include "core/extraction/layout/LineBuilder.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace aio::extraction {

namespace {

constexpr double reach = 2.6; // font heights between a bullet and its text at most
constexpr double solid = 0.7; // share of its box that a disc fills, with room for blurred edges

double inkShare(const PixPtr &grey, const QRect &box)
{
    int dark = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const l_uint32 *line = pixGetData(grey.get()) + qsizetype(y) * pixGetWpl(grey.get());
        for (int x = box.left(); x <= box.right(); ++x) {
            dark += GET_DATA_BYTE(line, x) < 150 ? 1 : 0;
        }
    }
    return double(dark) / (double(box.width()) * box.height());
}

class Finder
{
public:
    explicit Finder(const PixPtr &grey)
        : m_grey(grey)
        , m_spots(inkSpots(grey))
    {
    }

    /// The bullet before `line`, whose text starts with the word `first`.
    [[nodiscard]] std::optional<QRect> before(const LayoutLine &line, const LayoutWord &first) const;

private:
    [[nodiscard]] bool isDisc(const QRect &spot, const LayoutLine &line) const;

    const PixPtr &m_grey;
    std::vector<QRect> m_spots; ///< connected ink, by its upper edge
};

bool Finder::isDisc(const QRect &spot, const LayoutLine &line) const
{
    const double width = spot.width();
    const double height = spot.height();
    const double largest = std::max(width, height);
    const double offset = std::abs(spot.center().y() - line.box.center().y());
    return largest <= 0.55 * line.size && largest >= 0.13 * line.size
        && std::min(width, height) >= 0.7 * largest && offset < 0.3 * line.size
        && inkShare(m_grey, spot) >= solid;
}

std::optional<QRect> Finder::before(const LayoutLine &line, const LayoutWord &first) const
{
    const double start = first.box.left();
    const auto top = std::lower_bound(m_spots.begin(), m_spots.end(), line.box.top() - line.size,
        [](const QRect &spot, double y) { return spot.top() < y; });
    std::optional<QRect> found;
    for (auto it = top; it != m_spots.end() && it->top() < line.box.bottom(); ++it) {
        const bool onLine = it->bottom() > line.box.top() && it->center().y() < line.box.bottom();
        if (!onLine || it->right() > start - 0.12 * line.size || it->right() < start - reach * line.size) {
            continue;
        }
        if (found) {
            return {}; // more than one thing stands there: an icon or a word
        }
        found = *it;
    }
    return found && isDisc(*found, line) ? found : std::nullopt;
}

// The word that the text of a line starts with, past a single sign that may be a misread bullet.
const LayoutWord &firstOfText(const LayoutLine &line)
{
    const bool sign = line.words.constFirst().text.size() == 1 && line.words.size() > 1;
    return line.words.at(sign ? 1 : 0);
}

} // namespace

void findBullets(const PixPtr &grey, QList<LayoutWord> &words)
{
    const Finder finder(grey);
    const QList<LayoutRow> rows = buildRows(words);
    for (const LayoutRow &row : rows) {
        for (const LayoutLine &line : row.pieces) {
            const LayoutWord &first = firstOfText(line);
            const auto bullet = line.isRightToLeft() ? std::nullopt : finder.before(line, first);
            if (!bullet) {
                continue;
            }
            const QRectF box(*bullet);
            words.removeIf([&](const LayoutWord &word) {
                return word.text.size() == 1 && word.box.intersects(box)
                    && word.box.right() <= first.box.left();
            });
            words.append({QStringLiteral("•"), box, line.size, 100, false, first.line});
        }
    }
}

} // namespace aio::extraction
