#include "core/documents/lexicon/Words.h"

#include "core/extraction/grammar/Fold.h"

#include <QSet>

#include <array>

namespace aio::lexicon {

namespace {

constexpr qsizetype shortestRoot = 4;

void appendFolded(QString &out, QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        out += u"ss";
        return;
    case u'ø':
    case u'ö':
    case u'œ':
        out += u'o';
        return;
    case u'æ':
    case u'ä':
        out += u'a';
        return;
    case u'ü':
        out += u'u';
        return;
    case u'ł':
        out += u'l';
        return;
    case u'ı':
        out += u'i';
        return;
    default:
        break;
    }
    constexpr char16_t asciiEnd = 0x80;
    if (c.unicode() < asciiEnd) {
        out += c;
        return;
    }
    const QString decomposed = c.decomposition();
    out += decomposed.isEmpty() ? c : decomposed.at(0).toLower();
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c.category() == QChar::Mark_NonSpacing;
}

QSet<QString> makeSmallWords()
{
    static constexpr auto words =
        u"a an the and or of in on at to for with by from as is are was were be been has have had it its "
        u"this that these those into over under than then so but not no also both all any our we i my me you "
        u"your "
        u"der die das dem den des ein eine einer einem einen eines und oder von im in an am auf zu zum zur "
        u"fur mit bei "
        u"beim durch als ist sind war waren sein hat haben hatte wird wurde werden es sich nicht auch sowie "
        u"uber unter "
        u"aus nach vor seit bis ich mein meine meiner meinem meinen wir unser sie ihr ihre ihren ihrem ihnen "
        u"dabei dort "
        u"le la les l d de du des un une et ou dans en sur a au aux pour avec par est sont etait que qui ce "
        u"cette ces "
        u"je j mon ma mes nous vous votre vos il elle ne pas plus se s y c "
        u"el los las del al una unos unas y o con por para es son era que como su sus mi mis se lo no "
        u"il lo gli i della dello dei delle degli nel nella con per di da e o che un uno una come suo sua ho "
        u"sono "
        u"o os as do dos da das no na nos nas ao aos um uma e ou com por para como que meu minha sou foi "
        u"de het een en of van in op aan te voor met bij door als is zijn was ik mijn we onze u uw dat die "
        u"dit om "
        u"mehr mas piu mais meer where which who while during more most very well own";
    QSet<QString> set;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        set.insert(word.toString());
    }
    return set;
}

} // namespace

QString foldedWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word) {
        const QChar lower = c.toLower();
        if (lower.category() != QChar::Mark_NonSpacing) {
            appendFolded(plain, lower);
        }
    }
    // After folding, "ae" for "ä" only: words such as "queue" lose a letter on both sides alike.
    for (const auto &[pair, letter] :
        std::array{std::pair{u"ae", u"a"}, std::pair{u"oe", u"o"}, std::pair{u"ue", u"u"}}) {
        plain.replace(QStringView(pair).toString(), QStringView(letter).toString());
    }
    return plain;
}

QString rootOf(const QString &folded)
{
    if (folded.isEmpty() || !folded.back().isLetter()) {
        return folded;
    }
    static constexpr std::array endings = {u"innen", u"erin", u"ern", u"ies", u"in", u"en", u"es", u"em",
        u"os", u"as", u"s", u"e", u"n", u"a", u"o", u"i", u"y"};
    for (const auto *ending : endings) {
        const QStringView end(ending);
        if (folded.endsWith(end) && folded.size() - end.size() >= shortestRoot) {
            const bool keepEr = end == u"erin" || end == u"ern";
            return folded.left(folded.size() - end.size() + (keepEr ? 2 : 0));
        }
    }
    return folded;
}

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isWordChar(text.at(at))) {
            ++at;
            continue;
        }
        Word word;
        word.start = at;
        word.number = text.at(at).isDigit();
        if (extraction::isCjk(text.at(at))) {
            ++at;
        } else {
            while (at < text.size() && isWordChar(text.at(at)) && !extraction::isCjk(text.at(at))) {
                ++at;
            }
            while (at < text.size() && (text.at(at) == u'+' || text.at(at) == u'#')) {
                ++at;
            }
        }
        word.end = at;
        const QStringView written = text.mid(word.start, word.end - word.start);
        word.capital = written.front().isUpper();
        int uppers = 0;
        for (const QChar c : written) {
            uppers += c.isUpper() ? 1 : 0;
        }
        word.upper = uppers > 1;
        word.folded = foldedWord(written);
        word.root = rootOf(word.folded);
        words.append(word);
    }
    return words;
}

QStringList rootsOf(QStringView text)
{
    QStringList roots;
    for (const Word &word : wordsOf(text)) {
        roots.append(word.root);
    }
    return roots;
}

bool isSmallWord(const QString &folded)
{
    static const QSet<QString> small = makeSmallWords();
    return small.contains(folded);
}

} // namespace aio::lexicon
