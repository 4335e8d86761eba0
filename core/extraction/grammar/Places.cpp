#include "core/extraction/grammar/Places.h"

#include "core/extraction/grammar/Countries.h"
#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/Gazetteer.h"
#include "core/extraction/grammar/PhraseTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

struct Place
{
    QString country;
    bool city = false;
};

const QList<Place> &places()
{
    static const QList<Place> list = [] {
        QList<Place> all;
        for (const char16_t *line : gazetteer()) {
            const QString country = QStringView(line).sliced(0, QStringView(line).indexOf(u'|')).toString();
            all.append({country, true});
            all.append({country, false});
        }
        return all;
    }();
    return list;
}

const PhraseTable &names()
{
    static const PhraseTable table = [] {
        PhraseTable phrases;
        int index = 0;
        for (const char16_t *line : gazetteer()) {
            const QStringView all = QStringView(line).sliced(QStringView(line).indexOf(u'|') + 1);
            const qsizetype regions = all.indexOf(u';');
            phrases.add(regions < 0 ? all : all.first(regions), index);
            if (regions >= 0)
                phrases.add(all.sliced(regions + 1), index + 1);
            index += 2;
        }
        return phrases;
    }();
    return table;
}

/// Names that are common words when not capitalised, or first names.
bool isAmbiguous(QStringView word)
{
    static const QStringList words = QStringLiteral(
        "nice reading bath essen most hull york tours cork split como pau angers natal santos "
        "bari mobile eu metz "
        "martin davis victoria regina hamilton richmond madison orlando jackson kent surrey "
        "chur cali lima salvador bergen "
        "halle main trier bonn linz wels zug bali brest faro derby darwin perth leon porto "
        "georgia jordan sofia hof leer ain eure landes ely rugby bury ashford lincoln buffalo mesa reno "
        "aurora augusta victoria mobile bend guarda tomar prato massa sion uster wil baden salo moss alta "
        "sala mora sens gap lens fermo crema moulins hamm hagen marl worms most gera maia sale halden "
        "valence laval bacon norfolk suffolk somerset dorset albany montgomery lexington charleston "
        "hidalgo sonora laramie irving henderson stamford barrie brandon windsor kingston chester stafford "
        "durham preston lancaster bolton salford hastings dover poole newport bangor livingston stirling "
        "ayr perth harlow corby grantham")
                                         .split(u' ');
    return words.contains(word.toString());
}

