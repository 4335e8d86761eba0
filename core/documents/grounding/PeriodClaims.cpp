#include "core/documents/grounding/Finders.h"
#include "core/documents/lexicon/DateMentions.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::grounding {

using namespace lexicon;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)
};

/// Equal as far as both are known.
bool agree(const PartialDate &left, const PartialDate &right)
{
    return !left.isEmpty() && left.year == right.year
        && (left.month == 0 || right.month == 0 || left.month == right.month)
        && (left.day == 0 || right.day == 0 || left.day == right.day);
}

bool isOpen(const EntryFact &entry)
{
    return entry.end.isEmpty();
}

bool covers(const EntryFact &entry, const PartialDate &date)
{
    if (entry.start.isEmpty() && entry.end.isEmpty()) {
        return false;
    }
    const PartialDate from = entry.start.isEmpty() ? entry.end : entry.start;
    const bool begun = from.firstDay() <= date.lastDay();
    return begun
        && (isOpen(entry) ? entry.ongoing || agree(from, date) : entry.end.lastDay() >= date.firstDay());
}

bool endsAs(const EntryFact &entry, const DateMention &mention)
{
    return mention.ongoing ? isOpen(entry) : agree(mention.to, entry.end);
}

bool isRange(const EntryFact &entry, const DateMention &mention)
{
    return agree(mention.from, entry.start) && endsAs(entry, mention);
}

struct Cues
{
    bool start = false;
    bool end = false;
};

Cues cuesOf(const Sentence &sentence, const DateMention &mention)
{
    Cues cues;
    constexpr qsizetype reach = 12;
    for (qsizetype i = std::max<qsizetype>(0, mention.firstWord - reach);
         i < std::min(sentence.words.size(), mention.endWord + reach); ++i) {
        cues.start = cues.start || !Lexicon::shared().at(sentence.words, i, Category::Start).isEmpty();
        cues.end = cues.end || !Lexicon::shared().at(sentence.words, i, Category::End).isEmpty();
    }
    return cues;
}

bool fits(const EntryFact &entry, const DateMention &mention, const Cues &cues)
{
    switch (mention.kind) {
    case DateMention::Kind::Range:
        return isRange(entry, mention);
    case DateMention::Kind::Since:
        return agree(mention.from, entry.start);
    case DateMention::Kind::Until:
        return agree(mention.to, entry.end);
    case DateMention::Kind::Single:
        break;
    }
    const bool atStart = agree(mention.from, entry.start);
    const bool atEnd = agree(mention.from, entry.end);
    if (entry.kind == EntryFact::Kind::Education || entry.kind == EntryFact::Kind::Award
        || entry.kind == EntryFact::Kind::Certificate) {
        return atEnd || (cues.start && atStart) || (entry.end.isEmpty() && atStart)
            || (!cues.end && entry.kind == EntryFact::Kind::Education && covers(entry, mention.from));
    }
    if (cues.start && !cues.end) {
        return atStart;
    }
    return atStart || atEnd || covers(entry, mention.from);
}

bool fitsProfile(const ProfileFacts &facts, const DateMention &mention, const Cues &cues)
{
    const auto &entries = facts.entries();
    if (std::ranges::any_of(entries, [&](const EntryFact &entry) { return fits(entry, mention, cues); })) {
        return true;
    }
    if (mention.kind == DateMention::Kind::Range) {
        // A whole career: from the beginning of one entry to the end of another.
        const bool start = std::ranges::any_of(
            entries, [&](const EntryFact &entry) { return agree(mention.from, entry.start); });
        const bool end =
            std::ranges::any_of(entries, [&](const EntryFact &entry) { return endsAs(entry, mention); });
        return start && end;
    }
    return mention.kind == DateMention::Kind::Single && facts.years().contains(mention.from.year);
}

