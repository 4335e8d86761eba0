#include "core/extraction/grammar/LanguageDetector.h"

#include "core/extraction/grammar/Fold.h"

#include <QHash>
#include <QMap>

namespace aio::extraction {

namespace {

constexpr qsizetype readAtMost = 20000;

struct LatinLanguage
{
    const char16_t *tag;
    const char16_t *words; ///< frequent words, those of postings included
    const char16_t *letters; ///< letters that speak for the language
};

constexpr LatinLanguage latinLanguages[] = {
    {u"en",
        u"the and of to in a is for with you we our are on as be will your or an at that this from have by "
        u"work team experience "
        u"who their it skills not about what role job can all us more looking years",
        u""},
    {u"de",
        u"und der die das in für mit von zu den ist sie wir du im auf eine einen einer ein als werden oder "
        u"bei sich dein deine ihre "
        u"unser unsere dich dir zum zur des dem nicht auch sowie bis wird haben kenntnisse erfahrung "
        u"aufgaben suchen",
        u"ßäöü"},
    {u"fr",
        u"le la les de des du et en un une à pour vous nous dans est sur avec au aux votre notre que qui par "
        u"ou vos nos sont plus ce "
        u"se poste équipe expérience être son ses recherche",
        u"çœêèàùëï"},
    {u"es",
        u"el la los las de del y en un una para con por que se es su nos al como más lo tu o te años "
        u"experiencia equipo trabajo empresa "
        u"buscamos somos ser tus sus conocimientos desde",
        u"ñ¿¡"},
    {u"pt",
        u"o a os as de do da dos das e em um uma para com por que no na se é ou ao você nossa nosso mais "
        u"como não anos experiência "
        u"equipe empresa vaga trabalho conhecimento ser sua seu são nos pelo pela",
        u"ãõç"},
    {u"it",
        u"il la lo gli le di del della dei delle e in un una per con che è si al nel nella da sono più come "
        u"non o ti anni esperienza "
        u"azienda lavoro conoscenza nostro nostra team ricerca alla dal tra ed offriamo",
        u"ì"},
    {u"nl",
        u"de het een en van in voor met je is op te aan bij dat die wij we ons onze jij jouw als zijn om of "
        u"naar ook ervaring werken "
        u"functie worden heb hebt bent niet uit over binnen",
        u""},
    {u"cs",
        u"a v na se s pro je k z do o že za i ve od nebo by jsme jako práce máte vás nám naše našeho týmu "
        u"znalost zkušenosti "
        u"hledáme nabízíme požadujeme jsou být co při bude",
        u"ěřůťďň"},
    {u"sk",
        u"a v na sa s pre je k z do o že za aj vo od alebo by sme ako práce máte vás nám našej tímu znalosť "
        u"skúsenosti hľadáme "
        u"ponúkame požadujeme sú byť čo pri bude",
        u"ľĺŕôä"},
    {u"pl",
        u"i w na z do się oraz o dla nie jest od za lub po jako w że jak pracy praca nas nasz doświadczenie "
        u"znajomość zespołu "
        u"oferujemy szukamy są będzie przez przy ciebie mile",
        u"łąęśćźżń"},
    {u"sv",
        u"och att i en som för på är av med det till du har vi den om ett eller din ditt dig oss vår våra "
        u"ska kan arbete "
        u"erfarenhet inom från vara söker samt där",
        u"å"},
    {u"da",
        u"og at i en som for på er af med det til du har vi den om et eller din dit dig os vores skal kan "
        u"arbejde erfaring inden "
        u"fra være søger samt hvor ikke",
        u"æø"},
    {u"nb",
        u"og å i en som for på er av med det til du har vi den om et eller din ditt deg oss vår våre skal "
        u"kan arbeid erfaring innen "
        u"fra være søker samt hvor ikke",
        u"æø"},
    {u"fi",
        u"ja on ei se että tai sekä ovat olet sinulla meillä työ kanssa myös kun voi mutta kokemusta "
        u"osaamista etsimme tarjoamme "
        u"hän me joka jotka",
        u"äö"},
    {u"hu",
        u"a az és hogy nem is egy van vagy meg de ez azt mint csak már el fel be tapasztalat munka csapat "
        u"keresünk",
        u"őű"},
    {u"ro",
        u"și de în la cu pe un o pentru din care este sunt sau ca mai nu ce se experiență echipa noastră "
        u"căutăm",
        u"șțăî"},
    {u"tr", u"ve bir bu için ile de da olarak olan en çok daha gibi ya deneyim iş ekip aranmaktadır tercihen",
        u"ışğ"},
    {u"ca",
        u"i el la els les de del en un una per amb que és es al com més o experiència equip feina busquem",
        u"·"},
};

struct Scripts
{
    int latin = 0, han = 0, kana = 0, hangul = 0, arabic = 0, persian = 0, cyrillic = 0, ukrainian = 0,
        greek = 0, hebrew = 0;
    int devanagari = 0, thai = 0;
};

Scripts countScripts(QStringView folded)
{
    Scripts n;
    for (const QChar c : folded) {
        const char16_t u = c.unicode();
        if (u < 0x80)
            n.latin += u >= u'a' && u <= u'z';
        else if (u >= 0x3040 && u <= 0x30ff)
            ++n.kana;
        else if (u >= 0x3400 && u <= 0x9fff)
            ++n.han;
        else if (u >= 0xac00 && u <= 0xd7af)
            ++n.hangul;
        else if (u >= 0x0600 && u <= 0x06ff) {
            ++n.arabic;
            n.persian += u == 0x067e || u == 0x0686 || u == 0x06af || u == 0x06cc || u == 0x06a9;
        } else if (u >= 0x0400 && u <= 0x04ff) {
            ++n.cyrillic;
            n.ukrainian += u == 0x0456 || u == 0x0457 || u == 0x0454;
        } else if (u >= 0x0370 && u <= 0x03ff)
            ++n.greek;
        else if (u >= 0x0590 && u <= 0x05ff)
            ++n.hebrew;
        else if (u >= 0x0900 && u <= 0x097f)
            ++n.devanagari;
        else if (u >= 0x0e00 && u <= 0x0e7f)
            ++n.thai;
        else
            n.latin += c.isLetter();
    }
    return n;
}

/// A script other than Latin with its share of the words; technical postings quote many Latin terms.
QString byScript(const Scripts &n)
{
    const int cjk = n.han + n.kana;
    if (cjk >= 8 && cjk * 4 >= n.latin)
        return n.kana * 12 >= cjk ? QStringLiteral("ja") : QStringLiteral("zh");
    if (n.hangul >= 8 && n.hangul * 4 >= n.latin)
        return QStringLiteral("ko");
    const auto dominates = [&](int count) { return count >= 12 && count * 2 >= n.latin; };
    if (dominates(n.arabic))
        return n.persian * 10 > n.arabic ? QStringLiteral("fa") : QStringLiteral("ar");
    if (dominates(n.cyrillic))
        return n.ukrainian * 40 > n.cyrillic ? QStringLiteral("uk") : QStringLiteral("ru");
    if (dominates(n.greek))
        return QStringLiteral("el");
    if (dominates(n.hebrew))
        return QStringLiteral("he");
    if (dominates(n.devanagari))
        return QStringLiteral("hi");
    if (dominates(n.thai))
        return QStringLiteral("th");
    return {};
}

using Weights = QHash<QString, QList<int>>; ///< word → languages by index

Weights makeWeights()
{
    Weights weights;
    int index = 0;
    for (const LatinLanguage &language : latinLanguages) {
        for (const QStringView word : QStringView(language.words).split(u' ', Qt::SkipEmptyParts))
            weights[word.toString()].append(index);
        ++index;
    }
    return weights;
}

QString byWords(QStringView folded)
{
    static const Weights weights = makeWeights();
    constexpr int count = std::size(latinLanguages);
    std::array<double, count> score{};
    int words = 0;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool letter = i < folded.size() && folded[i].isLetter();
        if (letter && start < 0)
            start = i;
        if (letter || start < 0)
            continue;
        ++words;
        const auto found = weights.constFind(folded.sliced(start, i - start).toString());
        if (found != weights.cend()) {
            for (const int language : *found)
                score[std::size_t(language)] += 1.0 / double(found->size()) + 0.15;
        }
        start = -1;
    }
    QMap<QChar, int> letters;
    for (const QChar c : folded) {
        if (c.unicode() >= 0x80)
            ++letters[c];
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (const QChar c : QStringView(latinLanguages[i].letters))
            score[i] += 0.35 * letters.value(c);
    }
    const auto best = std::max_element(score.begin(), score.end());
    const bool enough = *best >= 1.2 && *best >= 0.035 * words;
    return enough ? QString::fromUtf16(latinLanguages[std::size_t(best - score.begin())].tag) : QString();
}

} // namespace

QString detectLanguage(QStringView text)
{
    const QString folded = fold(text.first(qMin(text.size(), readAtMost)));
    const QString script = byScript(countScripts(folded));
    return script.isEmpty() ? byWords(folded) : script;
}

} // namespace aio::extraction