const QRegularExpression &stateSuffix()
{
    static const QRegularExpression expression(
        QStringLiteral("^[A-Z][\\p{L}.' -]{1,40}, "
                       "?(A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|"
                       "RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|"
                       "ON|BC|QC|AB|SK|MB|NS|NB|NSW|VIC|QLD|TAS|ACT)\\b(?: \\d{5})?(?:, ?(?:USA?|United "
                       "States|Canada|Australia))?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

const QRegularExpression &postcode()
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:.{2,50}, ?)?(?:[A-Z]{1,2}-)?(?:\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4} "
                       "?[A-Z]{2})\\s+\\p{Lu}[\\p{L}.' /-]{2,40}(?:, ?\\p{Lu}\\p{L}+)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// "Whitby YO22 4LX", "Unit 4, Larpool Lane, Whitby YO22 4LX, UK".
const QRegularExpression &britishPostcode()
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:.{2,60}, ?)?(?:\\p{Lu}[\\p{L}.' -]{2,30},? )?[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}"
                       "(?:, ?(?:UK|GB|United Kingdom|England|Scotland|Wales|Northern Ireland))?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// "Via Emilia Est 1150, Modena, MO": a street with its number before anything.
const QRegularExpression &street()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "^(?:Via|Viale|Piazza|Corso|Largo|Calle|C/|Avenida|Avda\\.?|Av\\.|Paseo|Plaza|Rua|Travessa|Praça|"
            "Rue|Avenue|Boulevard|Bd|Place|Chemin|Quai|ul\\.|al\\.|\\d{1,5},? "
            "(?:rue|avenue|boulevard|place|quai|"
            "chemin|allée)) [^,;]{2,40}(?:, ?\\d{1,5}[a-zA-Z]?)?, "),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &eastAsianAddress()
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:[\\x{3400}-\\x{9fff}]{1,4}[省都道府県县])?[\\x{3400}-\\x{9fff}\\x{3040}-\\x{30ff}"
                       "]{1,6}[市区區町村郷鄉][\\x{3400}-\\x{9fff}\\x{3040}-\\x{30ff}0-9A-Za-"
                       "z号弄路座层室・ー丁目番地-]{0,40}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// "Blumenau - SC", "Maringá/PR", "Asti (AT)", "Kalisz, wielkopolskie", "Litovel, okres Olomouc": a town that
/// need not be known before its state, province or district.
const QRegularExpression &provinceSuffix()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "^\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,40})?"
            "(?:(?: ?[/–-] ?|, )(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)"
            "| \\((?:A[GLNOPQRTV]|B[AGILNORSTZ]|C[ABEHILNORSTZ]|E[EN]|F[CEGIMR]|G[EOR]|I[MS]|K[R]|L[CEIOTU]|"
            "M[BCEINOST]|N[AOU]|O[RT]|P[ACDEGINORTUVZ]|R[ACEGIMNO]|S[AIOPRSUV]|T[AENOPRSV]|U[D]|V[ABCEIRTV])"
            "\\)"
            "|, (?:(?:woj\\. )?(?:dolnośląskie|kujawsko-pomorskie|lubelskie|lubuskie|łódzkie|małopolskie|"
            "mazowieckie|opolskie|podkarpackie|podlaskie|pomorskie|śląskie|świętokrzyskie|"
            "warmińsko-mazurskie|wielkopolskie|zachodniopomorskie)"
            "|(?:okres|okr\\.|kraj|powiat|pow\\.) \\p{Lu}[\\p{L} -]{2,30}|\\p{Lu}[\\p{L}-]{3,20} "
            "(?:län|kraj|megye)))$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// "Frýdek-Místek, Moravia-Silesia, Czechia": town, region and country, each short and without a verb.
bool endsInCountry(QStringView text)
{
    const auto pieces = text.split(u',');
    constexpr qsizetype fewest = 3;
    constexpr qsizetype most = 4;
    if (pieces.size() < fewest || pieces.size() > most || countryCode(pieces.last().trimmed()).isEmpty())
        return false;
    static const QRegularExpression name(
        QStringLiteral(
            "^(?!(?:Inc|Ltd|LLC|GmbH|AG|SA|Corp|Limited|s\\.|a\\.)\\b)\\p{Lu}[\\p{L}.'’ -]{1,30}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto capitals = [](QStringView piece) {
        const auto words = piece.split(u' ', Qt::SkipEmptyParts);
        return std::count_if(
            words.cbegin(), words.cend(), [](QStringView word) { return word.front().isUpper(); });
    };
    constexpr qsizetype mostNames = 2; // of a town; more of them are a name with its town
    if (capitals(pieces.first()) > mostNames)
        return false;
    return std::all_of(pieces.cbegin(), pieces.cend() - 1, [](QStringView piece) {
        const QStringView words = piece.trimmed();
        return words.count(u' ') <= 3 && name.match(words.toString()).hasMatch();
    });
}

} // namespace

QList<PlaceHit> findPlaces(QStringView text)
{
    QList<PlaceHit> hits;
    const QString folded = fold(text);
    for (const PhraseTable::Hit &hit : names().findAll(folded)) {
        const QChar first = text[hit.start];
        const QStringView word = QStringView(folded).sliced(hit.start, hit.end - hit.start);
        if (first.isLetter() && first.isLower())
            continue;
        if (isAmbiguous(word) && hit.start > 0 && text.sliced(0, hit.start).trimmed().isEmpty()
            && hit.end < text.size())
            continue;
        const Place &place = places().at(hit.tag);
        hits.append({{hit.start, hit.end}, place.country, place.city});
    }
    return hits;
}

bool isPlace(QStringView raw)
{
    const QStringView text = raw.trimmed();
    constexpr qsizetype longest = 90;
    if (text.size() < 2 || text.size() > longest)
        return false;
    const QString string = text.toString();
    if (!countryCode(text).isEmpty() || stateSuffix().match(string).hasMatch()
        || postcode().match(string).hasMatch() || provinceSuffix().match(string).hasMatch()
        || endsInCountry(text) || eastAsianAddress().match(string).hasMatch()
        || britishPostcode().match(string).hasMatch())
        return true;
    const auto address = street().match(string);
    if (address.hasMatch() && !findPlaces(text.sliced(address.capturedEnd())).isEmpty())
        return true;
    const auto hits = findPlaces(text);
    if (hits.isEmpty())
        return false;
    const PlaceHit &front = hits.first(); // "İzmir (Kemalpaşa)"
    if (front.isCity && front.span.start == 0 && text.sliced(front.span.end).startsWith(u" (")
        && text.endsWith(u')'))
        return true;
    qsizetype covered = 0;
    for (const PlaceHit &hit : hits)
        covered += hit.span.length();
    qsizetype letters = 0;
    for (const QChar c : text)
        letters += c.isLetter();
    for (const QString &code : findCountries(text))
        covered += code.isEmpty() ? 0 : 6;
    const bool listed = text.contains(u',') || text.contains(u'/') || text.contains(u'(')
        || text.contains(u'、') || text.contains(u'،');
    return covered * 10 >= letters * (listed ? 4 : 7);
}

bool isTownWithCountry(QStringView text)
{
    const auto pieces = text.trimmed().split(u',');
    static const QRegularExpression town(
        QStringLiteral("^\\p{Lu}[\\p{L}.'’-]{1,20}(?: (?:de |del |da |am |an der |sur |upon )?"
                       "\\p{Lu}[\\p{L}'’-]{1,20}){0,2}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pieces.size() == 2 && !countryCode(pieces.last().trimmed()).isEmpty()
        && town.match(pieces.first().trimmed().toString()).hasMatch();
}

QString countryOfPlace(QStringView text)
{
    const QStringList countries = findCountries(text);
    if (!countries.isEmpty())
        return countries.last();
    const QString string = text.trimmed().toString();
    const auto state = stateSuffix().match(string);
    if (state.hasMatch()) {
        static const QStringList canadian = QStringLiteral("ON BC QC AB SK MB NS NB").split(u' ');
        static const QStringList australian = QStringLiteral("NSW VIC QLD TAS ACT").split(u' ');
        return canadian.contains(state.captured(1))  ? QStringLiteral("CA")
            : australian.contains(state.captured(1)) ? QStringLiteral("AU")
                                                     : QStringLiteral("US");
    }
    for (const PlaceHit &hit : findPlaces(text)) {
        if (!hit.country.isEmpty())
            return hit.country;
    }
    return {};
}

} // namespace aio::extraction
