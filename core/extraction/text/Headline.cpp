#include "core/extraction/text/Headline.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/grammar/SalaryGrammar.h"
#include "core/extraction/text/CompanyName.h"
#include "core/extraction/text/JobWords.h"
#include "core/extraction/text/Segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString articles()
{
    return QStringLiteral("(?:an? |eine?[nmrs]?(?:/n|/r)? |un(?:[·.(]e\\)?)? |une |uma? |una |um\\(a\\) |uno "
                          "|una/o |un/a |un/una |uno/una |un\\(a\\) |een |en |ett |ein/e |einen/eine )?");
}

/// Words before the title that only announce it.
const QRegularExpression &announcement()
{
    static const QRegularExpression regex = insensitive(
        QStringLiteral("^(?:(?:fwd?|re|wg|tr|rv|aw)\\s*:\\s*)*(?:(?:")
        + QStringLiteral(
            "(?:we(?:['’]re| are) (?:now )?)?hiring|now hiring|we(?:['’]re| are) looking for|job opening|job "
            "title|job|vacancy|wanted|open position|position|role|"
            "stellenangebot|stellenausschreibung|stellenanzeige|gesucht(?: wird)?|wir suchen(?: ab sofort| "
            "dich als| verstärkung)?|verstärkung gesucht|jobangebot|"
            "se busca|se necesita|se solicita|se requiere|buscamos|cherche|recherche|recrute|on recrute|nous "
            "recrutons|nous recherchons|offre d['’]emploi|"
            "oferta de empleo|oferta de trabajo|oferta|búsqueda|vacante|vaga(?: para| "
            "de)?|contrata-se|procura-se|estamos "
            "contratando|precisa-se(?: de)?|cercasi|cerchiamo|"
            "offerta di lavoro|posizione aperta|gezocht|wij zoeken|vacature|hledáme(?: "
            "(?:kolegu|kolegyni|posilu|někoho)(?: nebo \\p{L}+| či \\p{L}+)?)?(?: na "
            "(?:pozici|místo))?|přijmeme|nabídka "
            "práce|volná pozice|szukamy|poszukujemy|zatrudnimy|"
            "oferta pracy|praca|vi söker|sökes|vi søger|vi "
            "søker|álláshirdetés|állás|angajăm|вакансия|требуется|مطلوب(?: للعمل)?(?: فور[اً]{1,2})?|وظيفة "
            "شاغرة|وظيفة|فرصة عمل)"
            "(?:\\s*[:：!–-]+\\s*|\\s+)|(?:诚聘|招聘|急聘|急招|高薪诚聘|徵才|誠徵|求人|募集)[:：]?\\s*)")
        + articles());
    return regex;
}

/// "Company is hiring a Title", "Firma sucht Titel".
const QRegularExpression &hiringVerb()
{
    static const QRegularExpression regex = insensitive(
        QStringLiteral("^(.{2,70}?)\\s+(?:recrute|recherche|cherche|sucht(?: ab sofort| zum nächstmöglichen "
                       "zeitpunkt| verstärkung)?|is hiring|is looking for|seeks|is "
                       "seeking|busca|contrata|está contratando|procura|cerca|ricerca|"
                       "seleziona|zoekt|hledá|přijme|szuka|poszukuje|zatrudni|söker|søger|søker|etsii|hakee|"
                       "keres|angajează|ищет)(?:\\s*[:：]\\s*|\\s+)")
        + articles());
    return regex;
}

const QRegularExpression &tailWords()
{
    static const QRegularExpression regex = insensitive(
        QStringLiteral("\\s*(?:[,–-]\\s*)?(?:gesucht|needed|wanted|required|sought|sökes|søges|gezocht|"
                       "cercasi|(?:we(?:['’]re| are) )?hiring|ab sofort|à "
                       "pourvoir|を?募集(?:中|しています)?|数名|若干名|[一二三两\\d]+名|[!！…]+)\\s*$"));
    return regex;
}

