#include "core/documents/grounding/Grounding.h"

#include "core/documents/grounding/Finders.h"
#include "core/extraction/grammar/LanguageDetector.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aio::grounding {

using namespace lexicon;

namespace {

using Field = Segment::Field;

bool isProse(const Sentence &sentence)
{
    return sentence.field == Field::Prose;
}

/// The company that a letter is for: names in the head with a legal form, and names behind "apply to",
/// "join".
void findTargets(Check &check, const GroundingText &draft, const QList<Sentence> &sentences)
{
    for (const QString &name : draft.targets) {
        check.targets.append(keysOf(name));
    }
    const bool letter = std::ranges::any_of(
        sentences, [](const Sentence &sentence) { return sentence.field == Field::Target; });
    const Lexicon &lexicon = Lexicon::shared();
    for (const Sentence &sentence : sentences) {
        if (letter && sentence.field == Field::Head
            && entryNamed(check.facts, keysOf(sentence.text), sentence.text) == nullptr) {
            check.targets.append(keysOf(sentence.text));
        }
        for (qsizetype i = 0; i < sentence.words.size(); ++i) {
            if (!sentence.isAside(i) || !sentence.words.at(i).capital
                || !lexicon.at(sentence.words, i, Category::At).isEmpty()) {
                continue;
            }
            const bool behindAt = i > 0 && !lexicon.at(sentence.words, i - 1, Category::At).isEmpty();
            qsizetype end = i;
            while (end < sentence.words.size() && sentence.words.at(end).capital
                && (end == i || sentence.gapBefore(end) == u" ")) {
                ++end;
            }
            if (behindAt) {
                check.targets.append(keysOf(sentence.words, i, end - i));
            }
        }
    }
    check.targets.removeIf([&check](const Keys &keys) {
        return keys.isEmpty() || entryNamed(check.facts, keys, {}) != nullptr;
    });
}

/// "Tamar has grown to 900 people": a sentence about the company, in which nobody speaks of themselves.
void setAsideTargets(const Check &check, Sentence &sentence)
{
    if (!isProse(sentence) || !sentence.words.first().capital
        || Lexicon::shared().contains(sentence.words, Category::FirstPerson)) {
        return;
    }
    constexpr qsizetype telling = 4;
    const Keys keys = keysOf(sentence.words, 0, 1);
    const bool tells = sentence.words.first().folded.size() >= telling;
    if (tells && check.isTarget(keys)) {
        sentence.aside.fill(true);
    }
}

void findAll(Check &check, Sentence &sentence)
{
    findContacts(check, sentence);
    switch (sentence.field) {
    case Field::Head:
    case Field::Target:
    case Field::Aside:
        return;
    case Field::EntryHead:
    case Field::EducationHead:
    case Field::Role:
    case Field::Label:
    case Field::Employer:
    case Field::Institution:
    case Field::Degree:
        findPeriods(check, sentence);
        findHeadOfEntry(check, sentence);
        return;
    case Field::Period:
        findPeriods(check, sentence);
        return;
    case Field::Certificate:
        findPeriods(check, sentence);
        findCertificates(check, sentence);
        return;
    case Field::Award:
        findPeriods(check, sentence);
        findAwards(check, sentence);
        return;
    case Field::Skills:
        findSkills(check, sentence);
        return;
    case Field::Languages:
        findLanguages(check, sentence);
        return;
    case Field::Prose:
        break;
    }
    static constexpr std::array finders = {findPeriods, findCertificates, findAwards, findInstitutions,
        findDegrees, findLanguages, findEmployers, findRoles, findNumbers, findSkills, findSkillsBeside,
        findOtherNames};
    for (const auto &find : finders) {
        find(check, sentence);
    }
}

/// The entry that says `words` of a sentence in the same words.
const EntryFact *entryInSameWords(const Check &check, const Sentence &sentence, QString words)
{
    words = words.simplified();
    while (words.endsWith(u'.') || words.endsWith(u';')) {
        words.chop(1);
    }
    constexpr qsizetype telling = 3; // fewer words are found anywhere
    if (words.count(u' ') + 1 < telling) {
        return nullptr;
    }
    const qsizetype aligned = sentence.entry < 0 ? -1 : check.entries.value(sentence.entry, -1);
    for (qsizetype i = 0; i < check.facts.entries().size(); ++i) {
        const EntryFact &entry = check.facts.entries().at(i);
        if ((aligned < 0 || i == aligned) && std::ranges::any_of(entry.texts, [&words](const QString &text) {
                return text.contains(words);
            })) {
            return &entry;
        }
    }
    return nullptr;
}

/// What the profile says itself holds, in a sentence of its own or behind a colon: "One result: …".
void acceptOwnWords(Check &check, const Sentence &sentence, qsizetype firstClaim)
{
    const auto isOpen = [](const Claim &claim) { return !claim.supported; };
    const auto first = check.claims.begin() + firstClaim;
    if (sentence.field != Segment::Field::Prose || std::none_of(first, check.claims.end(), isOpen)) {
        return;
    }
    const qsizetype colon = sentence.text.indexOf(u':') + 1;
    for (const qsizetype start : {qsizetype(0), colon}) {
        const EntryFact *entry = entryInSameWords(check, sentence, sentence.text.sliced(start));
        for (auto claim = first; entry && claim != check.claims.end(); ++claim) {
            if (isOpen(*claim) && claim->span.start >= sentence.start + start) {
                claim->supported = true;
                claim->reason.clear();
                claim->fact = entry->pointer;
            }
        }
    }
}

/// Whether words end in ways that the word list's seven languages do not have.
bool hasForeignEndings(const QString &text)
{
    static const QSet<QString> listed{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
        QStringLiteral("es"), QStringLiteral("it"), QStringLiteral("pt"), QStringLiteral("nl")};
    const QString language = extraction::detectLanguage(text);
    return !language.isEmpty() && !listed.contains(language);
}

/// Which entries of the profile the entries of the draft are, from the names in their heads.
void alignEntries(Check &check, const QList<Sentence> &sentences)
{
    QHash<int, QString> heads;
    for (const Sentence &sentence : sentences) {
        if (sentence.entry >= 0 && !isProse(sentence)) {
            heads[sentence.entry] += sentence.text + u'\n';
        }
    }
    for (auto head = heads.cbegin(); head != heads.cend(); ++head) {
        const Keys keys = keysOf(head.value());
        double best = 0;
        for (qsizetype i = 0; i < check.facts.entries().size(); ++i) {
            const EntryFact &entry = check.facts.entries().at(i);
            const Keys own = entry.nameKeys.isEmpty() ? entry.titleKeys : entry.nameKeys;
            if (own.isEmpty()) {
                continue;
            }
            constexpr double titleWeight = 0.5;
            const double name = double((Keys(own) & keys).size()) / double(own.size());
            const double title = entry.titleKeys.isEmpty()
                ? 0
                : double((Keys(entry.titleKeys) & keys).size()) / double(entry.titleKeys.size());
            const double score = name + titleWeight * title;
            constexpr double enough = 0.6;
            if (name >= enough && score > best) {
                best = score;
                check.entries.insert(head.key(), i);
            }
        }
    }
}

} // namespace

Grounding ground(
    const Resume &profile, const GroundingText &draft, const QDate &today, const WorkContext &context)
{
    return ground(ProfileFacts(profile, today), draft, context);
}

Grounding ground(const ProfileFacts &facts, const GroundingText &draft, const WorkContext &context)
{
    QList<Sentence> sentences = sentencesOf(draft);
    ProfileFacts known = facts;
    const bool foreign = hasForeignEndings(draft.text);
    if (foreign) {
        for (const Sentence &sentence : std::as_const(sentences)) {
            known.learnInflections(sentence.words);
        }
    }
    Check check{known, {}, {}, {}, isGerman(sentences), foreign};
    findTargets(check, draft, sentences);
    alignEntries(check, sentences);
    for (Sentence &sentence : sentences) {
        setAsideTargets(check, sentence);
        if (context.interrupted()) {
            break;
        }
        const qsizetype before = check.claims.size();
        findAll(check, sentence);
        acceptOwnWords(check, sentence, before);
    }
    std::ranges::stable_sort(check.claims, {}, [](const Claim &claim) { return claim.span.start; });
    return {check.claims};
}

} // namespace aio::grounding
