#include "core/extraction/text/JobWords.h"
#include "core/extraction/text/ProseTitle.h"
#include "core/extraction/text/Readers.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

/// "Name: Gareth Milne", "Job title: Clinical Lead": the title is that of the person to ask.
bool followsPerson(const Posting &posting, const OutlineLine &fact)
{
    static const QRegularExpression person(
        QStringLiteral(
            "^(?:(?:full |contact |your )?name|contact(?: person)?|ansprechpartner(?:in)?|nom|nombre|nome|"
            "naam|jméno|imię(?: i nazwisko)?|namn)\\s*:"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype start = fact.label.isEmpty() ? fact.span.start : fact.label.start;
    const QStringView before = QStringView(posting.document.text).first(start).trimmed();
    return person.match(before.sliced(before.lastIndexOf(u'\n') + 1).toString()).hasMatch();
}

} // namespace

QList<Vote> readTitle(const Posting &posting, const QList<Headline> &headlines)
{
    QList<Vote> votes;
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::Title)) {
        constexpr qsizetype longest = 120;
        if (followsPerson(posting, line))
            continue;
        if (line.kind != OutlineLine::Kind::Fact || line.text.size() > longest || line.text.size() < 2)
            continue;
        const Headline parts = takeApart(line.text);
        const TextSpan span{line.span.start + parts.title.start, line.span.start + parts.title.end};
        if (!span.isEmpty())
            votes.append(posting.vote(JobField::Title, posting.document.string(span), 0.92, span));
    }
    int rank = 0;
    for (const Headline &headline : headlines) {
        if (++rank > 2)
            break;
        const bool question = posting.document.view(headline.title).endsWith(u'?');
        const double confidence = qBound(0.3, headline.score, question ? 0.6 : 0.9);
        votes.append(posting.vote(JobField::Title, posting.document.string(headline.title),
            rank == 1 ? confidence : confidence * 0.6, headline.title));
    }
    const bool saysJob = !headlines.isEmpty()
        && (hasJobWord(posting.document.view(headlines.first().title))
            || hasGenderTag(posting.document.view(headlines.first().title)));
    constexpr double weak = 0.5; // a headline that hardly looks like one
    const bool asks = !headlines.isEmpty() && posting.document.view(headlines.first().title).endsWith(u'?');
    const bool poor = headlines.isEmpty() || asks || headlines.first().score < weak;
    if (!saysJob || poor) {
        const auto prose = titleInProse(posting);
        constexpr double certain = 0.7; // a word in it says that it is a job
        if (prose && (poor || prose->confidence >= certain))
            votes.append(posting.vote(JobField::Title, prose->name, prose->confidence, prose->span));
    }
    // the title of a page repeats the posting's: "Title - Company | Board"
    if (!posting.document.title.isEmpty()) {
        const Headline parts = takeApart(posting.document.title);
        const QString title = posting.document.title.mid(parts.title.start, parts.title.length());
        if (hasJobWord(title) || hasGenderTag(title)) {
            Vote vote{JobField::Title, title, posting.origin, 0.6, posting.document.title, std::nullopt};
            votes.append(vote);
        }
    }
    return votes;
}

} // namespace aio::extraction
