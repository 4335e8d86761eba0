#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/text/JobWords.h"
#include "core/extraction/text/Readers.h"
#include "core/extraction/text/Segments.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using Kind = OutlineLine::Kind;

bool saysAnywhere(QStringView text)
{
    static const QRegularExpression anywhere(
        QStringLiteral("^(?:remote|anywhere|worldwide|global|any|flexible|n/"
                       "?a|various|multiple|remoto|remota|télétravail|home "
                       "?office|homeoffice|远程|不限|リモート|全国|bundesweit|deutschlandweit|everywhere|"
                       "earth|em qualquer lugar.*|anywhere in.*|"
                       "(?:100 ?%|fully|full) remot[eoa]|europe|emea|latam|worldwide remote|distributed|your "
                       "home|na dálku|zdalnie|praca zdalna|distans|عن بعد)[\\s.!]*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return anywhere.match(text.trimmed().toString()).hasMatch();
}

/// The entries of a place value: "Berlin / Hamburg", "北京、上海", "Berlin, Hamburg, Köln" but not "Austin,
/// TX".
QList<TextSpan> entries(QStringView text)
{
    static const QRegularExpression separator(
        QStringLiteral("\\s*[/;、|·•\\n]\\s*|\\s+(?:or|oder|ou|o|und|and|et|y|e|en|of|nebo|lub|eller|as well "
                       "as|&)\\s+(?=\\p{Lu})|\\s+-\\s+(?=\\p{Lu})"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<TextSpan> spans;
    const auto push = [&](qsizetype start, qsizetype end) {
        while (start < end && (text[start].isSpace() || text[start] == u','))
            ++start;
        while (end > start && (text[end - 1].isSpace() || text[end - 1] == u',' || text[end - 1] == u'.'))
            --end;
        if (end > start)
            spans.append({start, end});
    };
    const QString string = text.toString();
    const auto firstMatch = separator.match(string);
    bool split = firstMatch.hasMatch();
    if (split) { // only where every piece is a place by itself
        qsizetype start = 0;
        auto matches = separator.globalMatch(string);
        QList<TextSpan> pieces;
        while (matches.hasNext()) {
            const auto match = matches.next();
            pieces.append({start, match.capturedStart()});
            start = match.capturedEnd();
        }
        pieces.append({start, text.size()});
        int places = 0;
        for (const TextSpan &piece : std::as_const(pieces))
            places += isPlace(text.sliced(piece.start, piece.length()))
                || saysAnywhere(text.sliced(piece.start, piece.length()));
        const bool dash = firstMatch.captured().contains(u'-');
        split = !dash && (places * 2 >= pieces.size() || text.contains(u'、') || text.size() < 40);
        if (split) {
            for (const TextSpan &piece : std::as_const(pieces))
                push(piece.start, piece.end);
        }
    }
    if (!split) {
        const QList<PlaceHit> hits = findPlaces(text);
        const auto pieces = text.split(u',');
        bool cities = pieces.size() > 2 && hits.size() >= pieces.size();
        for (const PlaceHit &hit : hits)
            cities = cities && hit.isCity;
        if (cities) {
            for (const QStringView piece : pieces)
                push(piece.data() - text.data(), piece.data() - text.data() + piece.size());
        } else {
            push(0, text.size());
        }
    }
    return spans;
}

/// A place has no verb and no label.
bool saysSomething(QStringView text)
{
    static const QRegularExpression verb(
        QStringLiteral(
            "(?<![\\p{L}])(?:is|are|your|you|we|ist|sind|wird|est|sont|(?-i:são)|votre|vos|tu|seu|sua)"
            "(?![\\p{L}])|[:：]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return verb.match(text.toString()).hasMatch();
}

/// "8000 USD", "6.000 €": what a line that broke inside a range leaves.
bool isSum(QStringView text)
{
    static const QRegularExpression sum(
        QStringLiteral("^\\d[\\d.,' ]*\\s?(?:[A-Z]{3}|[kK]|[€$£¥元円]|Kč|zł)\\W*$"));
    return sum.match(text.toString()).hasMatch();
}

/// "Elisabethstr.", "St.", "ul.": the point ends no sentence.
bool isAbbreviation(QStringView front)
{
    static const QRegularExpression shortened(
        QStringLiteral("(?:str|(?<![\\p{L}])(?:st|ul|av|bd|pl|al|dr|nr|c|ste|mt|ft|prof))$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return shortened.match(front.toString()).hasMatch();
}

class Collector
{
public:
    explicit Collector(const Posting &posting)
        : m_posting(posting)
    {
    }

    void take(const TextSpan &span, bool trusted)
    {
        constexpr qsizetype longest = 110;
        const QStringView text = m_posting.document.view(span);
        for (const TextSpan &entry : entries(text)) {
            TextSpan part = placePart(text.sliced(entry.start, entry.length()));
            part = {entry.start + part.start, entry.start + part.end};
            part = withoutIntroduction(text, part);
            const QStringView place = text.sliced(part.start, part.length());
            if (place.size() < 2 || place.size() > longest || saysAnywhere(place)
                || (!trusted && !isPlace(place)))
                continue;
            if (place.contains(u"://") || place.contains(u'@') || saysSomething(place) || isSum(place))
                continue;
            const bool odd = place.count(u' ') > 7 || place.front().isLower();
            if (trusted && odd && !isPlace(place))
                continue;
            if (repeats(place.toString()))
                continue;
            m_places.append(place.toString());
            if (m_span.isEmpty())
                m_span = {span.start + part.start, span.start + part.end};
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }

    [[nodiscard]] QList<Vote> votes(double confidence) const
    {
        if (m_places.isEmpty())
            return {};
        return {m_posting.vote(JobField::Locations, m_places, confidence, m_span)};
    }

private:
    /// True if the place is there already, shorter or longer; of both the one with more parts stays.
    [[nodiscard]] bool repeats(const QString &place)
    {
        for (QString &known : m_places) {
            if (known.contains(place, Qt::CaseInsensitive)) {
                known = known.contains(u',') || known.size() == place.size() ? known : place;
                return true;
            }
            if (place.contains(known, Qt::CaseInsensitive)) {
                known = place.contains(u',') ? place : known;
                return true;
            }
        }
        return false;
    }

    /// "our office on Kirkgate, with…": the rest of the sentence is no address.
    [[nodiscard]] static TextSpan withoutIntroduction(QStringView text, TextSpan part)
    {
        static const QRegularExpression lead(
            QStringLiteral("^(?:exemplo|example|e\\.g\\.|based in|based at|located in|office "
                           "in|in|at|bei|à|en|em|te|v|ve|w|on-site in|onsite in)\\s*[:：]?\\s+(?=\\p{Lu})"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = lead.match(text.sliced(part.start, part.length()).toString());
        if (match.hasMatch())
            part.start += match.capturedEnd();
        QStringView rest = text.sliced(part.start, part.length());
        // "Halden GmbH, Hamburg": who it is, then where.
        const qsizetype comma = rest.indexOf(u',');
        if (comma > 0 && comma + 2 < rest.size() && hasLegalForm(rest.first(comma))) {
            part.start += comma + 1 + (rest.at(comma + 1).isSpace() ? 1 : 0);
            rest = text.sliced(part.start, part.length());
        }
        for (const QStringView end :
            {QStringView(u"; "), QStringView(u". "), QStringView(u", with "), QStringView(u", mit "),
                QStringView(u", avec "), QStringView(u" – "), QStringView(u"，"), QStringView(u"。")}) {
            const qsizetype at = rest.indexOf(end);
            const bool shortened = end == u". " && at > 0 && isAbbreviation(rest.first(at));
            if (!shortened && at > 2 && at < part.length())
                part.end = qMin(part.end, part.start + at);
        }
        return part;
    }

    const Posting &m_posting;
    QStringList m_places;
    TextSpan m_span;
};

/// "in Leeds, United Kingdom", "Standort Hamburg", "based in Porto" within a sentence.
QList<TextSpan> placesInProse(const OutlineLine &line)
{
    static const QRegularExpression phrase(
        QStringLiteral(
            "(?:\\b(?:in|based in|located in|office in|offices "
            "in|Standort|Raum|aus|à|au|en|em|a|te|v|ve|w|i|nahe|near|sede (?:em|en|a|in)|nel|ligger i|site "
            "of|at our|sede di|sede de lavoro|zona|(?:Nähe )?(?:Haupt)?[Bb]ahnhof|Nähe|mit Sitz in|Sitz "
            "in|ubicada en|situé à|basé à)\\s+)((?:\\p{Lu}[\\p{L}.'’-]+(?: (?:de|del|de la|do|da|am|an "
            "der|upon|sur|la)(?= \\p{Lu}))?[ "
            "]?){1,4}(?:,\\s?(?:\\p{Lu}[\\p{L}.'’-]+ ?){1,3})?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<TextSpan> spans;
    const QString text = line.text.first(qMin<qsizetype>(line.text.size(), 1500)).toString();
    auto matches = phrase.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        qsizetype end = match.capturedEnd(1);
        // the longest front part that is a place
        while (end > match.capturedStart(1)) {
            const QStringView part =
                QStringView(text).sliced(match.capturedStart(1), end - match.capturedStart(1)).trimmed();
            if (isPlace(part)) {
                spans.append({line.span.start + match.capturedStart(1),
                    line.span.start + match.capturedStart(1) + part.size()});
                break;
            }
            const qsizetype cut = qMax(part.lastIndexOf(u' '), part.lastIndexOf(u','));
            if (cut <= 0)
                break;
            end = match.capturedStart(1) + cut;
        }
    }
    return spans;
}

/// The comma before the place at the end of a line: "Acme Ltd, Bristol, United Kingdom" ends in a city and
/// its country. -1: none.
qsizetype placeStart(QStringView line)
{
    for (qsizetype comma = line.indexOf(u','); comma >= 0; comma = line.indexOf(u',', comma + 1)) {
        if (isPlace(line.sliced(comma + 1)))
            return comma;
    }
    return -1;
}

/// "في مدينة دبي", "بالرياض": Arabic has no capitals that would show a name.
QList<TextSpan> arabicPlaces(const OutlineLine &line)
{
    static const QRegularExpression phrase(
        QStringLiteral("(?:^|\\s)(?:في|ب|بمدينة|مقرها|ومقرها)\\s?(?:مدينة |إمارة |منطقة )?(\\p{Arabic}+(?: "
                       "\\p{Arabic}+)?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<TextSpan> spans;
    for (auto matches =
             phrase.globalMatch(line.text.first(qMin<qsizetype>(line.text.size(), 600)).toString());
         matches.hasNext();) {
        const auto match = matches.next();
        const QStringView words = match.capturedView(1);
        const qsizetype space = words.indexOf(u' ');
        const qsizetype length = isPlace(words)        ? words.size()
            : space > 0 && isPlace(words.first(space)) ? space
                                                       : 0;
        if (length > 0)
            spans.append({line.span.start + match.capturedStart(1),
                line.span.start + match.capturedStart(1) + length});
    }
    return spans;
}

/// "Harbourlight Software (Galway, Ireland) is hiring".
QList<TextSpan> placesInBrackets(const OutlineLine &line)
{
    static const QRegularExpression bracket(
        QStringLiteral("\\p{L} \\((\\p{Lu}[^()]{2,50})\\)"), QRegularExpression::UseUnicodePropertiesOption);
    QList<TextSpan> spans;
    for (auto matches =
             bracket.globalMatch(line.text.first(qMin<qsizetype>(line.text.size(), 600)).toString());
         matches.hasNext();) {
        const auto match = matches.next();
        const QStringView words = match.capturedView(1);
        const qsizetype comma = words.lastIndexOf(u',');
        const bool inRegion = comma > 2 && isPlace(words.sliced(comma + 1)) && !hasJobWord(words);
        if (isPlace(words) || inRegion)
            spans.append({line.span.start + match.capturedStart(1), line.span.start + match.capturedEnd(1)});
    }
    return spans;
}

/// "Houtwerf in Zaandam zoekt": what stands between an employer's name and the verb is where it is, however
/// small the town.
QList<TextSpan> placeOfEmployer(const OutlineLine &line)
{
    static const QRegularExpression employer(
        QStringLiteral(
            "\\p{Lu}[\\p{L}&.'’-]+ (?:in|i|te|en|em|a|ad|à|di|de|w|we|v|ve) (\\p{Lu}[\\p{L}'’-]{2,}(?: (?:de "
            "la |del |"
            "am |an der )?\\p{Lu}[\\p{L}'’-]+)?),? (?:is (?:now |currently "
            ")?(?:looking|hiring|seeking|recruiting)|"
            "zoek(?:t|en)|sucht|suchen|recrute|cherche|recherche|busca|necesita|contrata|procura|está "
            "(?:contratando|buscando)|cerca|ricerca|seleziona|søger|søker|söker|szuka|poszukuje|zatrudni|"
            "hledá|"
            "přijme|etsii|hakee)(?!\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = employer.match(line.text.first(qMin<qsizetype>(line.text.size(), 600)).toString());
    if (!match.hasMatch() || hasJobWord(match.capturedView(1)))
        return {};
    return {{line.span.start + match.capturedStart(1), line.span.start + match.capturedEnd(1)}};
}

/// True if an address of the posting has the name beside its postcode: "Whitby YO22 4LX", "34117 Kassel".
bool hasPostcode(QStringView name, const QString &text)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 40;
    if (name.size() < shortest || name.size() > longest || !name.front().isUpper())
        return false;
    const QString town = QRegularExpression::escape(name.toString());
    const QRegularExpression address(
        QStringLiteral(
            "(?<!\\p{L})%1,? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?!\\p{L})|"
            "(?<![\\d-])(?:[A-Z]{1,2}-)?(?:\\d{5}|(?!19|20)\\d{4}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4} "
            "?[A-Z]{2}) %1(?!\\p{L})")
            .arg(town),
        QRegularExpression::UseUnicodePropertiesOption);
    return address.match(text).hasMatch();
}

/// A part of one of the first lines that the posting's own address or its country shows to be a town.
bool isTown(QStringView words, const QString &text)
{
    return (isTownWithCountry(words) && !hasJobWord(words)
               && text.count(words.first(words.indexOf(u','))) == 1)
        || hasPostcode(words, text);
}

QList<TextSpan> postalAddresses(const OutlineLine &line)
{
    static const QRegularExpression address(
        QStringLiteral(
            "(?:\\p{Lu}[\\p{L}.'’ -]{2,30}(?:str\\.|straße|strasse|weg|platz|allee|gasse|ring|ufer|\\p{L}) "
            "?\\d{1,4}[a-z]?, ?)?(?<![\\d/+-])(?:[A-Z]{1,2}-)?(?:\\d{5}|\\d{4}|\\d{3} \\d{2}|\\d{2}-\\d{3}) "
            "(\\p{Lu}[\\p{L}.'’-]{2,30}(?: (?:am|an der|im|\\p{Lu}\\p{L}+)){0,2})"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<TextSpan> spans;
    auto matches = address.globalMatch(line.text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (isPlace(match.capturedView(1)) || match.captured().contains(u','))
            spans.append({line.span.start + match.capturedStart(), line.span.start + match.capturedEnd()});
    }
    return spans;
}

} // namespace

QList<Vote> readLocations(const Posting &posting, const QList<Headline> &headlines)
{
    Collector labelled(posting);
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::Location)) {
        const bool prose = line.text.contains(u". ") || (line.text.size() > 60 && !isPlace(line.text));
        if (prose) {
            for (const TextSpan &span : placesInProse(line))
                labelled.take(span, true);
        }
        if (line.text.size() <= 160)
            labelled.take(line.span, !prose);
    }
    QList<Vote> votes = labelled.votes(0.9);
    if (!votes.isEmpty())
        return votes;
    Collector headline(posting);
    if (!headlines.isEmpty()) {
        for (const TextSpan &span : headlines.first().places)
            headline.take(span, true);
    }
    int index = 0;
    for (const OutlineLine &line : posting.outline) {
        if (++index > 9 || (line.kind == Kind::Fact && line.topic != Topic::Company)
            || line.text.size() > 140)
            continue;
        if (!headlines.isEmpty() && line.span.start <= headlines.first().title.start
            && line.span.end >= headlines.first().title.end)
            continue;
        for (const Segment &part : segmentsOf(line.text)) {
            const bool town = part.kind == SegmentKind::Unknown
                && isTown(line.text.sliced(part.span.start, part.span.length()), posting.document.text);
            if (part.kind == SegmentKind::Place || town)
                headline.take({line.span.start + part.span.start, line.span.start + part.span.end}, town);
        }
        const qsizetype comma = placeStart(line.text);
        if (headline.isEmpty() && comma > 2 && line.text.count(u' ') < 9
            && isPlace(line.text.sliced(comma + 1)) && !line.text.contains(u". "))
            headline.take({line.span.start + comma + 1, line.span.end}, false);
    }
    votes = headline.votes(0.78);
    if (!votes.isEmpty())
        return votes;
    using Finder = QList<TextSpan> (*)(const OutlineLine &);
    for (const Finder find :
        {placesInProse, arabicPlaces, placeOfEmployer, placesInBrackets, postalAddresses}) {
        for (const OutlineLine &line : posting.outline) {
            if (line.topic == Topic::AboutCompany || line.topic == Topic::Other || line.aside
                || line.topic == Topic::Mail)
                continue;
            Collector prose(posting);
            for (const TextSpan &span : find(line))
                prose.take(span, true);
            if (!prose.isEmpty())
                return prose.votes(0.62);
        }
    }
    return {};
}

} // namespace aio::extraction
