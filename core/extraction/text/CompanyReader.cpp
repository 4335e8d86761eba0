#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/text/CompanyName.h"
#include "core/extraction/text/JobWords.h"
#include "core/extraction/text/Readers.h"
#include "core/extraction/text/Segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

using Kind = OutlineLine::Kind;

QRegularExpression cased(const QString &pattern)
{
    QRegularExpression regex(pattern, QRegularExpression::UseUnicodePropertiesOption);
    regex.optimize();
    return regex;
}

/// A capitalised name of one to six words.
QString name()
{
    return QStringLiteral(
        "((?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.'’+!-]*(?:(?: & | und | and | et | e | y |,? "
        ")(?=(?:\\p{Lu}|\\d|de |des |del |dei |der |van |von |of |the |for "
        "|du |della |do |da |dos |för |für |zur |pour |pro |para |per |dla |im |am |a\\. "
        "?s|s\\. ?r|z ?o))[\\p{L}\\p{N}&.'’+-]+){0,5}(?: [„“\"«][^”»“\"\\n]{2,40}[”»“\"])?)");
}

struct Sentence
{
    QRegularExpression expression;
    double confidence;
};

/// Sentences in which employers name themselves.
const std::vector<Sentence> &sentences()
{
    static const std::vector<Sentence> all = {
        {cased(QStringLiteral("(?<!\\bin )(?<!\\bw )(?<!\\bdi )(?<!\\bv )(?<!\\bà )") + name()
             + QStringLiteral("(?: \\([^()]{2,60}\\))?(?: (?:in|w|di|v|ve|à|en|em|i) \\p{Lu}\\p{L}+)? (?:is "
                              "(?:now |currently )?"
                              "(?:looking|hiring|seeking|searching|recruiting)|are (?:now |currently )?"
                              "(?:looking|hiring|seeking)|seeks|sucht|recherche|cherche|recrute|busca|"
                              "(?:está|esta) (?:contratando|buscando|seleccionando|selecionando)|"
                              "(?:está à|em) procura|necesita|sta (?:cercando|assumendo)|è alla ricerca|"
                              "is op zoek|rekryterar|anställer|ansætter|ansetter|przyjmie|"
                              "procura|contrata|cerca|ricerca|seleziona|zoekt|hledá|"
                              "přijme|szuka|poszukuje|zatrudni|söker|søger|søker|etsii|hakee|keres|angajează)"
                              "(?![\\p{L}])")),
            0.72},
        {cased(QStringLiteral(
                   "(?<![\\p{L}])(?:At|Join|Bei|Bei "
                   "der|Beim|Chez|Rejoignez|Rejoins|En|Na|No|In|Bij|Ve|W|På|Hos|Únete a|Junte-se à) ")
             + name()
             + QStringLiteral("(?: (?:in|i|te|en|em|a|à|w|v|ve) \\p{Lu}[\\p{L}-]+)?,? "
                              "(?:we|you|our|as|is|are|suchen|sind|arbeiten|nous|vous|tu|on|buscamos|somos|"
                              "creemos|estamos|buscamos|acreditamos|"
                              "crediamo|lavoriamo|geloven|werk|zoeken|hledáme|tworzymy|szukamy|söker|är|"
                              "arbetar|in der|and)(?![\\p{L}])")),
            0.68},
        {cased(QStringLiteral("(?:^|[.!?] |\\n)(?:We are|We're|Wir sind|Wir, die|Nous sommes|Somos(?: a| o| "
                              "la| el)?|Siamo|Wij zijn|Jsme|Jesteśmy|Vi är) ")
             + name() + QStringLiteral("[,.:;–—]")),
            0.66},
        {cased(QStringLiteral("(?:^|\\n|[.!?] )(?:Die |Der |Das |The |La |Le |L['’]|El |O |A |Il |De |Het "
                              "|Společnost |Firma |Spółka |Entreprise |Empresa )?")
             + name()
             + QStringLiteral(" (?:is (?:an?|the|one|part|on|building)|ist (?:ein|eine|der|die|das|Teil)|est "
                              "(?:une?|le|la|l['’])|es (?:una?|la|el)|é (?:uma?|a|o)|è "
                              "(?:una?|la|il|un['’])|is (?:een|de|het)|je (?:jed|česk|mezin|dynam|před)|"
                              "jest|är (?:en|ett|Sveriges)|er "
                              "(?:en|et)|makes|builds|develops|sells|hires|provides|helps)(?![\\p{L}])")),
            0.6},
        {cased(QStringLiteral(
             "(?:^|[.!?] )(?:Le |La |L['’]|Les |Die |Der |Das |El |The |O |A |Il |Lo |lo |la |il |"
             "De |Het )?((?:Syndicat|Communauté|Association|Mairie|Commune|Département|Région|"
             "Centre|Studio|studio|Ayuntamiento|Asociación|Fundación|Comune|Azienda|"
             "Cooperativa|Prefeitura|Câmara|Gemeente|Stichting|Gmina|Urząd|Město|Obec|"
             "Kommunen?|Verein|Stadt|Gemeinde|Landkreis|Institut)(?: \\p{L}[\\p{L}'’.-]*){1,7}?)"
             "(?: \\([^()]{2,60}\\))?(?: (?:in|di|à|en|em|i) \\p{Lu}[\\p{L}-]+)? "
             "(?:recrute|recherche|cherche|sucht|busca|necesita|contrata|procura|cerca|"
             "ricerca|seleziona|zoekt|szuka|poszukuje|zatrudni|hledá|přijme|söker|søger|"
             "is (?:looking|hiring|seeking|recruiting))(?![\\p{L}])")),
            0.77},
        {cased(QStringLiteral("(?:Société|Entreprise|Cabinet|Groupe|Firma|Firmie|Kanzlei|Praxis|Společnost|"
                              "Empresa|Azienda|Ditta|Grupo|Grupa|Agentur|Bäckerei|Hotel|Restaurant|Klinik|"
                              "Clínica|Clinique|Konditorei|Autohaus|Farmacia) ")
             + name()),
            0.5},
        {QRegularExpression(QStringLiteral("تعلن ([^.،:\\n]{3,50}?) عن "
                                           "(?:حاجتها|حاجته|رغبتها|توفر|فتح|وظائف|وظيفة)")),
            0.72},
        {QRegularExpression(QStringLiteral(
             "((?:株式会社|有限会社|合同会社|社会福祉法人|医療法人|学校法人)[^\\s、。,（）()「」・|"
             "ではのはをが]{2,20}|[^\\s、。,（）()「」・|：:是的]{2,20}(?:株式会社|有限会社|合同会社))")),
            0.72},
        {QRegularExpression(QStringLiteral(
             "([^\\s、。,，（）()「」“”|：:]{3,24}?(?:有限责任公司|股份有限公司|有限公司|集团))")),
            0.75},
        {QRegularExpression(
             QStringLiteral("(?:تعلن |شركة |تبحث )((?:شركة|مؤسسة|مجموعة|مستشفى|مدرسة|فندق) [^\\s،.:]+(?: "
                            "[^\\s،.:]+){0,2}?)(?= (?:عن|تبحث|تطلب|هي|في|ل)|[،.:]|$)")),
            0.6},
    };
    return all;
}

