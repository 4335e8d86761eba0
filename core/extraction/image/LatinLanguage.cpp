#include "core/extraction/image/LatinLanguage.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace aio::extraction {

namespace {

struct CommonWords
{
    const char *language;
    const char *words; ///< without accents, lower case
};

// Words that are frequent in one language and rare in its neighbours; "de", "la", "en" and the like that many
// share are left out or count little by standing in several lists.
constexpr CommonWords commonWords[] = {
    {"eng",
        "the and of to you with for our your we will are is this have work experience team as be or that "
        "from "
        "skills about job role apply"},
    {"deu",
        "und der die das mit fur in den von zu wir sie ist im auf eine ein einen deine dein du bei als oder "
        "auch "
        "ihre unser uns werden nach sowie zur zum bist hast aufgaben profil stelle kenntnisse arbeit"},
    {"fra",
        "et les des une un vous pour dans nous avec est sur au aux du le la en votre notre ou qui sont par "
        "plus "
        "vos nos etes poste equipe entreprise travail profil missions"},
    {"spa",
        "y los las una para con del por que en el la se es nuestro tu empresa trabajo experiencia como su un "
        "al "
        "o nos conocimientos equipo buscamos puesto requisitos"},
    {"por",
        "e os as uma para com do da dos das no na que em um se por nossa empresa vaga experiencia como ou "
        "mais sua "
        "voce conhecimento trabalho equipe nao ao requisitos"},
    {"ita",
        "e di il la per con del della dei delle che un una in gli le nel si sono al azienda lavoro "
        "esperienza come "
        "o da alla anche candidato ricerca conoscenza offerta requisiti"},
    {"nld",
        "en de het een van voor met je bij op wij zijn in te naar ons onze jouw ben als of aan dat hebt is "
        "om werken "
        "functie ervaring kennis jij binnen team vacature"},
    {"swe",
        "och att det som en ett for med av pa till du vi ar har i den om din vara kan eller oss dig inom "
        "arbeta "
        "erfarenhet tjansten soker jobb"},
    {"dan",
        "og at det som en et for med af til du vi er har den om din kan eller os dig inden arbejde erfaring "
        "vores "
        "hos ikke stillingen opgaver"},
    {"nor",
        "og at det som en et for med av til du vi er har den om din kan eller oss deg innen arbeid erfaring "
        "vare "
        "hos ikke stillingen oppgaver"},
    {"fin",
        "ja on ei se etta kun tai ovat sinulla meilla tyo mukaan kanssa myos haemme tehtava osaaminen "
        "kokemus "
        "sekä seka olet voit"},
    {"pol",
        "i w z na do oraz sie nie jest dla od lub praca pracy ze to o po przez za oferujemy wymagania "
        "doswiadczenie "
        "znajomosc mile widziane umowa zespole twoje bedzie"},
    {"ces",
        "a v na s je se pro do nebo k z o si ve jsme to za ze prace praci nabizime pozadujeme znalost vas te "
        "mas "
        "tebe nam jako by co nas bude jsi zkusenosti nabidka"},
    {"slk",
        "a v na s je sa pre do alebo k z o si vo sme to za ze praca prace ponukame pozadujeme znalost vas "
        "ako by "
        "skusenosti nas bude"},
    {"ron",
        "si de la in cu pe din pentru sau este un o care sunt ce ai experienta munca echipa cerinte oferim"},
    {"hun",
        "es a az egy hogy nem vagy meg is van munka tapasztalat elvarasok amit kinalunk szamara valo csapat"},
    {"tur", "ve bir bu ile icin da de olarak en az tercihen deneyim is veya konusunda bilgi sahibi olan"},
};

QString folded(QStringView word)
{
    QString plain;
    const QString decomposed = word.toString().toLower().normalized(QString::NormalizationForm_D);
    for (const QChar character : decomposed) {
        if (character.isLetter()) {
            plain += character == u'ł' ? QChar(u'l') : character;
        }
    }
    return plain;
}

// How many languages share a word: the fewer, the more it says.
const QHash<QString, QList<int>> &languagesByWord()
{
    static const QHash<QString, QList<int>> index = [] {
        QHash<QString, QList<int>> words;
        for (int i = 0; i < int(std::size(commonWords)); ++i) {
            const QStringList list = QString::fromUtf8(commonWords[i].words).split(u' ');
            for (const QString &word : list) {
                words[word].append(i);
            }
        }
        return words;
    }();
    return index;
}

} // namespace

QString guessLatinLanguage(QStringView text)
{
    QList<double> scores(qsizetype(std::size(commonWords)), 0);
    qsizetype words = 0;
    for (const QStringView token : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = folded(token);
        words += word.isEmpty() ? 0 : 1;
        const QList<int> languages = languagesByWord().value(word);
        for (const int language : languages) {
            scores[language] += 1.0 / double(languages.size());
        }
    }
    qsizetype best = 0;
    qsizetype second = 1;
    for (qsizetype i = 1; i < scores.size(); ++i) {
        if (scores.at(i) > scores.at(best)) {
            second = std::exchange(best, i);
        } else if (scores.at(i) > scores.at(second) || second == best) {
            second = i;
        }
    }
    const bool clear = scores.at(best) >= 2.5 && scores.at(best) > 1.25 * scores.at(second)
        && scores.at(best) * 25 > double(words);
    return clear ? QString::fromLatin1(commonWords[best].language) : QString();
}

} // namespace aio::extraction
