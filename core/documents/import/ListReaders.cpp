#include "core/documents/import/CvWords.h"
#include "core/documents/import/EntryText.h"
#include "core/documents/import/SectionReaders.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace aio {

namespace {

// An entry of a list: a line alone, or a line that stands out with what belongs to it below.
struct ListEntry
{
    TextSpan title;
    QList<TextSpan> more; ///< other pieces of the same line, then of the lines below
    qsizetype firstLineMore = 0; ///< that many of `more` stand on the line of the title
    std::optional<Period> period;
    TextSpan whole;
};

bool standsOut(const CvLine &line)
{
    return line.bold || line.kind == CvLine::Kind::Heading;
}

// Pieces of a line without its date, cut at signs that part a name from what is said of it.
QList<TextSpan> piecesOf(const CvSource &source, const CvLine &line)
{
    static const QRegularExpression sign(QStringLiteral("\\s*[|•]\\s*|\\s+·\\s+|\\s+[–—-]{1,2}\\s+|;\\s+"));
    QList<TextSpan> pieces;
    for (TextSpan part : line.parts) {
        QList<TextSpan> sides{part};
        if (const auto period = findPeriod(source.view(part))) {
            sides = {
                {part.start, part.start + period->span.start}, {part.start + period->span.end, part.end}};
        }
        for (const TextSpan &side : std::as_const(sides)) {
            const QString text = source.document.string(side);
            qsizetype start = 0;
            for (auto it = sign.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                pieces.append(tidied(source, {side.start + start, side.start + match.capturedStart()}));
                start = match.capturedEnd();
            }
            pieces.append(tidied(source, {side.start + start, side.end}));
        }
    }
    pieces.removeIf([](const TextSpan &piece) { return piece.isEmpty(); });
    return pieces;
}

// A date at an end of the line or on its own in it; "(NeurIPS 2023)" is none.
bool hasOwnDate(const CvSource &source, const CvLine &line)
{
    const auto period = periodOf(source, line);
    return period && std::any_of(line.parts.cbegin(), line.parts.cend(), [&period](const TextSpan &part) {
        return period->span.start == part.start || period->span.end == part.end;
    });
}

// Lists without bullets, gaps or bold lines: where every entry has a date on its first or on its last line.
enum class DateRhythm
{
    None,
    First,
    Last
};

DateRhythm rhythmOf(const CvSource &source, const QList<CvLine> &lines)
{
    const auto dated = std::count_if(
        lines.cbegin(), lines.cend(), [&source](const CvLine &line) { return hasOwnDate(source, line); });
    if (dated == 0 || dated == lines.size() || (dated == 1 && !hasOwnDate(source, lines.constFirst()))) {
        return DateRhythm::None;
    }
    return hasOwnDate(source, lines.constFirst()) ? DateRhythm::First
        : hasOwnDate(source, lines.constLast())   ? DateRhythm::Last
                                                  : DateRhythm::None;
}

QList<ListEntry> listEntries(const CvSource &source, const QList<CvLine> &lines)
{
    const bool styled = std::any_of(lines.cbegin(), lines.cend(), standsOut)
        && !std::all_of(lines.cbegin(), lines.cend(), standsOut);
    const bool items = std::any_of(
        lines.cbegin(), lines.cend(), [](const CvLine &line) { return line.kind == CvLine::Kind::Item; });
    const bool gaps = !items
        && std::count_if(lines.cbegin(), lines.cend(), [](const CvLine &line) { return line.gapBefore; }) > 1
        && std::any_of(lines.cbegin() + 1, lines.cend(), [](const CvLine &line) { return !line.gapBefore; });
    const DateRhythm rhythm = styled || items || gaps ? DateRhythm::None : rhythmOf(source, lines);
    bool afterDate = false;
    QList<ListEntry> entries;
    for (const CvLine &line : lines) {
        const QList<TextSpan> pieces = piecesOf(source, line);
        const auto period = periodOf(source, line);
        bool begins = entries.isEmpty();
        if (styled) {
            begins = begins || standsOut(line)
                || (line.kind == CvLine::Kind::Item && items && !standsOut(lines.constFirst()));
        } else if (gaps) {
            begins = begins || line.gapBefore;
        } else if (rhythm != DateRhythm::None) {
            begins = begins || (rhythm == DateRhythm::First ? hasOwnDate(source, line) : afterDate);
            afterDate = hasOwnDate(source, line);
        } else {
            begins = begins || !items || line.kind == CvLine::Kind::Item;
        }
        if (begins && !pieces.isEmpty()) {
            entries.append({pieces.constFirst(), pieces.mid(1), pieces.size() - 1, period, line.span});
            continue;
        }
        if (entries.isEmpty()) {
            continue;
        }
        ListEntry &open = entries.last();
        open.more += pieces;
        open.period = open.period ? open.period : period;
        open.whole.end = line.span.end;
    }
    return entries;
}

// "Certificate, Issuer": the last part of a title without signs, if there is nothing else.
TextSpan splitIssuer(const CvSource &source, TextSpan &title)
{
    const QStringView text = source.view(title);
    const qsizetype comma = text.lastIndexOf(u", ");
    if (comma < 4 || text.size() - comma > 45 || text.size() - comma < 4) {
        static const QRegularExpression brackets(QStringLiteral("\\s*\\(([^()]{2,45})\\)$"));
        const auto match = brackets.match(text.toString());
        if (match.hasMatch() && match.capturedStart() > 3) {
            const TextSpan issuer{title.start + match.capturedStart(1), title.start + match.capturedEnd(1)};
            title.end = title.start + match.capturedStart();
            return issuer;
        }
        return {};
    }
    const TextSpan issuer{title.start + comma + 2, title.end};
    title.end = title.start + comma;
    return issuer;
}

PartialDate dateOf(const std::optional<Period> &period)
{
    if (!period) {
        return {};
    }
    return period->start.isEmpty() || period->single ? period->end : period->start;
}

void noteDate(const ListEntry &entry, Evidence &evidence, const QString &pointer)
{
    if (entry.period) {
        evidence.note(pointer, entry.period->span, 0.85);
    }
}

bool isUrl(QStringView text)
{
    return text.startsWith(u"http") || text.startsWith(u"www.") || text.startsWith(u"10.");
}

} // namespace

