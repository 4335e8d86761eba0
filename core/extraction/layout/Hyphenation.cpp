#include "core/extraction/layout/Hyphenation.h"

#include "core/extraction/layout/Script.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace aio::extraction {

namespace {

// First parts of compounds that are written with a hyphen. A break inside a plain word leaves a syllable,
// which is hardly ever one of these.
bool startsCompound(const QString &part)
{
    static const QSet<QString> parts = [] {
        const QString list = QStringLiteral(
            "self non co re pre post well high low long short full part cross multi inter intra on off in "
            "out up "
            "down front back end to real time data cloud object test user customer client team result goal "
            "service "
            "third first second one two three four five six open high-level low-level hands must world "
            "market "
            "business e b2b b2c c vice ex anti semi sub top mid hard soft fast large small medium cost value "
            "detail solution problem decision project product state year month day week health life work pay "
            "problem-solving community mission purpose tech micro full-time job email web mobile peer best");
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return parts.contains(part.toLower());
}

} // namespace

LineJoin joinAtLineEnd(QStringView last, QStringView first)
{
    if (last.endsWith(u'\u00AD')) {
        return {1, false};
    }
    const bool hyphen = last.size() > 1 && (last.endsWith(u'-') || last.endsWith(u'\u2010'));
    if (hyphen && last.at(last.size() - 2).isLetter()) {
        const QStringView stem = last.chopped(1);
        const qsizetype inner = std::max(stem.lastIndexOf(u'-'), stem.lastIndexOf(u'/')) + 1;
        const bool breaksWord = !first.isEmpty() && first.front().isLower() && stem.back().isLower()
            && !startsCompound(stem.mid(inner).toString());
        return {breaksWord ? 1 : 0, false};
    }
    if (hyphen && last.at(last.size() - 2).isDigit() && !first.isEmpty() && first.front().isDigit()) {
        return {0, false}; // a range that wraps: "6000-" "8000"
    }
    const bool ideographic = isIdeographic(lastCharacter(last)) && isIdeographic(firstCharacter(first));
    return {0, !ideographic};
}

} // namespace aio::extraction
