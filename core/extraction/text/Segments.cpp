#include "core/extraction/text/Segments.h"

#include "core/extraction/grammar/DateGrammar.h"
#include "core/extraction/grammar/EmploymentTypes.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/grammar/SalaryGrammar.h"
#include "core/extraction/grammar/WorkModes.h"
#include "core/extraction/text/JobWords.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    const auto loose = [](QChar c) { return c.isSpace() || QStringView(u",;|–—-·•/").contains(c); };
    while (span.start < span.end && loose(text[span.start]))
        ++span.start;
    while (span.end > span.start && loose(text[span.end - 1]))
        --span.end;
    return span;
}

const QString &modeWords()
{
    static const QString words = QStringLiteral(
        "(?:(?:100 ?%|fully|full|partly|partially|komplett|totalmente|voll) )?(?:remote(?:-first| first| ok| "
        "possible| friendly|-friendly)?|remoto|remota|hybrid[eao]?|"
        "híbrid[oa]|ibrid[oa]|onsite|on-site|on "
        "site|in-office|office-based|presencial|présentiel|télétravail|teletrabajo|home[- ]?office|vor "
        "ort|praca zdalna|zdalnie|"
        "hybrydowo|hybridně|hybridní|na dálku|distans|hybride|smart "
        "working|etätyö|フルリモート(?:勤務)?(?:可|OK)?|リモート(?:ワーク|勤務)?(?:可|OK)?|在宅勤務(?:可)?|"
        "远程|远程办公|混合办公|عن بعد|هجين|"
        "full-?time|part-?time|vollzeit|teilzeit|contract|freelance|intern(?:ship)?)");
    return words;
}

} // namespace

bool hasLegalForm(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "(?:\\b(?:GmbH(?: & Co\\.? KGa?A?)?|gGmbH|mbH|PartG(?: ?mbB)?|AG|SE|KG|OHG|UG|e\\.? ?V\\.?|e\\. "
            "?K\\.?|eG|Inc\\.?|LLC|L\\.L\\.C\\.|LLP|Ltd\\.?|Limited|Corp\\.?|Corporation|PLC|plc|Pty\\.? "
            "Ltd\\.?|Pvt\\.? Ltd\\.?|"
            "Pte\\.? Ltd\\.?|S\\.?A\\.?S\\.?U?|SARL|S\\.A\\.R\\.L\\.|SCOP|S\\.A\\.?|S\\.L\\.U?\\.?|SL|S\\. "
            "de R\\.L\\.|S\\.?A\\.? de "
            "C\\.?V\\.?|Ltda\\.?|LTDA|Lda\\.?|S/A|Eireli|ME|S\\.p\\.A\\.?|SpA|S\\.r\\.l\\.?s?\\.?|Srl|"
            "B\\.?V\\.?|N\\.?V\\.?|VOF|s\\. ?r\\. ?o\\.?|a\\. ?s\\.?|spol\\. s r\\. ?o\\.?|z\\. ?s\\.?|o\\. "
            "?p\\. ?s\\.?|[Ss]p\\. ?z ?o\\. ?o\\.?|[Ss]p\\. ?[jk]\\.|S\\. "
            "?Coop\\.?|Snc|S\\.n\\.c\\.|HB|Sp\\. "
            "k\\.|S\\.A\\.|AB|A/"
            "S|ApS|AS|ASA|Oyj?|Kft\\.?|Zrt\\.?|Nyrt\\.?|S\\.R\\.L\\.?|OÜ|UAB|SIA|d\\.o\\.o\\.?|ООО|ОАО|АО|"
            "A\\.Ş\\.)"
            "(?=$|[\\s,.;)]))|^(?:株式会社|有限会社|合同会社|一般社団法人|社会福祉法人|医療法人|学校法人|"
            "شركة|مؤسسة|مجموعة)|(?:株式会社|有限会社|合同会社|有限公司|有限责任公司|股份公司|集团|科技公司|"
            "事務所|주식회사|㈜)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text.toString()).hasMatch();
}