/// The employer behind the title: "Nurse at St Mary's", "Koch bei Sonne", "Dev @ Acme", "Dev na Acme".
const QRegularExpression &employerTail()
{
    static const QRegularExpression regex(
        QStringLiteral(
            "\\s+(?:at|@|bei(?:m| der)?|chez|na|no|presso|bij|hos|u|w|en)\\s+(?:\\*)?((?:the |die |der |le "
            "|la )?[\\p{Lu}\\d][^,|()\\[\\]]{1,60}?)(?:\\*)?(?=\\s+[–—-]\\s|\\s*[,|(]|$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return regex;
}

class Parts
{
public:
    explicit Parts(QStringView line)
        : m_line(line)
    {
        m_headline.title = {0, line.size()};
    }

    Headline take()
    {
        trim();
        brackets();
        announce();
        verb();
        segments();
        tails();
        trim();
        return std::move(m_headline);
    }

private:
    [[nodiscard]] QStringView text() const
    {
        return m_line.sliced(m_headline.title.start, m_headline.title.length());
    }

    void trim()
    {
        TextSpan &span = m_headline.title;
        const auto loose = [](QChar c) {
            return c.isSpace() || QStringView(u",;:|–—-·•*#_!").contains(c) || c.isSurrogate()
                || c.unicode() == 0xfe0f;
        };
        while (span.start < span.end && loose(m_line[span.start]))
            ++span.start;
        while (span.end > span.start && loose(m_line[span.end - 1])
            && !(m_line[span.end - 1] == u'#' && span.end - span.start > 1))
            --span.end;
    }

    void place(TextSpan span)
    {
        const TextSpan part = placePart(m_line.sliced(span.start, span.length()));
        if (!part.isEmpty() && isPlace(m_line.sliced(span.start + part.start, part.length())))
            m_headline.places.append({span.start + part.start, span.start + part.end});
    }

    /// Tags in front: "[Remote]", "【急募】".
    void brackets()
    {
        for (int i = 0; i < 3; ++i) {
            const QStringView now = text();
            if (now.isEmpty() || !QStringView(u"[【").contains(now.front()))
                return;
            const qsizetype close = now.front() == u'[' ? now.indexOf(u']') : now.indexOf(u'】');
            if (close < 0 || close + 2 >= now.size())
                return;
            const TextSpan inner{m_headline.title.start + 1, m_headline.title.start + close};
            if (hasJobWord(m_line.sliced(inner.start, inner.length()))
                && !hasJobWord(now.sliced(close + 1))) {
                m_headline.title = inner;
                return;
            }
            place(inner);
            m_headline.title.start += close + 1;
            trim();
        }
    }

    void announce()
    {
        const auto match = announcement().match(text().toString());
        if (match.hasMatch() && match.capturedEnd() < text().size() - 2) {
            m_headline.title.start += match.capturedEnd();
            trim();
        }
    }

    void verb()
    {
        const QString now = text().toString();
        const auto match = hiringVerb().match(now);
        if (match.hasMatch() && match.capturedEnd() < now.size() - 2
            && !hasGenderTag(match.capturedView(1))) {
            m_headline.company =
                TextSpan{m_headline.title.start, m_headline.title.start + match.capturedEnd(1)};
            m_headline.title.start += match.capturedEnd();
        } else {
            static const QRegularExpression chinese(QStringLiteral(
                "^(.{2,20}?)\\s*(诚聘|招聘|急聘|高薪诚聘|诚招|急招|热招|招)[:：\\s]*(?=\\S{2})"));
            const auto east = chinese.match(now);
            // 招 alone is part of other words, too: what follows must be a job.
            if (!east.hasMatch()
                || (east.capturedLength(2) == 1 && !hasJobWord(QStringView(now).sliced(east.capturedEnd()))))
                return;
            m_headline.company =
                TextSpan{m_headline.title.start, m_headline.title.start + east.capturedEnd(1)};
            m_headline.title.start += east.capturedEnd();
        }
        trim();
    }

    void segments()
    {
        const qsizetype base = m_headline.title.start;
        const QList<Segment> parts = segmentsOf(text());
        if (parts.size() < 2)
            return;
        const auto job = std::find_if(
            parts.cbegin(), parts.cend(), [](const Segment &part) { return part.kind == SegmentKind::Job; });
        const auto first =
            job != parts.cend() ? job : std::find_if(parts.cbegin(), parts.cend(), [](const Segment &part) {
                return part.kind == SegmentKind::Unknown;
            });
        if (first == parts.cend())
            return;
        auto last = first;
        while (last + 1 != parts.cend() && !(last + 1)->hard && !last->hard
            && ((last + 1)->kind == SegmentKind::Unknown || (last + 1)->kind == SegmentKind::Job))
            ++last;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            const TextSpan span{base + part->span.start, base + part->span.end};
            if (part->kind == SegmentKind::Place)
                place(span);
            const bool outside = part < first || part > last;
            const bool named = part->kind == SegmentKind::Company
                || (part->kind == SegmentKind::Unknown && (part < first || part->hard));
            if (outside && named && !m_headline.company && span.length() <= 60)
                m_headline.company = span;
        }
        m_headline.title = {base + first->span.start, base + last->span.end};
    }

    void tails()
    {
        for (int i = 0; i < 4; ++i) {
            const qsizetype before = m_headline.title.end;
            tailWord();
            tailBracket();
            tailEmployer();
            tailPlace();
            tailPay();
            trim();
            if (m_headline.title.end == before)
                return;
        }
    }

    void tailWord()
    {
        const auto match = tailWords().match(text().toString());
        if (match.hasMatch() && match.capturedStart() > 2)
            m_headline.title.end = m_headline.title.start + match.capturedStart();
    }

    void tailBracket()
    {
        const QStringView now = text();
        if (now.isEmpty() || (now.back() != u')' && now.back() != u'）' && now.back() != u']'))
            return;
        const qsizetype open =
            qMax(qMax(now.lastIndexOf(u'('), now.lastIndexOf(u'（')), now.lastIndexOf(u'['));
        if (open < 3)
            return;
        const QStringView inner = now.sliced(open + 1, now.size() - open - 2);
        const SegmentKind kind = kindOfSegment(inner);
        if (kind != SegmentKind::Place && kind != SegmentKind::Mode && kind != SegmentKind::Employment
            && kind != SegmentKind::Pay)
            return;
        static const QRegularExpression region(
            QStringLiteral("^(?:APAC|EMEA|LATAM|DACH|MENA|ANZ|EU|UK|US|USA|NA|CEE|Nordics?|Benelux)$"));
        if (region.match(inner.toString()).hasMatch())
            return; // the market that the job is about belongs to its name
        if (kind == SegmentKind::Place)
            place({m_headline.title.start + open + 1, m_headline.title.end - 1});
        m_headline.title.end = m_headline.title.start + open;
    }

    void tailEmployer()
    {
        const QString now = text().toString();
        const auto match = employerTail().match(now);
        if (!match.hasMatch() || match.capturedStart() < 3
            || !hasJobWord(QStringView(now).first(match.capturedStart())))
            return;
        const TextSpan name{
            m_headline.title.start + match.capturedStart(1), m_headline.title.start + match.capturedEnd(1)};
        const QStringView words = m_line.sliced(name.start, name.length());
        if (isPlace(words))
            m_headline.places.append(name);
        else if (!m_headline.company)
            m_headline.company = name;
        m_headline.title.end = m_headline.title.start + match.capturedStart();
    }

    void tailPlace()
    {
        const QStringView now = text();
        qsizetype comma = now.indexOf(u',');
        while (comma > 2) {
            const QStringView rest = now.sliced(comma + 1).trimmed();
            if (isPlace(rest) && !hasJobWord(rest)) {
                place({m_headline.title.start + comma + 1, m_headline.title.end});
                m_headline.title.end = m_headline.title.start + comma;
                return;
            }
            comma = now.indexOf(u',', comma + 1);
        }
        static const QRegularExpression region(
            QStringLiteral(",\\s+((?:région d[e']|Raum |Großraum |Region |zona d[ei] |provincia d[ei] |"
                           "província d[eo] |okolí |okolice |regio )\\s*\\p{Lu}[\\p{L} -]{2,30})\\.?$"),
            QRegularExpression::UseUnicodePropertiesOption);
        const auto around = region.match(now.toString());
        if (around.hasMatch() && around.capturedStart() > 2) {
            const qsizetype start = m_headline.title.start;
            m_headline.places.append({start + around.capturedStart(1), start + around.capturedEnd(1)});
            m_headline.title.end = start + around.capturedStart();
            return;
        }
        static const QRegularExpression preposition(
            QStringLiteral(
                "\\s+(?:in|à|en|em|a|te|v|ve|w|we|i|für den standort|am standort)\\s+(\\p{Lu}[^|]{2,40})$"),
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = preposition.match(now.toString());
        if (match.hasMatch() && match.capturedStart() > 2 && isPlace(match.capturedView(1))) {
            place({m_headline.title.start + match.capturedStart(1), m_headline.title.end});
            m_headline.title.end = m_headline.title.start + match.capturedStart();
        }
    }

    void tailPay()
    {
        const auto pay = findSalary(text(), {});
        if (!pay || pay->span.end < text().size() - 4 || pay->span.start < 3)
            return;
        QStringView rest = text().first(pay->span.start).trimmed();
        for (const QStringView word : {QStringView(u"薪水"), QStringView(u"薪资"), QStringView(u"月薪"),
                 QStringView(u"年薪"), QStringView(u"年収"), QStringView(u"salary"), QStringView(u"Salary"),
                 QStringView(u"Pay"), QStringView(u"Gehalt")}) {
            if (rest.endsWith(word))
                rest = rest.chopped(word.size());
        }
        m_headline.title.end = m_headline.title.start + rest.size();
    }

    QStringView m_line;
    Headline m_headline;
};

/// The name of a part of a site, of a picture or of a mail: it announces jobs and is none.
bool namesSection(QStringView title)
{
    static const QRegularExpression section = insensitive(QStringLiteral(
        "^(?:careers?|jobs?|work|vacanc(?:y|ies)|open (?:positions|roles|jobs)|current "
        "(?:vacancies|openings)|"
        "join (?:us|our team)|work (?:with|for) "
        "us|stellenausschreibung|stellenangebote?|stellenanzeige|karriere|"
        "offene stellen|jobs und karriere|arbeiten bei uns|nous rejoindre|recrutement|offres? d['’]emploi|"
        "carrières?|trabaj[aáe] con nosotros|únete(?: a nosotros)?|empleos?|ofertas? de (?:empleo|trabajo)|"
        "trabalhe conosco|carreiras?|vagas|lavora con noi|posizioni aperte|werken bij(?: ons)?|vacatures|"
        "kariéra|volná místa|volné pozice|kariera|oferty pracy|praca|lediga jobb|jobba hos oss|ledige "
        "stillinger|"
        "karriär|forwarded message|original message|(?:fwd?|re|wg|tr|aw) ?:.*|.{2,50} logo|採用情報|求人情報|"
        "招聘信息|招贤纳士|加入我们|وظائف)$"));
    return section.match(title.trimmed().toString()).hasMatch();
}

/// "Dear all,", "Hallo zusammen,", "Dobrý den": what a mail or a message begins with.
bool isGreeting(QStringView line)
{
    static const QRegularExpression greeting = insensitive(QStringLiteral(
        "^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it may "
        "concern|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|grüß gott|sehr "
        "geehrte[rs]?|bonjour|bonsoir|salut|madame|monsieur|ch(?:er|ère)s?|hola|buenos "
        "días|buenas(?: tardes)?|estimad[oa]s?|querid[oa]s?|olá|oi|bom dia|boa "
        "(?:tarde|noite)|car[oaie]s?|prezad[oa]s?|buongiorno|ciao|salve|gentil[ei]|spettabile|"
        "beste|geachte|goede(?:morgen|middag|navond)|dag|dobrý den|dobré ráno|ahoj|vážen[íáý]|"
        "milí|dzień dobry|cześć|witam(?:y)?|szanown[iea]|drodzy|hej|hejsan|god "
        "(?:dag|morgon|morgen)|bästa|kära|kære|kjære|hei|hyvä[ät]?|tisztelt|kedves|bună "
        "ziua|stimat[eăi]?|здравствуйте|добрый день|уважаемые|merhaba|sayın)(?![\\p{L}-])"));
    static const QRegularExpression unspaced(QStringLiteral(
        "^(?:السلام "
        "عليكم|مرحب[اًا]|您好|大家好|各位(?:好)?|你好|皆様|皆さま|お世話になって|こんにちは|안녕하세요)"));
    constexpr qsizetype longest = 60;
    constexpr qsizetype mostWords = 3;
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.size() > longest || hasGenderTag(text))
        return false;
    const QString words = text.toString();
    const bool addresses =
        QStringView(u",!，！:").contains(text.back()) || (text.count(u' ') < mostWords && !hasJobWord(text));
    return addresses && (greeting.match(words).hasMatch() || unspaced.match(words).hasMatch());
}

bool looksLikeProperName(QStringView name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    const auto capitals = std::count_if(words.cbegin(), words.cend(),
        [](QStringView word) { return word.front().isUpper() || word.front().isDigit(); });
    return capitals * 2 > words.size() || hasOrganisationWord(name);
}

/// A point that ends a sentence, not one of "max. 30", "St. Gallen", "ca. 20".
bool endsSentence(QStringView text)
{
    static const QRegularExpression stop(
        QStringLiteral(
            "(?<!\\bmax|\\bmin|\\bbzw|\\bggf|\\bstd|\\bstr|\\btel|\\binkl|\\bevtl|\\bca|\\bst|\\bdr|\\bnr|"
            "\\bno|\\bbd|\\bav)\\. (?!\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    return stop.match(text.toString()).hasMatch();
}

/// True if an address in the text lies in a domain of that name: "vagas@capivarapag.example".
bool namesDomain(QStringView name, const QString &text)
{
    constexpr qsizetype shortest = 4;
    const QString word = fold(name.split(u' ', Qt::SkipEmptyParts).constFirst());
    if (word.size() < shortest)
        return false;
    static const QRegularExpression domain(QStringLiteral("(?:@|://)(?:www\\.)?([\\w.-]+)"));
    for (auto it = domain.globalMatch(text); it.hasNext();) {
        if (it.next().captured(1).contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// "Engineer - Capivara": what a dash parts from the job and the posting speaks of elsewhere is the employer.
void splitEmployer(Headline &headline, const Posting &posting)
{
    const QStringView title = posting.document.view(headline.title);
    static const QRegularExpression dash(QStringLiteral("\\s+[–—-]\\s+(?=[\\p{Lu}\\d][^–—|]{2,50}$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = dash.match(title.toString());
    if (headline.company || !match.hasMatch() || match.capturedStart() < 3)
        return;
    const QStringView front = title.first(match.capturedStart());
    const QStringView name = title.sliced(match.capturedEnd());
    const QString text = posting.document.text;
    const bool spoken =
        text.count(name) > 1 && !hasJobWord(name) && kindOfSegment(name) != SegmentKind::Place;
    if (!spoken || !(hasJobWord(front) || hasGenderTag(front)) || !looksLikeProperName(name)
        || !(hasOrganisationWord(name) || namesDomain(name, text)))
        return;
    headline.company = TextSpan{headline.title.start + match.capturedEnd(), headline.title.end};
    headline.title.end = headline.title.start + match.capturedStart();
}

double score(const OutlineLine &line, int index, const Headline &headline, const Posting &posting)
{
    const QStringView title = posting.document.view(headline.title);
    if (title.size() < 2 || title.size() > 120)
        return 0;
    double value = 0.3 - 0.015 * index;
    value += line.kind == OutlineLine::Kind::Heading ? (line.level == 1 ? 0.25 : 0.12) : 0;
    value += index == 0 ? 0.15 : 0;
    value += hasJobWord(title) ? 0.42 : 0;
    value += hasGenderTag(title) ? 0.35 : 0;
    value -= line.kind == OutlineLine::Kind::Item ? 0.25 : 0;
    value -= title.size() > 80 ? 0.2 : 0;
    value -= title.count(u' ') > 10 ? 0.25 : 0;
    const QChar last = line.text.back();
    value -= last == u'.' || last == u'。' ? 0.3 : last == u'!' ? 0.12 : 0;
    value -= endsSentence(line.text) ? 0.25 : 0;
    value -= title.contains(u"://") || title.contains(u'@') ? 0.5 : 0;
    value -= line.aside ? 0.3 : 0;
    const bool answersLabel = line.topic != Topic::None && line.topic != Topic::Title
        && line.topic != Topic::Subject && line.topic != Topic::AboutRole;
    value -= answersLabel ? 0.2 : 0;
    value -= last == u'?' ? 0.3 : 0;
    value -= namesSection(title) ? 0.6 : 0;
    const bool job = hasJobWord(title) || hasGenderTag(title);
    value -= !job && hasOrganisationWord(title) ? 0.3 : 0;
    const SegmentKind kind = kindOfSegment(title);
    value -= kind != SegmentKind::Job && kind != SegmentKind::Unknown ? 0.4 : 0;
    return value;
}

} // namespace

Headline takeApart(QStringView line)
{
    return Parts(line).take();
}

namespace {

/// "Koch/in oder Küchenhelfer/in" right under "Wir suchen": the name of a job, whatever section it is in.
bool namesBothGenders(const OutlineLine &line)
{
    constexpr qsizetype longest = 80;
    return line.kind == OutlineLine::Kind::Text && line.depth == 1 && line.text.size() <= longest
        && hasGenderTag(line.text) && !line.text.contains(u". ") && !line.text.endsWith(u'.');
}

} // namespace

QList<Headline> headlinesOf(const Posting &posting)
{
    constexpr int mostLines = 22;
    QList<Headline> headlines;
    int index = 0;
    for (const OutlineLine &line : posting.outline) {
        if (index >= mostLines)
            break;
        if (isGreeting(line.text))
            continue; // what follows is the first line
        if (line.kind == OutlineLine::Kind::Fact) {
            if (line.topic != Topic::Subject)
                continue;
        } else if ((isSection(line.topic) && line.topic != Topic::AboutRole && !namesBothGenders(line))
            || (line.kind == OutlineLine::Kind::Heading && line.topic != Topic::None)) {
            ++index;
            continue;
        }
        if (line.text.size() > 220 || line.text.startsWith(u"#") || line.text.size() < 2) {
            ++index;
            continue;
        }
        Headline headline = takeApart(line.text);
        const qsizetype base = line.span.start;
        const auto shift = [base](TextSpan span) { return TextSpan{span.start + base, span.end + base}; };
        headline.title = shift(headline.title);
        if (headline.company)
            headline.company = shift(*headline.company);
        for (TextSpan &span : headline.places)
            span = shift(span);
        splitEmployer(headline, posting);
        headline.score = score(line, index, headline, posting);
        if (headline.score > 0.2)
            headlines.append(headline);
        ++index;
    }
    std::stable_sort(headlines.begin(), headlines.end(),
        [](const Headline &a, const Headline &b) { return a.score > b.score; });
    return headlines;
}

} // namespace aio::extraction
