#include "core/documents/grounding/ClaimWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::grounding {

using namespace lexicon;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)
};

} // namespace

void Check::add(Sentence &sentence, ClaimKind kind, qsizetype first, qsizetype count, const Verdict &verdict)
{
    const TextSpan span{sentence.words.at(first).start, sentence.words.at(first + count - 1).end};
    sentence.take(first, count);
    addSpan(sentence, kind, span, verdict);
}

void Check::addSpan(const Sentence &sentence, ClaimKind kind, TextSpan inSentence, const Verdict &verdict)
{
    Claim claim;
    claim.kind = kind;
    claim.text = sentence.text.mid(inSentence.start, inSentence.length());
    claim.span = {sentence.start + inSentence.start, sentence.start + inSentence.end};
    claim.supported = verdict.supported;
    claim.reason = verdict.supported ? QString() : verdict.reason;
    claim.fact = verdict.fact;
    claims.append(claim);
}

bool Check::isTarget(const Keys &keys) const
{
    for (const Keys &target : targets) {
        if (!keys.isEmpty() && (target.contains(keys) || keys.contains(target))) {
            return true;
        }
    }
    return false;
}

const EntryFact *entryNamed(const ProfileFacts &facts, const Keys &keys, QStringView written)
{
    if (keys.isEmpty()) {
        return nullptr;
    }
    const QString initials = foldedWord(written).remove(u' ');
    const EntryFact *best = nullptr;
    for (const EntryFact &entry : facts.entries()) {
        if (entry.nameKeys == keys) {
            return &entry;
        }
        const bool part =
            !entry.nameKeys.isEmpty() && (entry.nameKeys.contains(keys) || keys.contains(entry.nameKeys));
        if (best == nullptr && (part || entry.initials.contains(initials))) {
            best = &entry;
        }
    }
    return best;
}

namespace {

/// All of them, adjectives in any case: "Bayerischer", "Bayerischen".
bool holdsTitle(const Keys &keys, const Keys &title)
{
    return !title.isEmpty() && std::ranges::all_of(title, [&keys](const QString &key) {
        const QLatin1StringView ending("er");
        return keys.contains(key) || keys.contains(key + ending)
            || (key.endsWith(ending) && keys.contains(key.chopped(ending.size())));
    });
}

} // namespace

QList<const EntryFact *> Check::entriesOf(const Sentence &sentence) const
{
    const Keys keys = keysOf(sentence.words, 0, sentence.words.size());
    QSet<QString> roots;
    for (const Word &word : sentence.words) {
        roots.insert(word.root);
    }
    const bool institution = Lexicon::shared().contains(sentence.words, Category::Institution);
    QList<const EntryFact *> named;
    for (const EntryFact &entry : facts.entries()) {
        // The first word of a name is what people shorten it to; it has to say something by itself.
        bool stands = !entry.nameKeys.isEmpty() && keys.contains(entry.nameKeys);
        if (!stands && entry.kind == EntryFact::Kind::Work && !entry.firstRoot.isEmpty()) {
            stands = roots.contains(entry.firstRoot);
        }
        stands = stands || (!entry.tailRoot.isEmpty() && roots.contains(entry.tailRoot));
        stands = stands || (institution && !entry.properKeys.isEmpty() && keys.contains(entry.properKeys));
        if (stands || (entry.kind != EntryFact::Kind::Work && holdsTitle(keys, entry.titleKeys))) {
            named.append(&entry);
        }
    }
    if (named.isEmpty() && sentence.entry >= 0 && entries.contains(sentence.entry)) {
        const EntryFact &own = facts.entries().at(entries.value(sentence.entry));
        for (const EntryFact &entry : facts.entries()) {
            if (entry.kind == own.kind && entry.nameKeys == own.nameKeys) {
                named.append(&entry);
            }
        }
    }
    return named;
}

QString periodText(const EntryFact &entry)
{
    const QString start = entry.start.toString();
    if (entry.end.isEmpty()) {
        return entry.ongoing ? Text::tr("%1 to today").arg(start) : start;
    }
    return start.isEmpty() || entry.start == entry.end
        ? entry.end.toString()
        : Text::tr("%1 to %2").arg(start, entry.end.toString());
}

} // namespace aio::grounding