bool isGeneric(QStringView words)
{
    static const QStringList generic = QStringLiteral(
        "vi|man|we|you|the|this|that|our|it|he|she|they|who|what|there|here|job|role|position|us|team|"
        "company|wir|"
        "sie|du|ihr|es|das|die|der|dies|diese|unser|unsere|nous|vous|tu|notre|nosotros|nuestra|nuestro|você|"
        "nossa|nosso|noi|voi|wij|jij|ons|my|vy|remote|candidate|the candidate|ideal "
        "candidate|experience|all|as|if|your|location|salary|in|at|an|a|der bewerber|ce poste|le poste|le "
        "candidat|la empresa|a empresa|el candidato|o candidato|"
        "l'azienda|il candidato|client|our client|unser kunde|notre client|nuestro cliente|nosso cliente|the "
        "company|the role|the position|the job|the "
        "team|monday|english|german|python|java|everyone|each|please|apply|how|il|elle|on|and|or|applicant|"
        "the successful candidate|sitz|hauptsitz|"
        "je|een|de|het|deze|tato|naše|praca|firma|société|entreprise|mission|missions|profil|jobs|careers|"
        "hiring|work|startup|why|where|when|germany|europe|full|part|time|full-time|ab|zum|für|mit|la|le|el|"
        "o|os|um|uma|bewerbung|employer|nursery|since|today|now|no|not|yes|arbeit|ausbildung|stelle|"
        "stellenangebot|stellenausschreibung|emploi|emplois|offre|empleo|empleos|emprego|lavoro|werk|"
        "vacature|vacatures|práce|jobb|job|jobs")
                                           .split(u'|');
    const QString folded = fold(words).trimmed();
    return folded.size() < 2 || generic.contains(folded) || isPlace(words);
}

