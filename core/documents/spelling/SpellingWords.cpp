#include "core/documents/spelling/SpellingWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::spelling {

namespace {

/// A text of the settings may have 4096 characters.
constexpr qsizetype longestPack = 4000;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool hasWordsApart(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return true;
    }
}

bool isPart(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// What stands between spaces and is no running text.
bool isAddress(const QString &chunk)
{
    static const QRegularExpression address(
        QStringLiteral("@|://|^www\\.|[A-Za-z0-9]/|\\\\|_|\\.[A-Za-z]|[A-Za-z]\\+\\+|[A-Za-z]#"));
    return address.match(chunk).hasMatch();
}

bool isName(const QString &word)
{
    qsizetype capitals = 0;
    bool inside = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word.at(i).isUpper()) {
            ++capitals;
            inside = inside || (i > 0 && !isApostrophe(word.at(i - 1)));
        }
    }
    return capitals > 1 || inside;
}

void addWords(QList<SpellingWord> &words, const QString &text, qsizetype from, qsizetype to)
{
    qsizetype at = from;
    while (at < to) {
        if (!isPart(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < to
            && (isPart(text.at(at))
                || (isApostrophe(text.at(at)) && at + 1 < to && isPart(text.at(at + 1))))) {
            ++at;
        }
        const QString word = text.mid(start, at - start);
        const bool digit =
            (start > from && text.at(start - 1).isDigit()) || (at < to && text.at(at).isDigit());
        const bool apart = std::all_of(word.begin(), word.end(), hasWordsApart);
        if (word.size() > 1 && !digit && apart && !isName(word)) {
            words.append({start, word});
        }
    }
}

} // namespace

QList<SpellingWord> spellingWords(const QString &text)
{
    QList<SpellingWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace()) {
            ++end;
        }
        if (!isAddress(text.mid(at, end - at))) {
            addWords(words, text, at, end);
        }
        at = end;
    }
    return words;
}

QStringList packWords(const QStringList &words)
{
    QStringList packed;
    for (const QString &word : words) {
        const QString clean = word.simplified();
        if (clean.isEmpty() || clean.contains(u' ')) {
            continue;
        }
        if (packed.isEmpty() || packed.constLast().size() + clean.size() + 1 > longestPack) {
            packed.append(clean);
        } else {
            packed.last() += u' ' + clean;
        }
    }
    return packed;
}

QStringList unpackWords(const QStringList &packed)
{
    QStringList words = packed.join(u' ').split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace aio::spelling