void readCertificates(const CvPart &part, Evidence &evidence, Resume &resume)
{
    const CvSource &source = evidence.source();
    for (ListEntry entry : listEntries(source, part.lines)) {
        const QString at = QStringLiteral("/certificates/%1").arg(resume.certificates.size());
        TextSpan issuer;
        for (const TextSpan &piece : std::as_const(entry.more)) {
            if (issuer.isEmpty() && !isUrl(source.view(piece)) && !isDuration(source.view(piece))) {
                issuer = piece;
            }
        }
        if (issuer.isEmpty()) {
            issuer = splitIssuer(source, entry.title);
        }
        ResumeCertificate certificate;
        certificate.name = evidence.take(at + QStringLiteral("/name"), evidence.found(entry.title, 0.85));
        certificate.issuer = evidence.take(
            at + QStringLiteral("/issuer"), issuer.isEmpty() ? Found{} : evidence.found(issuer, 0.75));
        certificate.url = evidence.take(at + QStringLiteral("/url"), linkIn(evidence, entry.whole));
        certificate.date = dateOf(entry.period);
        noteDate(entry, evidence, at + QStringLiteral("/date"));
        resume.certificates.append(certificate);
    }
}

void readAwards(const CvPart &part, Evidence &evidence, Resume &resume)
{
    const CvSource &source = evidence.source();
    for (ListEntry entry : listEntries(source, part.lines)) {
        const QString at = QStringLiteral("/awards/%1").arg(resume.awards.size());
        TextSpan awarder;
        TextSpan summary;
        for (qsizetype i = 0; i < entry.more.size(); ++i) {
            const TextSpan &piece = entry.more.at(i);
            const bool brief = piece.length() <= 60 && !source.view(piece).endsWith(u'.');
            if (awarder.isEmpty() && brief) {
                awarder = piece;
            } else if (summary.isEmpty()) {
                summary = piece;
            }
        }
        if (awarder.isEmpty()) {
            awarder = splitIssuer(source, entry.title);
        }
        ResumeAward award;
        award.title = evidence.take(at + QStringLiteral("/title"), evidence.found(entry.title, 0.85));
        award.awarder = evidence.take(
            at + QStringLiteral("/awarder"), awarder.isEmpty() ? Found{} : evidence.found(awarder, 0.7));
        award.summary = evidence.take(
            at + QStringLiteral("/summary"), summary.isEmpty() ? Found{} : evidence.found(summary, 0.7));
        award.date = dateOf(entry.period);
        noteDate(entry, evidence, at + QStringLiteral("/date"));
        resume.awards.append(award);
    }
}