class Collector
{
public:
    explicit Collector(const Posting &posting)
        : m_posting(posting)
    {
    }

    void offer(TextSpan span, double confidence)
    {
        const QString &text = m_posting.document.text;
        const TextSpan part = companyPart(QStringView(text).sliced(span.start, span.length()));
        span = {span.start + part.start, span.start + part.end};
        const auto loose = [](QChar c) {
            return c.isSpace() || QStringView(u",;:|–—-·•*\"'“”„«».!").contains(c) || c.isSurrogate()
                || c.unicode() == 0xfe0f;
        };
        while (span.start < span.end && loose(text[span.start]))
            ++span.start;
        const bool form = hasLegalForm(QStringView(text).sliced(span.start, span.length()));
        while (span.end > span.start && loose(text[span.end - 1]) && !(form && text[span.end - 1] == u'.'))
            --span.end;
        const QStringView words = QStringView(text).sliced(span.start, span.length());
        constexpr qsizetype longest = 80;
        if (words.size() < 2 || words.size() > longest || isGeneric(words) || words.contains(u"://")
            || words.contains(u'\n'))
            return;
        const bool letters = std::any_of(words.cbegin(), words.cend(), [](QChar c) { return c.isLetter(); });
        if (!letters || hasGenderTag(words) || !mayBeCompany(words))
            return;
        m_found.append({words.toString(), span, confidence});
    }

    QList<Vote> votes()
    {
        for (NameCandidate &candidate : m_found)
            candidate.confidence = qMin(0.95, candidate.confidence + mentionBonus(candidate.name));
        preferWhole();
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const NameCandidate &a, const NameCandidate &b) { return a.confidence > b.confidence; });
        QList<Vote> votes;
        constexpr qsizetype most = 3;
        for (const NameCandidate &candidate : std::as_const(m_found)) {
            const bool known = std::any_of(votes.cbegin(), votes.cend(), [&](const Vote &vote) {
                return std::get<QString>(vote.value).compare(candidate.name, Qt::CaseInsensitive) == 0;
            });
            if (!known && votes.size() < most)
                votes.append(
                    m_posting.vote(JobField::Company, candidate.name, candidate.confidence, candidate.span));
        }
        return votes;
    }

private:
    /// "Larkfield" in a sentence is short for the "Larkfield Foods" that stands by the title.
    void preferWhole()
    {
        for (NameCandidate &whole : m_found) {
            for (const NameCandidate &part : std::as_const(m_found)) {
                const bool longer = whole.name.startsWith(part.name + u' ') && !hasJobWord(whole.name)
                    && !hasLegalForm(part.name) && whole.name.at(part.name.size() + 1).isUpper()
                    && whole.name.count(u' ') - part.name.count(u' ') <= 2 && !whole.name.endsWith(u'.')
                    && !isPlace(QStringView(whole.name).sliced(part.name.size() + 1));
                constexpr double nudge = 0.01;
                if (longer && whole.confidence <= part.confidence)
                    whole.confidence = part.confidence + nudge;
            }
        }
    }

    [[nodiscard]] double mentionBonus(const QString &name) const
    {
        const QString head = name.section(u' ', 0, 0);
        const QString probe = head.size() >= 5 ? head : name;
        const qsizetype mentions = probe.size() < 3 ? 0 : m_posting.document.text.count(probe);
        return mentions >= 4 ? 0.14 : mentions >= 2 ? 0.08 : 0;
    }

    const Posting &m_posting;
    QList<NameCandidate> m_found;
};