TextSpan placePart(QStringView text)
{
    static const QRegularExpression leading = expression(
        QStringLiteral("^\\W*(?:%1)(?![\\p{L}])(?:\\s*(?:in|from|-|–|:|,|/|\\(|within|or|,)\\s*|\\s+|$)+")
            .arg(modeWords()));
    static const QRegularExpression trailing =
        expression(QStringLiteral("(?:[\\s,/"
                                  "|–-]|\\(| or | oder | ou | o "
                                  ")+\\W*(?:%1)(?![\\p{L}])[^()（）]*(?:[(（][^()（）]*)?[)）]?\\W*$|[(（][^("
                                  ")（）]*(?:%1)[^()（）]*[)）]\\s*$")
                       .arg(modeWords()));
    TextSpan span{0, text.size()};
    const QString string = text.toString();
    const auto head = leading.match(string);
    if (head.hasMatch())
        span.start = head.capturedEnd();
    const auto tail = trailing.match(string, 0);
    if (tail.hasMatch() && tail.capturedStart() >= span.start)
        span.end = tail.capturedStart();
    span = trimmed(text, span);
    if (span.end > span.start && text[span.end - 1] == u')'
        && !text.sliced(span.start, span.length()).contains(u'('))
        --span.end;
    return span;
}

SegmentKind kindOfSegment(QStringView raw)
{
    const QStringView text = raw.trimmed();
    if (text.isEmpty())
        return SegmentKind::Unknown;
    if (text.contains(u"://") || text.startsWith(u"www.") || (text.contains(u'@') && !text.contains(u' ')))
        return SegmentKind::Link;
    constexpr qsizetype longest = 90;
    const bool brief = text.size() <= longest;
    const bool job = hasJobWord(text) || hasGenderTag(text);
    if (brief && isPlace(text) && !(job && !text.contains(u',')))
        return SegmentKind::Place;
    const GrammarContext grammar;
    if (brief && findSalary(text, grammar))
        return SegmentKind::Pay;
    const bool mode = findWorkMode(text).has_value();
    const bool types = !findEmploymentTypes(text).isEmpty();
    if (!job && mode && brief) {
        const TextSpan place = placePart(text);
        return !place.isEmpty() && isPlace(text.sliced(place.start, place.length())) ? SegmentKind::Place
                                                                                     : SegmentKind::Mode;
    }
    if (types && brief && (!job || text.size() <= 20))
        return SegmentKind::Employment;
    if (hasLegalForm(text))
        return SegmentKind::Company;
    if (job)
        return SegmentKind::Job;
    if (brief && findDate(text, grammar))
        return SegmentKind::Date;
    return SegmentKind::Unknown;
}

QList<Segment> segmentsOf(QStringView line)
{
    static const QRegularExpression separator(
        QStringLiteral("\\s*[|｜•]\\s*|\\s+·\\s*|\\s*·\\s+|\\s+[–—-]{1,3}\\s+|\\s*[—–]{1,2}\\s+|\\s{4,}|\\t+|"
                       "_\\s+|(?<!:)//"));
    QList<Segment> segments;
    const QString string = line.toString();
    qsizetype start = 0;
    bool hard = false;
    const auto push = [&](qsizetype end, bool hardAfter) {
        const TextSpan span = trimmed(line, {start, end});
        if (!span.isEmpty())
            segments.append({span, kindOfSegment(line.sliced(span.start, span.length())), hard || hardAfter});
        hard = hardAfter;
    };
    auto matches = separator.globalMatch(string);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringView front = line.sliced(start, match.capturedStart() - start);
        if (front.count(u'(') > front.count(u')'))
            continue; // inside brackets
        const bool isHard = match.captured().contains(u'|') || match.captured().contains(u'｜')
            || match.captured().contains(u'·') || match.captured().contains(u'•');
        push(match.capturedStart(), isHard);
        start = match.capturedEnd();
    }
    push(line.size(), false);
    return segments;
}

} // namespace aio::extraction