void readPublications(const CvPart &part, Evidence &evidence, Resume &resume)
{
    static const QRegularExpression quoted(QStringLiteral("[\"“„«»]([^\"“”„«»]{8,250})[\"”“»«]"));
    const CvSource &source = evidence.source();
    for (const ListEntry &entry : listEntries(source, part.lines)) {
        const QString at = QStringLiteral("/publications/%1").arg(resume.publications.size());
        TextSpan title = entry.title;
        const auto match = quoted.match(source.document.string(entry.whole));
        if (match.hasMatch()) {
            title = {entry.whole.start + match.capturedStart(1), entry.whole.start + match.capturedEnd(1)};
            title = tidied(source, title);
        }
        ResumePublication publication;
        publication.name = evidence.take(at + QStringLiteral("/name"), evidence.found(title, 0.75));
        publication.url = evidence.take(at + QStringLiteral("/url"), linkIn(evidence, entry.whole));
        publication.releaseDate = dateOf(entry.period);
        noteDate(entry, evidence, at + QStringLiteral("/releaseDate"));
        TextSpan rest{};
        for (const TextSpan &piece : entry.more) {
            if (piece.start >= title.end) {
                rest = rest.isEmpty() ? piece : TextSpan{rest.start, piece.end};
            }
        }
        publication.summary = evidence.take(
            at + QStringLiteral("/summary"), rest.isEmpty() ? Found{} : evidence.found(rest, 0.6));
        resume.publications.append(publication);
    }
}

void readInterests(const CvPart &part, Evidence &evidence, Resume &resume)
{
    const CvSource &source = evidence.source();
    for (const CvLine &line : part.lines) {
        const auto pair = labelled(source, line);
        const QString at = QStringLiteral("/interests/%1/").arg(resume.interests.size());
        if (pair) {
            ResumeInterest interest;
            interest.name = evidence.take(at + QStringLiteral("name"), evidence.found(pair->label, 0.8));
            for (const TextSpan &item : listItems(source, pair->text)) {
                evidence.note(at + QStringLiteral("keywords/%1").arg(interest.keywords.size()), item, 0.8);
                interest.keywords.append(source.document.string(item));
            }
            resume.interests.append(interest);
            continue;
        }
        for (const TextSpan &item : listItems(source, line.span)) {
            constexpr qsizetype longest = 60;
            if (item.length() <= longest) {
                const QString pointer = QStringLiteral("/interests/%1/name").arg(resume.interests.size());
                resume.interests.append(
                    ResumeInterest{evidence.take(pointer, evidence.found(item, 0.8)), {}, {}});
            }
        }
    }
}

void readReferences(const CvPart &part, Evidence &evidence, Resume &resume)
{
    const CvSource &source = evidence.source();
    for (const ListEntry &entry : listEntries(source, part.lines)) {
        if (isOnRequest(source.view(entry.whole))) {
            continue;
        }
        const QString at = QStringLiteral("/references/%1/").arg(resume.references.size());
        ResumeReference reference;
        reference.name = evidence.take(at + QStringLiteral("name"), evidence.found(entry.title, 0.7));
        if (!entry.more.isEmpty()) {
            reference.reference = evidence.take(at + QStringLiteral("reference"),
                evidence.found({entry.more.constFirst().start, entry.whole.end}, 0.7));
        }
        resume.references.append(reference);
    }
}

void readOther(const CvPart &part, Evidence &evidence, Resume &resume)
{
    const CvSource &source = evidence.source();
    QJsonArray sections = resume.other.value(QStringLiteral("x-sections")).toArray();
    QJsonArray entries;
    for (const CvEntry &entry : entriesOf(source, part.lines)) {
        QStringList head;
        QStringList body;
        for (const CvLine &line : entry.head) {
            head.append(source.document.string(line.span).simplified());
        }
        for (const CvLine &line : entry.body) {
            body.append(source.document.string(line.span).simplified());
        }
        QJsonObject object{{QStringLiteral("name"), head.join(QStringLiteral(", "))}};
        if (!body.isEmpty()) {
            object.insert(QStringLiteral("highlights"), QJsonArray::fromStringList(body));
        }
        entries.append(object);
    }
    if (entries.isEmpty()) {
        return;
    }
    const QString at = QStringLiteral("/x-sections/%1").arg(sections.size());
    evidence.note(at, {part.lines.constFirst().span.start, part.lines.constLast().span.end}, 0.8);
    sections.append(
        QJsonObject{{QStringLiteral("name"), part.heading}, {QStringLiteral("entries"), entries}});
    resume.other.insert(QStringLiteral("x-sections"), sections);
}

} // namespace aio
