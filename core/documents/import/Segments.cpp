#include "core/documents/import/Segments.h"

#include "core/documents/import/CvWords.h"
#include "core/extraction/grammar/Countries.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/text/CompanyName.h"
#include "core/extraction/text/JobWords.h"
#include "core/extraction/text/Segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

bool isLoose(QChar c)
{
    return c.isSpace() || QStringView(u",;:|·•–—-/").contains(c);
}

// Spans between the places where `pattern` cuts, bracketed text left whole.
QList<TextSpan> cut(const CvSource &source, const TextSpan &span, const QRegularExpression &pattern)
{
    QList<TextSpan> pieces;
    const QString text = source.document.string(span);
    qsizetype start = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QStringView front = QStringView(text).sliced(start, match.capturedStart() - start);
        if (front.count(u'(') > front.count(u')')) {
            continue;
        }
        pieces.append({span.start + start, span.start + match.capturedStart()});
        start = match.capturedEnd();
    }
    pieces.append({span.start + start, span.end});
    return pieces;
}

// Roles that are no occupations.
bool namesRole(QStringView text)
{
    static const QRegularExpression role(
        QStringLiteral("(?<!\\p{L})(?:volunteer|member|chair(?:man|woman|person)?|treasurer|board "
                       "member|tutor(?:in)?|mentor(?:in)?|"
                       "captain|organi[sz]er|co-?founder|founder|ehrenamtliche\\p{L}*|freiwillige\\p{L}*|"
                       "mitglied|vorsitzende\\p{L}*|"
                       "kassenwart\\p{L}*|schriftführer\\p{L}*|jugendleiter\\p{L}*|bénévole|membre|"
                       "trésori\\p{L}+|président\\p{L}*|"
                       "voluntari[oa]|volontari[oa]|miembro|socio|soci[oa]|voluntári[oa]|vrijwilliger|"
                       "bestuurslid|penningmeester|"
                       "wolontariusz\\p{L}*|volontär|ledamot|dobrovolník|dobrovolnice|promovend\\p{L}*|"
                       "zivildienstleistend\\p{L}*|aushilfe|"
                       "hilfskraft|\\p{L}*hilfe|aide|auxiliaire|ayudante|auxiliar|responsable|encargad[oa]|"
                       "jefe|jefa|chef|capo|addett[oa]|"
                       "medewerk(?:er|ster)|begeleider|docent|leerkracht|professor[ae]?|insegnante|profesor["
                       "ae]?|leiter(?:in)?)(?!\\p{L})"),
        QRegularExpression::CaseInsensitiveOption | unicode);
    return role.match(text.toString()).hasMatch();
}

bool isLegalForm(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|Corp|Co|GmbH|AG|S\\.?A|S\\.?L|S\\.?p\\.?A|S\\.?r\\."
                       "?l|Lda|B\\.?V|N\\.?V|PLC|LLP|"
                       "Jr|Sr|Ph\\.?D|MBA|M\\.?Sc|B\\.?Sc)\\.?$"));
    return form.match(text.trimmed().toString()).hasMatch();
}

// Commas part names; "Acme, Inc." and "Menlo Park, CA" stay whole. `below` the first line of a head, "Newark,
// UK" is a place; on it, "Acme, Germany" is not.
QList<TextSpan> atCommas(const CvSource &source, const TextSpan &span, bool below)
{
    static const QRegularExpression comma(QStringLiteral(",\\s+"));
    const QList<TextSpan> pieces = cut(source, span, comma);
    QList<TextSpan> joined;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const TextSpan &piece = pieces.at(i);
        if (!joined.isEmpty()) {
            const TextSpan both{joined.constLast().start, piece.end};
            const QStringView before = source.view(joined.constLast());
            const QStringView whole = source.view(both);
            const QStringView last = source.view(piece).trimmed();
            const bool state = last.size() == 2 && last.at(0).isUpper() && last.at(1).isUpper();
            const bool country = !extraction::countryCode(last).isEmpty();
            const bool named = extraction::isPlace(before) || (state && before.size() > 2)
                || (country && (below || joined.size() > 1));
            const bool place = named && !extraction::hasOrganisationWord(before) && !namesInstitution(before)
                && !extraction::hasJobWord(before) && before.size() < 40
                && (state || country || extraction::isPlace(last)) && extraction::isPlace(whole);
            if (isLegalForm(source.view(piece)) || place) {
                joined.last() = both;
                continue;
            }
        }
        joined.append(piece);
    }
    return joined;
}

// "(Saint-Nazaire)" behind a firm: a name of one or two words, whether or not the place is known.
bool mayBePlace(QStringView firm, QStringView inner)
{
    static const QRegularExpression name(
        QStringLiteral("^\\p{Lu}[\\p{Ll}'’]{2,}(?:[ -](?:[\\p{Ll}]{1,3}[ -])?\\p{Lu}[\\p{Ll}'’]{2,}){0,2}$"),
        unicode);
    return extraction::hasLegalForm(firm) && name.match(inner.toString()).hasMatch();
}

