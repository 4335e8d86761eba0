#include "core/documents/grounding/Removal.h"

#include <QSet>

namespace aio::grounding {

namespace {

QSet<QString> wordSet(const char16_t *words)
{
    const QStringList list = QString::fromUtf16(words).split(u' ');
    return {list.cbegin(), list.cend()};
}

/// Words that say nothing without what follows them.
bool leads(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"at with for from of by in as via the a an bei beim mit für von vom aus als am im zum zur "
        u"der die das dem den des ein eine einen einem einer chez avec pour de du des comme le la les "
        u"un une en con para por como el los las una presso per da dal dalla il lo gli come com na no "
        u"nas nos do da como o os as bij met voor van het een");
    return words.contains(word);
}

bool joins(const QString &word)
{
    static const QSet<QString> words = wordSet(u"and or und oder sowie et ou y e o ed en");
    return words.contains(word);
}

/// The word that ends at `end`, folded to lower case.
QString wordBefore(const QString &text, qsizetype end)
{
    qsizetype first = end;
    while (first > 0 && text.at(first - 1).isLetter()) {
        --first;
    }
    return text.mid(first, end - first).toLower();
}

QString wordAfter(const QString &text, qsizetype first)
{
    qsizetype end = first;
    while (end < text.size() && text.at(end).isLetter()) {
        ++end;
    }
    return text.mid(first, end - first).toLower();
}

qsizetype withoutSpace(const QString &text, qsizetype end)
{
    while (end > 0 && text.at(end - 1).isSpace()) {
        --end;
    }
    return end;
}

qsizetype behindSpace(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace()) {
        ++at;
    }
    return at;
}

bool endsSentence(QChar mark)
{
    return mark == u'.' || mark == u'!' || mark == u'?' || mark == u':';
}

/// Steps over what led to the claim; the place where its words begin.
qsizetype withoutLead(const QString &text, qsizetype from)
{
    for (QString word = wordBefore(text, withoutSpace(text, from)); leads(word);
         word = wordBefore(text, withoutSpace(text, from))) {
        from = withoutSpace(text, from) - word.size();
    }
    return from;
}

} // namespace

Removal removalOf(const QString &text, qsizetype from, qsizetype length)
{
    qsizetype end = from + length;
    const qsizetype next = behindSpace(text, end);
    const bool closes = next >= text.size() || (text.at(next).isPunct() && text.at(next) != u'(');
    const bool name = text.at(from).isUpper();
    const QString after = wordAfter(text, next);
    const qsizetype before = withoutSpace(text, from);
    const QString joint = wordBefore(text, before);
    const bool listed = before > 0 && (text.at(before - 1) == u',' || joins(joint));
    const bool continues = (next < text.size() && text.at(next) == u',') || joins(after);
    if (listed && !leads(joint)) {
        from = text.at(before - 1) == u',' ? before - 1 : before - joint.size();
        from = withoutSpace(text, from);
        from -= from > 0 && text.at(from - 1) == u',' ? 1 : 0;
    } else if (continues && (name || closes) && !joint.isEmpty()) {
        // "at X and Y", "at X, Y and Z": what led to X leads to Y.
        end = joins(after) ? next + after.size() : next + 1;
        end = behindSpace(text, end);
    } else if (name || closes) {
        from = withoutLead(text, from);
    }
    const qsizetype left = withoutSpace(text, from);
    const qsizetype right = behindSpace(text, end);
    const bool starts = left == 0 || endsSentence(text.at(left - 1));
    if (right >= text.size() || text.at(right).isPunct()) {
        // Nothing stands between the words and the mark that closes them; nothing closes nothing.
        const bool empty = left == 0 && right < text.size() && text.at(right) != u'(';
        const qsizetype last = empty ? behindSpace(text, right + 1) : right;
        return right < text.size() && text.at(right) == u'(' ? Removal{from, right - from, {}}
                                                             : Removal{left, last - left, {}};
    }
    if (starts && text.at(right).isLower()) {
        return {from, right + 1 - from, QString(text.at(right).toUpper())};
    }
    const bool spaced = from == 0 || text.at(from - 1).isSpace();
    return {from, (spaced ? right : end) - from, spaced || right > end ? QString() : QStringLiteral(" ")};
}

} // namespace aio::grounding
