#include "core/extraction/layout/LayoutWord.h"

#include "core/extraction/layout/Script.h"

#include <algorithm>

namespace aio::extraction {

bool LayoutLine::isBold() const
{
    qsizetype bold = 0;
    qsizetype all = 0;
    for (const LayoutWord &word : words) {
        all += word.text.size();
        bold += word.bold ? word.text.size() : 0;
    }
    return bold * 5 >= all * 4 && all > 0;
}

bool LayoutLine::isRightToLeft() const
{
    qsizetype right = 0;
    for (const LayoutWord &word : words) {
        right += isRightToLeftText(word.text) ? word.text.size() : -word.text.size();
    }
    return right > 0;
}

QString LayoutLine::text() const
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && needsSpace(words.at(i - 1), words.at(i))) {
            text += u' ';
        }
        text += words.at(i).text;
    }
    return text;
}

bool needsSpace(const LayoutWord &before, const LayoutWord &after)
{
    const bool ideographicBefore = isIdeographic(lastCharacter(before.text));
    const bool ideographicAfter = isIdeographic(firstCharacter(after.text));
    if (!ideographicBefore && !ideographicAfter) {
        return true;
    }
    if (ideographicBefore && ideographicAfter) {
        return false;
    }
    // Between Han and Latin both ways are written: follow the picture.
    const double gap = std::max(after.box.left() - before.box.right(), before.box.left() - after.box.right());
    return gap > 0.22 * std::max(before.size, after.size);
}

} // namespace aio::extraction
