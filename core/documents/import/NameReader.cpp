#include "core/documents/import/BasicsWords.h"
#include "core/documents/import/BasicsWork.h"
#include "core/documents/import/CvWords.h"
#include "core/documents/import/EntryText.h"
#include "core/documents/import/Segments.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/CompanyName.h"
#include "core/extraction/text/JobWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace aio {

namespace {

double nameScore(const BasicsWork &work, const CvLine &line, const TextSpan &span, int index)
{
    const QStringView text = work.source.view(span);
    if (!looksLikeName(text) || sectionOfLine(text) != CvSection::None || namesInstitution(text)) {
        return 0;
    }
    double score = 1 + std::max(0.0, 1.0 - index * 0.15);
    score += std::min(2.0, (line.size - 1) * 2.5);
    score += line.kind == CvLine::Kind::Heading && line.level == 1 ? 1 : 0;
    score += line.bold ? 0.3 : 0;
    score -= extraction::hasJobWord(text) ? 1.5 : 0;
    score -= extraction::hasOrganisationWord(text) ? 1.5 : 0;
    score -= kindOfSegment(text) == CvSegmentKind::Place ? 1 : 0;
    // The address in the mail often says the name.
    const QString folded = extraction::fold(text);
    const QString mail = extraction::fold(work.basics.email.section(u'@', 0, 0));
    const QString title = extraction::fold(work.source.document.title);
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        score += word.size() > 2 && mail.contains(word) ? 1.2 : 0;
        score += word.size() > 2 && title.contains(word) ? 0.4 : 0;
    }
    return score;
}

// "Rui Tavares" in large type over "Monteiro" in the same: the name goes on.
void takeSecondLine(BasicsWork &work)
{
    const int below = work.nameLine + 1;
    if (work.nameLine < 0 || below >= work.source.lines.size()) {
        return;
    }
    const CvLine &line = work.source.lines.at(work.nameLine);
    const CvLine &next = work.source.lines.at(below);
    constexpr double large = 1.25;
    constexpr double same = 0.05;
    const TextSpan both{work.name.start, next.span.end};
    const QStringView text = work.source.view(next.span);
    const bool alike = line.size > large && std::abs(line.size - next.size) < same && line.bold == next.bold
        && line.page == next.page && line.column == next.column;
    if (alike && line.span.end == work.name.end && text.count(u' ') < 2
        && looksLikeName(work.evidence.found(both).text) && sectionOfLine(text) == CvSection::None
        && !extraction::hasJobWord(text)) {
        work.name = both;
        work.nameLine = below;
    }
}

} // namespace

void setLabel(BasicsWork &work, const TextSpan &span, double confidence)
{
    work.basics.label =
        work.evidence.take(QStringLiteral("/basics/label"), work.evidence.found(span, confidence));
}

void readName(BasicsWork &work)
{
    constexpr int searched = 400;
    constexpr double least = 1.6;
    double best = least;
    QHash<int, int> indexOfPage;
    int index = 0;
    for (int i = 0; i < work.source.lines.size() && i < searched; ++i) {
        const CvLine &line = work.source.lines.at(i);
        if (line.page > 0 || line.kind == CvLine::Kind::Item) {
            continue;
        }
        TextSpan span = line.parts.constFirst();
        // "Sarah Johnson | Software Developer"
        static const QRegularExpression sign(QStringLiteral("\\s*[|•·]\\s*|\\s+[–—-]\\s+|,\\s"));
        const auto cut = sign.match(work.source.document.string(span));
        const TextSpan front = cut.hasMatch() ? TextSpan{span.start, span.start + cut.capturedStart()} : span;
        const double score = nameScore(work, line, front, index);
        ++index;
        if (score > best) {
            best = score;
            work.name = front;
            work.nameLine = i;
        }
    }
    if (!work.name.isEmpty()) {
        takeSecondLine(work);
        Found found = work.evidence.found(work.name, std::min(0.95, 0.5 + best * 0.12));
        found.text = unshouted(found.text);
        work.basics.name = work.evidence.take(QStringLiteral("/basics/name"), found);
        return;
    }
    // Given name and family name may stand on two lines of large type.
    for (int i = 0; i + 1 < work.source.lines.size() && i < 6; ++i) {
        const CvLine &first = work.source.lines.at(i);
        const CvLine &second = work.source.lines.at(i + 1);
        constexpr double large = 1.4;
        const TextSpan both{first.span.start, second.span.end};
        if (first.size > large && std::abs(first.size - second.size) < 0.3
            && looksLikeName(work.evidence.found(both).text)) {
            work.name = both;
            work.nameLine = i + 1;
            Found found = work.evidence.found(both, 0.8);
            found.text = unshouted(found.text);
            work.basics.name = work.evidence.take(QStringLiteral("/basics/name"), found);
            return;
        }
    }
}

// What the person is: beside or below the name, with a word for an occupation.
void readLabel(BasicsWork &work)
{
    if (!work.basics.label.isEmpty() || work.nameLine < 0) {
        return;
    }
    constexpr int below = 4;
    constexpr qsizetype longest = 90;
    for (int i = work.nameLine; i < work.source.lines.size() && i <= work.nameLine + below; ++i) {
        const CvLine &line = work.source.lines.at(i);
        if (i > work.nameLine && (sectionOfLine(work.source.view(line.span)) != CvSection::None)) {
            return;
        }
        static const QRegularExpression sign(QStringLiteral("\\s*[|•]\\s*|\\s+·\\s+|\\s+[–—]\\s+"));
        for (TextSpan part : line.parts) {
            if (i == work.nameLine && part.start <= work.name.start) {
                part.start = work.name.end;
            }
            const QString text = work.source.document.string(part);
            qsizetype start = 0;
            QList<TextSpan> pieces;
            for (auto it = sign.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                pieces.append({part.start + start, part.start + match.capturedStart()});
                start = match.capturedEnd();
            }
            pieces.append({part.start + start, part.end});
            // "Architect | Cloud | Berlin": the whole line if all of it is about the profession.
            for (TextSpan piece : std::as_const(pieces)) {
                piece = tidied(work.source, piece);
                const QStringView words = work.source.view(piece);
                const bool contact = words.contains(u'@') || words.contains(u"www") || words.contains(u"://")
                    || !phonesIn(work.evidence, piece).isEmpty() || networkOf(words) != QString();
                const bool prose = words.endsWith(u'.') || words.size() > longest
                    || (line.parts.size() == 1 && labelled(work.source, line));
                if (words.size() > 2 && !contact && !prose
                    && (extraction::hasJobWord(words) || namesStudent(words))
                    && kindOfSegment(words) != CvSegmentKind::Place) {
                    setLabel(work, piece, 0.85);
                    return;
                }
            }
        }
    }
    // A line in larger type right below the name can be nothing else.
    if (work.nameLine + 1 < work.source.lines.size()) {
        const CvLine &next = work.source.lines.at(work.nameLine + 1);
        const QStringView text = work.source.view(next.span);
        constexpr double larger = 1.08;
        const bool words = !text.contains(u'@')
            && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
        if (next.size > larger && words && text.size() <= 60 && next.parts.size() == 1
            && sectionOfHeading(text) == CvSection::None && kindOfSegment(text) != CvSegmentKind::Place
            && next.page == 0 && !looksLikeName(text)) {
            setLabel(work, next.span, 0.65);
        }
    }
}

} // namespace aio
