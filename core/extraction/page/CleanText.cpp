#include "core/extraction/page/CleanText.h"

#include "core/extraction/page/HtmlTree.h"

#include <QRegularExpression>
#include <QSet>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxValue = 400'000;
constexpr int parseLimitMs = 500;

bool hasReference(QStringView value)
{
    static const QRegularExpression pattern(
        u"&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"_s);
    return value.contains(u'&') && pattern.match(value.toString()).hasMatch();
}

bool hasTag(QStringView value)
{
    for (qsizetype i = value.indexOf(u'<'); i >= 0 && i + 1 < value.size(); i = value.indexOf(u'<', i + 1)) {
        const QChar next = value[i + 1];
        if ((next.isLetter() || next == u'/' || next == u'!') && value.indexOf(u'>', i) > 0) {
            return true;
        }
    }
    return false;
}

QStringList comparableWords(const QString &text)
{
    QStringList words;
    for (const QString &word : foldedWords(text).split(u' ', Qt::SkipEmptyParts)) {
        const QChar::Script script = word.front().script();
        if (script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana) {
            words += word.split(QString(), Qt::SkipEmptyParts);
        } else {
            words += word;
        }
    }
    return words;
}

// foldedWords() of text without accents, which most of it is: nothing has to be taken apart.
QString foldedAsciiWords(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *to = folded.data();
    bool gap = false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool upper = u >= u'A' && u <= u'Z';
        if (upper || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'+' || u == u'#') {
            if (gap && to != folded.constData()) {
                *to++ = u' ';
            }
            gap = false;
            *to++ = upper ? QChar(char16_t(u + 32)) : c;
        } else {
            gap = true;
        }
    }
    folded.truncate(to - folded.constData());
    return folded;
}

} // namespace

bool looksLikeHtml(QStringView value)
{
    return hasTag(value) || hasReference(value);
}

QString decodeReferences(const QString &value)
{
    QString text = value.left(maxValue);
    for (int round = 0; round < 3 && hasReference(text); ++round) {
        // The parser knows all two thousand names; escaped tags must stay text while it looks.
        QString guarded = text;
        guarded.replace(u'<', QChar(0xE000)).replace(u'>', QChar(0xE001));
        const auto tree = HtmlTree::parse(guarded.toUtf8(), WorkContext().limitedTo(parseLimitMs));
        if (!tree) {
            break;
        }
        text = tree->verbatimText(0);
        text.replace(QChar(0xE000), u'<').replace(QChar(0xE001), u'>');
    }
    return text;
}

QString plainLine(const QString &value)
{
    if (!looksLikeHtml(value)) {
        return value.simplified();
    }
    QString text = decodeReferences(value);
    if (hasTag(text)) {
        const auto tree = HtmlTree::parse(text.toUtf8(), WorkContext().limitedTo(parseLimitMs));
        text = tree ? tree->innerText(0) : text;
    }
    return text.simplified();
}

QString foldedWords(QStringView text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; })) {
        return foldedAsciiWords(text);
    }
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber() || c == u'+' || c == u'#' || c.isSurrogate()) {
            folded += c;
        } else if (!c.isMark() && !folded.isEmpty() && !folded.endsWith(u' ')) {
            folded += u' ';
        }
    }
    return folded.trimmed();
}

double wordCoverage(const QString &part, const QString &whole)
{
    const QStringList words = comparableWords(part);
    if (words.isEmpty()) {
        return 0;
    }
    const QStringList list = comparableWords(whole);
    const QSet<QString> known(list.cbegin(), list.cend());
    const auto found = std::count_if(
        words.cbegin(), words.cend(), [&known](const QString &word) { return known.contains(word); });
    return double(found) / double(words.size());
}

bool isPlaceholder(const QString &value)
{
    static const QSet<QString> words{u"n a"_s, u"na"_s, u"none"_s, u"null"_s, u"undefined"_s, u"nan"_s,
        u"false"_s, u"true"_s, u"unknown"_s, u"not specified"_s, u"not applicable"_s, u"unspecified"_s,
        u"tbd"_s, u"tba"_s, u"test"_s, u"default"_s, u"keine angabe"_s, u"k a"_s, u"nicht angegeben"_s,
        u"non specifie"_s, u"no especificado"_s, u"nao informado"_s, u"non specificato"_s, u"neuvedeno"_s,
        u"nie podano"_s, u"niet opgegeven"_s, u"object object"_s, u"无"_s, u"不限"_s, u"confidential"_s,
        u"anonymous"_s, u"undisclosed"_s, u"no"_s, u"0"_s};
    const QString folded = foldedWords(value);
    return folded.isEmpty() || words.contains(folded) || value.contains(u"{{"_s) || value.contains(u"${"_s);
}

} // namespace aio::extraction
