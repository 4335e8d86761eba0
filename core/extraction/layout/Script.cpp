#include "core/extraction/layout/Script.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace aio::extraction {

bool isIdeographic(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        // CJK punctuation and full-width forms carry their own white space.
        return (character >= 0x3000 && character <= 0x303F) || (character >= 0xFF00 && character <= 0xFFEF);
    }
}

bool isRightToLeftText(QStringView text)
{
    qsizetype right = 0;
    qsizetype left = 0;
    for (const QChar character : text) {
        switch (character.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
            ++right;
            break;
        case QChar::DirL:
            ++left;
            break;
        default:
            break;
        }
    }
    return right > left;
}

bool hasLetterOrDigit(QStringView text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

char32_t firstCharacter(QStringView text)
{
    if (text.isEmpty()) {
        return 0;
    }
    if (text.size() > 1 && text.front().isHighSurrogate()) {
        return QChar::surrogateToUcs4(text.at(0), text.at(1));
    }
    return text.front().unicode();
}

char32_t lastCharacter(QStringView text)
{
    if (text.isEmpty()) {
        return 0;
    }
    if (text.size() > 1 && text.back().isLowSurrogate()) {
        return QChar::surrogateToUcs4(text.at(text.size() - 2), text.back());
    }
    return text.back().unicode();
}

} // namespace aio::extraction