// "Acme GmbH (Berlin)": what stands in brackets at the end, if it is of another kind.
void splitBrackets(const CvSource &source, TextSpan &span, QList<TextSpan> &more)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*\\(([^()]{2,60})\\)\\s*$"));
    const auto match = brackets.match(source.document.string(span));
    if (!match.hasMatch() || match.capturedStart() == 0) {
        return;
    }
    const TextSpan inner{span.start + match.capturedStart(1), span.start + match.capturedEnd(1)};
    const CvSegmentKind kind = kindOfSegment(source.view(inner));
    const QStringView front = source.view({span.start, span.start + match.capturedStart()});
    if (mayBePlace(front, source.view(inner)) || kind == CvSegmentKind::Place || kind == CvSegmentKind::Note
        || kind == CvSegmentKind::Link) {
        span.end = span.start + match.capturedStart();
        more.append(inner);
    }
}

} // namespace

namespace {

bool saysSomething(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

TextSpan tidied(const CvSource &source, TextSpan span)
{
    const QStringView text = source.document.text;
    while (span.start < span.end && isLoose(text.at(span.start))) {
        ++span.start;
    }
    while (span.end > span.start && isLoose(text.at(span.end - 1))) {
        --span.end;
    }
    const QStringView inner = source.view(span);
    if (inner.startsWith(u'(') && inner.count(u'(') > inner.count(u')')) {
        ++span.start;
    } else if (inner.endsWith(u')') && inner.count(u')') > inner.count(u'(')) {
        --span.end;
    } else if (inner.startsWith(u'(') && inner.endsWith(u')') && inner.count(u'(') == 1) {
        ++span.start;
        --span.end;
    }
    return span;
}

CvSegmentKind kindOfSegment(QStringView raw)
{
    const QStringView text = raw.trimmed();
    if (isDuration(text) || isEmploymentNote(text)) {
        return CvSegmentKind::Note;
    }
    if (text.contains(u"://") || text.startsWith(u"www.") || (text.contains(u'@') && !text.contains(u' '))) {
        return CvSegmentKind::Link;
    }
    const bool institution = namesInstitution(text);
    const bool job = extraction::hasJobWord(text) || extraction::hasGenderTag(text) || namesStudent(text)
        || namesRole(text);
    constexpr qsizetype longest = 60;
    if (text.size() <= longest && !institution && !extraction::hasLegalForm(text) && extraction::isPlace(text)
        && !(job && !text.contains(u','))) {
        return CvSegmentKind::Place;
    }
    if (extraction::hasLegalForm(text) || (institution && !job)) {
        return CvSegmentKind::Organisation;
    }
    if (job) {
        return CvSegmentKind::Job;
    }
    return extraction::hasOrganisationWord(text) ? CvSegmentKind::Organisation : CvSegmentKind::Unknown;
}

QList<CvSegment> segmentsOf(const CvSource &source, const CvLine &line, int number)
{
    static const QRegularExpression hard(
        QStringLiteral("\\s*[|•‖¦]\\s*|\\s+·\\s+|\\s+[–—-]{1,2}\\s+|\\s+/\\s+|;\\s+|\\s{2,}"));
    static const QRegularExpression at(
        QStringLiteral("\\s+(?:at|bei|bei der|beim|chez|presso|bij|hos|@)\\s+(?=[\\p{Lu}\\d])"), unicode);
    // "Jefe de obra. Estudio Larrea. Bilbao.": a head that is written like sentences.
    static const QRegularExpression sentences(
        QStringLiteral("(?<=\\p{Ll}{4})\\.(?:\\s+(?=\\p{Lu})|$)|(?<=S\\.[AL]\\.)\\s+(?=\\p{Lu})"), unicode);
    const bool stopped = source.view(line.span).trimmed().endsWith(u'.');
    QList<CvSegment> segments;
    for (const TextSpan &part : line.parts) {
        // The period is cut out; what stands on its two sides are pieces of their own.
        QList<TextSpan> open{part};
        QList<TextSpan> clean;
        while (!open.isEmpty()) {
            const TextSpan span = open.takeFirst();
            const auto period = findPeriod(source.view(span));
            if (period && period->span.length() > 0) {
                open.append({span.start, span.start + period->span.start});
                open.append({span.start + period->span.end, span.end});
            } else {
                clean.append(span);
            }
        }
        QList<TextSpan> spans;
        for (const TextSpan &span : std::as_const(clean)) {
            spans += stopped ? cut(source, tidied(source, span), sentences) : QList<TextSpan>{span};
        }
        for (const TextSpan &span : std::as_const(spans)) {
            for (const TextSpan &piece : cut(source, span, hard)) {
                bool first = true;
                for (const TextSpan &side : cut(source, piece, at)) {
                    for (TextSpan one : atCommas(source, tidied(source, side), number > 0)) {
                        QList<TextSpan> more;
                        one = tidied(source, one);
                        splitBrackets(source, one, more);
                        more.prepend(tidied(source, one));
                        for (qsizetype i = 0; i < more.size(); ++i) {
                            const TextSpan &last = more.at(i);
                            if (last.isEmpty() || !saysSomething(source.view(last))) {
                                continue;
                            }
                            const CvSegmentKind kind = kindOfSegment(source.view(last));
                            const bool place = i > 0 && mayBePlace(source.view(one), source.view(last));
                            segments.append(
                                {last, place ? CvSegmentKind::Place : kind, number, !first, line.bold});
                        }
                    }
                    first = false;
                }
            }
        }
    }
    std::sort(segments.begin(), segments.end(),
        [](const CvSegment &a, const CvSegment &b) { return a.span.start < b.span.start; });
    return segments;
}

} // namespace aio
