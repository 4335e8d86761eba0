#include "core/extraction/image/NoiseFilter.h"

#include "core/extraction/layout/Bullets.h"
#include "core/extraction/layout/Script.h"

namespace aio::extraction {

namespace {

bool isNoise(const LayoutWord &word)
{
    if (!hasLetterOrDigit(word.text)) {
        // A lone sign is kept when it can be a bullet or a currency, or when it was read for sure.
        return word.confidence < 40 && !isBullet(word.text);
    }
    if (word.text.size() <= 2) {
        return word.confidence < 25;
    }
    // No dictionary knows an address, so it is never read for sure.
    return word.confidence < 12 && !word.text.contains(u'@');
}

} // namespace

void dropNoise(QList<LayoutWord> &words)
{
    words.removeIf([](const LayoutWord &word) { return isNoise(word); });
}

} // namespace aio::extraction