/// The degree or the certificate that stands beside a year: "my doctorate in 2020", "ACA since 2017". Null if
/// there is none, or if the profile has several that it could be.
const EntryFact *titledBeside(const Check &check, const Sentence &sentence, const DateMention &mention)
{
    const Lexicon &lexicon = Lexicon::shared();
    constexpr qsizetype before = 8;
    constexpr qsizetype after = 3;
    qsizetype from = mention.firstWord;
    while (from > 0 && mention.firstWord - from < before && !sentence.gapBefore(from).contains(u',')) {
        --from;
    }
    qsizetype end = mention.endWord;
    static const QSet<QString> joints{QStringLiteral("and"), QStringLiteral("und"), QStringLiteral("et"),
        QStringLiteral("y"), QStringLiteral("e"), QStringLiteral("ed")};
    while (end < sentence.words.size() && end - mention.endWord < after
        && !sentence.gapBefore(end).contains(u',') && !joints.contains(sentence.words.at(end).folded)) {
        ++end;
    }
    const Keys around = keysOf(sentence.words, from, end - from);
    QSet<QString> degrees;
    for (qsizetype i = from; i < end; ++i) {
        for (const ConceptHit &hit : lexicon.at(sentence.words, i, Category::Degree)) {
            degrees.insert(hit.meaning->id);
        }
    }
    QList<const EntryFact *> titled;
    for (const EntryFact &entry : check.facts.entries()) {
        const bool dated = !entry.start.isEmpty() || !entry.end.isEmpty();
        bool named = entry.kind == EntryFact::Kind::Certificate && !entry.titleKeys.isEmpty()
            && around.contains(entry.titleKeys);
        if (entry.kind == EntryFact::Kind::Education) {
            for (const ConceptHit &hit : lexicon.find(wordsOf(entry.title), Category::Degree)) {
                named = named || degrees.contains(hit.meaning->id);
            }
        }
        if (dated && named) {
            titled.append(&entry);
        }
    }
    return titled.size() == 1 ? titled.first() : nullptr;
}

/// A day in the sentence of a letter is when it was written or when work can begin.
bool isNoClaim(const Sentence &sentence, const DateMention &mention)
{
    return mention.from.day != 0 && mention.kind == DateMention::Kind::Single
        && sentence.field == Segment::Field::Prose;
}

} // namespace

void findPeriods(Check &check, Sentence &sentence)
{
    for (const DateMention &mention : datesIn(sentence.text, sentence.words)) {
        if (!sentence.isFree(mention.firstWord, mention.endWord - mention.firstWord)) {
            continue;
        }
        // "2000 users" is a number, "ISO 2010" a name.
        const bool bare = mention.kind == DateMention::Kind::Single && mention.from.month == 0;
        if (bare && mention.endWord < sentence.words.size()) {
            const Word &next = sentence.words.at(mention.endWord);
            const bool counts =
                !Lexicon::shared().at(sentence.words, mention.endWord, Category::People).isEmpty()
                || (Lexicon::shared().keysOf(next).first().startsWith(u'=')
                    && sentence.gapBefore(mention.endWord) == u" " && !next.capital && mention.firstWord > 0);
            if (counts) {
                continue;
            }
        }
        sentence.take(mention.firstWord, mention.endWord - mention.firstWord);
        if (sentence.isAside(mention.firstWord) || isNoClaim(sentence, mention)) {
            continue;
        }
        const Cues cues = cuesOf(sentence, mention);
        const QList<const EntryFact *> entries = check.entriesOf(sentence);
        QList<const EntryFact *> dated;
        std::ranges::copy_if(entries, std::back_inserter(dated),
            [](const EntryFact *entry) { return !entry->start.isEmpty() || !entry->end.isEmpty(); });
        // What stands right beside the year says which date it is, whatever else the sentence names.
        const EntryFact *titled = mention.kind == DateMention::Kind::Single && entries.size() != 1
            ? titledBeside(check, sentence, mention)
            : nullptr;
        if (titled != nullptr) {
            dated = {titled};
        }
        Verdict verdict;
        const auto own =
            std::ranges::find_if(dated, [&](const EntryFact *entry) { return fits(*entry, mention, cues); });
        // "Dispatcher since 2012": a year that the profile names in a sentence of its own.
        const bool said = mention.kind == DateMention::Kind::Since && mention.from.month == 0
            && check.facts.years().contains(mention.from.year);
        if (own != dated.end()) {
            verdict = {true, {}, (*own)->pointer};
        } else if (said) {
            verdict.supported = true;
        } else if (dated.isEmpty() || (mention.kind == DateMention::Kind::Range && dated.size() > 1)) {
            verdict.supported = fitsProfile(check.facts, mention, cues);
            verdict.reason = Text::tr("The profile has no such dates.");
        } else {
            verdict.fact = dated.first()->pointer;
            verdict.reason =
                Text::tr("The profile says %1 for %2.")
                    .arg(periodText(*dated.first()),
                        dated.first()->name.isEmpty() ? dated.first()->title : dated.first()->name);
        }
        check.addSpan(sentence, ClaimKind::Period, {mention.start, mention.end}, verdict);
    }
}

} // namespace aio::grounding