/// "About Acme", "Über die Acme GmbH", "À propos d'Acme", "关于非凸".
std::optional<TextSpan> namedInHeading(const OutlineLine &line)
{
    static const QRegularExpression about(
        QStringLiteral("^(?:(?:About|Über|A propos de|À propos (?:de |d['’])|Sobre|Acerca de|Over|O "
                       "společnosti|O firmie|O nás|Om|Tietoa|Working at|Why join|Why|Life at|Welcome "
                       "to|Willkommen bei|Join|Chi è|关于|について)\\s*"
                       "(?:the |die |der |das |la |el |a |o |l['’]|de |het )?)(.{2,50}?)[:?!]?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = about.match(line.text.toString());
    if (!match.hasMatch() || headingTopic(line.text) == Topic::AboutRole
        || !match.captured(1).front().isUpper())
        return std::nullopt;
    const Topic topic = headingTopic(match.capturedView(1));
    if (topic != Topic::None)
        return std::nullopt;
    return TextSpan{line.span.start + match.capturedStart(1), line.span.start + match.capturedEnd(1)};
}

// "Komerční banka", "Banque populaire": many languages write only the first word of a name with a capital.
// Such a line passes where other signs say that it is one.
bool looksLikeName(const OutlineLine &line, bool strict = true)
{
    const QStringView text = line.text;
    if (text.size() < 3 || text.size() > 50 || text.count(u' ') > 5 || line.topic != Topic::None)
        return false;
    if (QStringView(u".!?:;,").contains(text.back()) && !hasLegalForm(text))
        return false;
    if (!text.front().isUpper() || hasJobWord(text) || kindOfSegment(text) != SegmentKind::Unknown)
        return hasLegalForm(text);
    int capital = 0;
    int words = 0;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        constexpr qsizetype longestJoint = 3; // "of", "für", "de la"
        if (word.size() <= longestJoint && word.front().isLower())
            continue;
        ++words;
        capital += word.front().isUpper() || word.front().isDigit() || word.front() == u'&';
    }
    constexpr int mostLoose = 4;
    return capital * 3 >= words * 2 || (!strict && words <= mostLoose);
}

int mentions(const Posting &posting, const OutlineLine &line)
{
    constexpr qsizetype shortest = 5; // of a word that stands for the whole name
    const qsizetype space = line.text.indexOf(u' ');
    const QStringView probe = space >= shortest ? line.text.first(space) : line.text;
    return int(posting.document.text.count(probe)) + int(posting.document.title.count(probe));
}

bool saysWhereOrHow(const OutlineLine &line)
{
    const QList<Segment> parts = segmentsOf(line.text);
    return line.text.size() < 120 && !parts.isEmpty()
        && (parts.first().kind == SegmentKind::Place || parts.first().kind == SegmentKind::Mode
            || parts.first().kind == SegmentKind::Employment || line.topic == Topic::Location);
}

/// "Lower Wye Trust -- Monmouth", "Kestrel Law Centre, Leeds": an organisation before where it is.
void offerFrontOf(const OutlineLine &line, Collector &collector)
{
    constexpr qsizetype longest = 110;
    if (line.text.size() > longest || line.text.contains(u". ") || line.kind == Kind::Fact)
        return;
    const QList<Segment> parts = segmentsOf(line.text);
    TextSpan front = parts.isEmpty() ? TextSpan{0, line.text.size()} : parts.first().span;
    const qsizetype comma = line.text.sliced(front.start, front.length()).indexOf(u',');
    const bool whole = front.length() == line.text.size() && comma < 0;
    if (comma > 2)
        front.end = front.start + comma;
    const QStringView words = line.text.sliced(front.start, front.length());
    if (whole || words.isEmpty() || !words.front().isUpper() || words.count(u' ') > 6 || hasJobWord(words)
        || !hasOrganisationWord(words))
        return;
    collector.offer({line.span.start + front.start, line.span.start + front.end}, 0.66);
}

/// True if the posting itself, not only the frame of the page, speaks of the name.
bool mentionedInside(const Posting &posting, QStringView name, TextSpan except = {})
{
    constexpr qsizetype shortest = 4;
    return name.size() >= shortest
        && std::any_of(
            posting.outline.cbegin(), posting.outline.cend(), [name, except](const OutlineLine &line) {
                return !line.aside && (line.span.end <= except.start || line.span.start >= except.end)
                    && line.text.contains(name) && companyInFooter(line.text).isEmpty();
            });
}

/// "EmpregoLuso", "Jobbtorget", "Praca24": a name made of a word for jobs is that of a market for them.
bool soundsLikeMarket(QStringView name)
{
    static const QRegularExpression market(
        QStringLiteral("^(?:(?:\\p{L}+ "
                       ")?\\p{L}*(?:jobs?|empregos?|empleos?|emplois?)|(?:jobb?|empreg|emple|emploi|karriere|"
                       "stellen|vacature|vagas|trabaj[ao]|trabalho|lavoro|praca|prace|práce)\\p{L}*)"
                       "(?:\\.\\p{L}{2,4})?(?: .*)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return !hasLegalForm(name) && market.match(name.toString()).hasMatch();
}

/// "Nurse - St Mary's | Jobs": the title of a page names the employer beside the job.
void offerFromTitle(const Posting &posting, TextSpan headline, Collector &collector)
{
    const QString &title = posting.document.title;
    QList<Segment> parts = segmentsOf(title);
    const bool namesJob = std::any_of(
        parts.cbegin(), parts.cend(), [](const Segment &part) { return part.kind == SegmentKind::Job; });
    if (parts.size() < 2)
        return;
    int others = 0;
    for (const Segment &part : std::as_const(parts)) {
        if (part.kind != SegmentKind::Unknown && part.kind != SegmentKind::Company)
            continue;
        ++others;
        const TextSpan inner = companyPart(QStringView(title).sliced(part.span.start, part.span.length()));
        const QStringView name = QStringView(title).sliced(part.span.start + inner.start, inner.length());
        constexpr qsizetype longest = 60;
        if (name.size() > longest || hasJobWord(name) || !mentionedInside(posting, name, headline)
            || !(namesJob || hasOrganisationWord(name)) || name == posting.document.view(headline)
            || soundsLikeMarket(name))
            continue;
        const qsizetype at = posting.document.text.indexOf(name);
        // The last of several names is the site's.
        const bool site = others > 1 && &part == &parts.constLast() && !hasOrganisationWord(name);
        if (at >= 0)
            collector.offer({at, at + name.size()}, site ? 0.44 : 0.66);
    }
}

/// "Balkenwerk GmbH", "Example s.r.o., Main Street 4": a name with its legal form where a letter is signed.
TextSpan signature(const OutlineLine &line)
{
    constexpr qsizetype longest = 100;
    if (line.aside || line.kind == Kind::Fact || line.kind == Kind::Item || line.text.size() > longest)
        return {};
    static const QRegularExpression parts(QStringLiteral("^[^,|·–—\\n]{3,60}?(?=\\s*(?:,|\\||·|–|—|$))"));
    const auto match = parts.match(line.text.toString());
    if (!match.hasMatch() || !line.text.front().isUpper() || !hasLegalForm(match.capturedView()))
        return {};
    // Where a sentence or a link follows, it is no signature.
    return line.text.contains(u". ") && line.text.count(u' ') > 12
        ? TextSpan{}
        : TextSpan{line.span.start, line.span.start + match.capturedEnd()};
}

/// The one company that signs; of several none can be told from the others.
void offerSignature(const Posting &posting, Collector &collector)
{
    TextSpan signer;
    for (const OutlineLine &line : posting.outline) {
        const TextSpan span = signature(line);
        if (span.isEmpty())
            continue;
        if (!signer.isEmpty()
            && posting.document.view(signer).compare(posting.document.view(span), Qt::CaseInsensitive) != 0)
            return;
        signer = span;
    }
    if (!signer.isEmpty())
        collector.offer(signer, 0.6);
}

/// The line before or after, buttons left out.
const OutlineLine *neighbour(const Posting &posting, qsizetype at, int step)
{
    qsizetype i = at + step;
    while (i >= 0 && i < posting.outline.size() && posting.outline[i].topic == Topic::Other
        && posting.outline[i].kind == Kind::Text)
        i += step;
    return i >= 0 && i < posting.outline.size() ? &posting.outline[i] : nullptr;
}

bool isTitleLine(const OutlineLine *line, const QList<Headline> &headlines)
{
    if (line == nullptr)
        return false;
    const bool headline = !headlines.isEmpty() && line->span.start <= headlines.first().title.start
        && line->span.end >= headlines.first().title.end;
    return headline || (line->kind == Kind::Fact && line->topic == Topic::Title);
}

} // namespace

QList<Vote> readCompany(const Posting &posting, const QList<Headline> &headlines)
{
    Collector collector(posting);
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::Company)) {
        if (line.text.size() <= 90)
            collector.offer(line.span, line.kind == Kind::Fact ? 0.92 : 0.75);
    }
    if (!headlines.isEmpty() && headlines.first().company)
        collector.offer(*headlines.first().company, 0.74);
    if (posting.document.kind != SourceDocument::Kind::Page)
        offerSignature(posting, collector);
    offerFromTitle(posting, headlines.isEmpty() ? TextSpan{} : headlines.first().title, collector);
    int index = 0;
    for (qsizetype i = 0; i < posting.outline.size(); ++i) {
        const OutlineLine &line = posting.outline[i];
        ++index;
        if (line.kind == Kind::Heading || (line.kind == Kind::Text && line.text.endsWith(u':'))) {
            if (const auto span = namedInHeading(line))
                collector.offer(*span, 0.74);
        }
        // the line before or after the title
        const bool nearTitle = index <= 8 && line.kind != Kind::Item
            && (isTitleLine(neighbour(posting, i, -1), headlines)
                || isTitleLine(neighbour(posting, i, 1), headlines));
        const bool isTitle = !headlines.isEmpty() && line.span.start <= headlines.first().title.start
            && line.span.end >= headlines.first().title.end;
        // Counting mentions and reading the next line cost much: only for the few lines beside the title.
        if (nearTitle && !isTitle && !line.aside && !namedInHeading(line)) {
            const bool repeated = mentions(posting, line) > 1;
            const bool placed = i + 1 < posting.outline.size() && saysWhereOrHow(posting.outline[i + 1]);
            const bool caused = repeated || placed || hasOrganisationWord(line.text);
            if (caused && looksLikeName(line, !(repeated && placed)))
                collector.offer(line.span, 0.6);
        }
        if (!isTitle && index <= 10 && !line.aside)
            offerFrontOf(line, collector);
        if (const TextSpan foot = companyInFooter(line.text); !foot.isEmpty()) {
            const TextSpan span{line.span.start + foot.start, line.span.start + foot.end};
            const QStringView owner = posting.document.view(span);
            if (hasOrganisationWord(owner) || mentionedInside(posting, owner))
                collector.offer(span, 0.64);
        }
        if (nearTitle && !isTitle && line.text.size() < 120) {
            const QList<Segment> parts = segmentsOf(line.text);
            const bool other = std::any_of(parts.cbegin(), parts.cend(), [](const Segment &part) {
                return part.kind == SegmentKind::Place || part.kind == SegmentKind::Mode
                    || part.kind == SegmentKind::Employment;
            });
            if (parts.size() > 1 && other
                && (parts.first().kind == SegmentKind::Unknown || parts.first().kind == SegmentKind::Company))
                collector.offer(
                    {line.span.start + parts.first().span.start, line.span.start + parts.first().span.end},
                    0.66);
            qsizetype comma = line.text.indexOf(u',');
            while (comma > 0 && !isPlace(line.text.sliced(comma + 1)))
                comma = line.text.indexOf(u',', comma + 1);
            if (parts.size() == 1 && comma > 2 && !isPlace(line.text) && line.text.front().isUpper()
                && line.text.count(u' ') < 8)
                collector.offer({line.span.start, line.span.start + comma}, 0.62);
        }
        constexpr qsizetype longestScan = 1500;
        if ((line.kind == Kind::Fact && !isSection(line.topic)) || line.topic == Topic::Skills
            || line.topic == Topic::Qualifications || line.topic == Topic::Benefits)
            continue;
        const QString text = line.text.first(qMin(longestScan, line.text.size())).toString();
        for (const Sentence &sentence : sentences()) {
            const auto match = sentence.expression.match(text);
            if (match.hasMatch())
                collector.offer(
                    {line.span.start + match.capturedStart(1), line.span.start + match.capturedEnd(1)},
                    sentence.confidence - (line.aside ? 0.2 : 0) - (index > 25 ? 0.08 : 0));
        }
    }
    return collector.votes();
}

} // namespace aio::extraction
