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
            "title|job|vacancy|wanted|open position|position|role|(?:job )?openings? for|(?:urgent "
            ")?requirement "
            "for|vacancy for|urgently (?:required|hiring)|hiring for|job opportunity|new opportunity|"
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
                       "zeitpunkt| verstärkung)?|is (?:now |currently )?(?:hiring|looking for|"
                       "seeking|recruiting)|seeks|(?:est|está|esta) (?:contratando|buscando|seleccionando|"
                       "selecionando|à procura de|en búsqueda de)|busca|contrata|necesita|requiere|precisa "
                       "de|procura|cerca|ricerca|sta cercando|seleziona|zoekt|is op zoek naar|"
                       "hledá|přijme|szuka|poszukuje|zatrudni|przyjmie|söker|rekryterar|anställer|søger|"
                       "ansætter|søker|ansetter|etsii|hakee|keres|angajează|ищет)(?:\\s*[:：]\\s*|\\s+)")
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
        static const QRegularExpression count(QStringLiteral("^[Nn][.°º]{1,2}\\s?\\d{1,2}\\s+(?=\\p{L}{4})"),
            QRegularExpression::UseUnicodePropertiesOption); // "N. 2 saldatori"
        static const QRegularExpression article(
            QStringLiteral("^(?:eine[nr]?|ein|une?|una?|uno|uma?|een|en|ett)\\s+(?=\\p{Lu}\\p{Ll})"),
            QRegularExpression::UseUnicodePropertiesOption); // "eine Leitung (m/w/d)"
        if (const auto small = article.match(text().toString()); small.hasMatch())
            m_headline.title.start += small.capturedEnd();
        if (const auto several = count.match(text().toString()); several.hasMatch())
            m_headline.title.start += several.capturedEnd();
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
            tailArabic();
            tailBracket();
            tailEmployer();
            tailPlace();
            tailPay();
            trim();
            if (m_headline.title.end == before)
                return;
        }
    }

    /// "مصمم للعمل لدى شركة الألوان في دبي": for whom and where, behind the job.
    void tailArabic()
    {
        static const QRegularExpression expression(
            QStringLiteral("\\s+(?:للعمل )?(?:(?:لدى|في|ب)\\s?((?:شركة|مؤسسة|مجموعة|مستشفى|مدرسة|فندق|"
                           "مطعم|عيادة|مركز|مصنع|صيدلية|مكتب) .+?))?(?:\\s+(?:في|ب)\\s?(?:مدينة )?(\\S+(?: "
                           "\\S+)?))?$"));
        const auto match = expression.match(text().toString());
        if (!match.hasMatch() || match.capturedStart() < 3
            || (match.capturedLength(1) <= 0 && match.capturedLength(2) <= 0))
            return;
        const qsizetype base = m_headline.title.start;
        const bool placed = match.capturedLength(2) > 0;
        if (placed && !isPlace(match.capturedView(2)))
            return;
        if (placed)
            m_headline.places.append({base + match.capturedStart(2), base + match.capturedEnd(2)});
        // "عيادة أسنان" is any dentist's; a name has more words, or an article.
        const QStringView name = match.capturedView(1);
        const bool named = name.count(u' ') >= 2 || name.contains(u" ال");
        if (named && !m_headline.company)
            m_headline.company = TextSpan{base + match.capturedStart(1), base + match.capturedEnd(1)};
        m_headline.title.end = base + match.capturedStart();
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
        static const QRegularExpression ward(QStringLiteral("^\\s+(?:na|no|w|en|u)\\s+\\p{Lu}{2,4}$"),
            QRegularExpression::UseUnicodePropertiesOption);
        if (ward.match(match.captured()).hasMatch())
            return; // "Zdravotní sestra na JIP": where in the house, not whose
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

} // namespace

Headline takeApart(QStringView line)
{
    return Parts(line).take();
}

} // namespace aio::extraction
