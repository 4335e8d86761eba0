#include "core/documents/grounding/Finders.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace aio::grounding {

using namespace lexicon;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)
};

struct RoleText
{
    QSet<QString> heads;
    int level = 0;
    Keys others; ///< words that are neither
};

RoleText readRole(const QString &text)
{
    RoleText role;
    const QList<Word> words = wordsOf(text);
    const Lexicon &lexicon = Lexicon::shared();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QList<ConceptHit> heads = lexicon.at(words, i, Category::Head);
        const QList<ConceptHit> levels = lexicon.at(words, i, Category::Level);
        for (const ConceptHit &hit : heads) {
            role.heads.insert(hit.meaning->id);
        }
        int level = 0;
        const qsizetype longest = heads.isEmpty() ? 0 : heads.first().count;
        for (const ConceptHit &hit : levels) {
            // "jefe de proyecto" is one thing, no rank. "Leiter" may be a lead, a manager or a head: the
            // lowest that it can mean.
            if (hit.count >= longest) {
                level = level == 0 ? hit.meaning->low : std::min(level, hit.meaning->low);
            }
        }
        role.level = std::max(role.level, level);
        // "Master electrician": what somebody has studied is a claim of its own.
        if (heads.isEmpty() && levels.isEmpty() && lexicon.at(words, i, Category::Degree).isEmpty()) {
            role.others += keysOf(words, i, 1);
        }
        // The rest of "responsabile di cantiere" is no other word.
        i += std::max<qsizetype>(0, longest - 1);
    }
    // Two names for one trade.
    if (role.heads.contains(QStringLiteral("developer")) || role.heads.contains(QStringLiteral("engineer"))) {
        role.heads += QSet<QString>{QStringLiteral("developer"), QStringLiteral("engineer")};
    }
    role.others -= Keys{QStringLiteral("=school"), QStringLiteral("m"), QStringLiteral("w"),
        QStringLiteral("d"), QStringLiteral("f"), QStringLiteral("=software"), QStringLiteral("freelanc"),
        QStringLiteral("frelanc"), QStringLiteral("experienc"), QStringLiteral("erfahrener"),
        QStringLiteral("erfahren")};
    return role;
}

bool saysRole(const RoleText &claimed, const QString &position, const ProfileFacts &facts)
{
    const RoleText owned = readRole(position);
    const bool head = claimed.heads.isEmpty() || claimed.heads.intersects(owned.heads)
        || (owned.heads.isEmpty() && facts.coverage(keysOf(position)) == 1
            && owned.others.intersects(claimed.others));
    const bool level = claimed.level <= owned.level || (claimed.level <= 2 && owned.level == 0);
    const Keys missing = Keys(claimed.others) - owned.others;
    return head && level && (missing.isEmpty() || facts.coverage(missing) == 1);
}

const QSet<QString> &triggers()
{
    static const QSet<QString> words{QStringLiteral("as"), QStringLiteral("als"), QStringLiteral("comme"),
        QStringLiteral("como"), QStringLiteral("come"), QStringLiteral("qualita"), QStringLiteral("tant"),
        QStringLiteral("role"), QStringLiteral("position"), QStringLiteral("promoted"),
        QStringLiteral("befordert"), QStringLiteral("am"), QStringLiteral("was"), QStringLiteral("became"),
        QStringLiteral("bin"), QStringLiteral("war"), QStringLiteral("wurde"), QStringLiteral("suis"),
        QStringLiteral("etais"), QStringLiteral("soy"), QStringLiteral("fui"), QStringLiteral("era"),
        QStringLiteral("sono"), QStringLiteral("sou"), QStringLiteral("ben"), QStringLiteral("been"),
        QStringLiteral("poste"), QStringLiteral("puesto"), QStringLiteral("rolle"), QStringLiteral("ruolo"),
        QStringLiteral("cargo"), QStringLiteral("served"), QStringLiteral("title"), QStringLiteral("promu"),
        QStringLiteral("promue"), QStringLiteral("ascendido"), QStringLiteral("ascendida"),
        QStringLiteral("zum"), QStringLiteral("zur"), QStringLiteral("experienced"),
        QStringLiteral("erfahrener"), QStringLiteral("erfahrene"), QStringLiteral("seasoned")};
    return words;
}

bool isModifier(const Sentence &sentence, qsizetype i)
{
    const Word &word = sentence.words.at(i);
    const Lexicon &lexicon = Lexicon::shared();
    if (isSmallWord(word.folded) || word.number || triggers().contains(word.folded)) {
        return false;
    }
    return word.capital || lexicon.keysOf(word).first().startsWith(u'=')
        || !lexicon.at(sentence.words, i, Category::Level).isEmpty()
        || !lexicon.at(sentence.words, i, Category::Skill).isEmpty();
}

struct Phrase
{
    qsizetype first = 0;
    qsizetype end = 0;
    bool level = false;
    bool high = false;
};

Phrase phraseAround(const Sentence &sentence, const ConceptHit &hit)
{
    const Lexicon &lexicon = Lexicon::shared();
    Phrase phrase{hit.first, hit.first + hit.count, false, false};
    constexpr qsizetype most = 4;
    const auto joins = [&](qsizetype i) {
        const QString gap = sentence.gapBefore(i).trimmed().toString();
        return gap.isEmpty() || gap == u"-" || gap == u"/" || gap == u"&" || gap == u".";
    };
    while (phrase.first > 0 && hit.first - phrase.first < most && joins(phrase.first)
        && sentence.isFree(phrase.first - 1, 1) && isModifier(sentence, phrase.first - 1)) {
        --phrase.first;
    }
    // "Head of Engineering", "Leiter der Entwicklung", "chef de projet"
    static const QSet<QString> of{QStringLiteral("of"), QStringLiteral("der"), QStringLiteral("des"),
        QStringLiteral("de"), QStringLiteral("fur"), QStringLiteral("di"), QStringLiteral("for"),
        QStringLiteral("da"), QStringLiteral("do"), QStringLiteral("van"), QStringLiteral("la"),
        QStringLiteral("d")};
    qsizetype i = phrase.end;
    const bool linked = i < sentence.words.size()
        && (of.contains(sentence.words.at(i).folded) || sentence.words.at(i - 1).folded == u"of");
    while (i < sentence.words.size() && i - hit.first < most + 1 && joins(i) && sentence.isFree(i, 1)) {
        const bool headWord = !lexicon.at(sentence.words, i, Category::Head).isEmpty();
        const bool behind = !lexicon.at(sentence.words, i, Category::Level).isEmpty()
            || lexicon.keysOf(sentence.words.at(i)).first().startsWith(u'=');
        if ((linked && isModifier(sentence, i)) || (headWord && i == phrase.end)
            || (behind && i == phrase.end && sentence.gapBefore(i) == u" ")) {
            phrase.end = ++i;
        } else if (linked && of.contains(sentence.words.at(i).folded)) {
            ++i;
        } else {
            break;
        }
    }
    for (qsizetype w = phrase.first; w < phrase.end; ++w) {
        for (const ConceptHit &level : lexicon.at(sentence.words, w, Category::Level)) {
            constexpr int leading = 6;
            constexpr int senior = 4;
            phrase.level = phrase.level || level.meaning->low >= senior;
            phrase.high = phrase.high || level.meaning->low >= leading;
        }
    }
    return phrase;
}

/// "as a", "ich bin", "promoted to": the words before say that a role follows.
bool isAnnounced(const Sentence &sentence, qsizetype first)
{
    constexpr qsizetype reach = 3;
    for (qsizetype i = first - 1; i >= 0 && i >= first - reach; --i) {
        if (triggers().contains(sentence.words.at(i).folded)) {
            return true;
        }
        if (sentence.gapBefore(i + 1).contains(u',')
            || (!isSmallWord(sentence.words.at(i).folded)
                && Lexicon::shared().at(sentence.words, i, Category::Level).isEmpty())) {
            return false;
        }
    }
    return false;
}

bool standsBeforeEmployer(const Sentence &sentence, qsizetype end)
{
    static const QSet<QString> at{QStringLiteral("at"), QStringLiteral("bei"), QStringLiteral("chez"),
        QStringLiteral("presso"), QStringLiteral("bij"), QStringLiteral("en"), QStringLiteral("no"),
        QStringLiteral("na")};
    constexpr qsizetype reach = 3;
    for (qsizetype i = end; i < sentence.words.size() && i < end + reach; ++i) {
        if (at.contains(sentence.words.at(i).folded)) {
            return i + 1 < sentence.words.size() && sentence.words.at(i + 1).capital;
        }
    }
    return false;
}

bool isOthersRole(const Sentence &sentence, qsizetype first)
{
    static const QSet<QString> before{QStringLiteral("the"), QStringLiteral("our"), QStringLiteral("to"),
        QStringLiteral("with"), QStringLiteral("den"), QStringLiteral("dem"), QStringLiteral("der"),
        QStringLiteral("unser"), QStringLiteral("le"), QStringLiteral("la"), QStringLiteral("el"),
        QStringLiteral("al"), QStringLiteral("il"), QStringLiteral("of"), QStringLiteral("an"),
        QStringLiteral("by"), QStringLiteral("and"), QStringLiteral("for"), QStringLiteral("du"),
        QStringLiteral("au"), QStringLiteral("die"), QStringLiteral("with"), QStringLiteral("his"),
        QStringLiteral("her")};
    return first > 0 && before.contains(sentence.words.at(first - 1).folded);
}

} // namespace

Verdict roleVerdict(const Check &check, const QString &role, const QList<const EntryFact *> &entries)
{
    const RoleText claimed = readRole(role);
    Verdict verdict{false, Text::tr("The profile names no such role."), {}};
    for (const EntryFact &entry : check.facts.entries()) {
        if (entry.kind != EntryFact::Kind::Work || (!entries.isEmpty() && !entries.contains(&entry))) {
            continue;
        }
        if (saysRole(claimed, entry.title, check.facts)) {
            return {true, {}, entry.pointer};
        }
        const bool nearer = !readRole(entry.title).heads.intersects(claimed.heads);
        if (verdict.fact.isEmpty() || !nearer) {
            verdict.fact = entry.pointer;
            verdict.reason = Text::tr("The profile says “%1”.").arg(entry.title);
        }
    }
    for (const QString &label : check.facts.labels()) {
        if (entries.isEmpty() && !label.isEmpty() && saysRole(claimed, label, check.facts)) {
            return {true, {}, QStringLiteral("/basics/label")};
        }
    }
    return verdict;
}

void findRoles(Check &check, Sentence &sentence)
{
    const Lexicon &lexicon = Lexicon::shared();
    QList<ConceptHit> hits = lexicon.find(sentence.words, Category::Head);
    for (const ConceptHit &level : lexicon.find(sentence.words, Category::Level)) {
        constexpr int leading = 6;
        if (level.meaning->low >= leading
            && (sentence.words.at(level.first).capital || isAnnounced(sentence, level.first))) {
            hits.append(level);
        }
    }
    for (const ConceptHit &hit : hits) {
        if (!sentence.isFree(hit.first, hit.count) || sentence.isAside(hit.first)) {
            continue;
        }
        const Phrase phrase = phraseAround(sentence, hit);
        const bool announced = isAnnounced(sentence, phrase.first)
            || (standsBeforeEmployer(sentence, phrase.end) && !isOthersRole(sentence, phrase.first));
        const QString &last = sentence.words.at(hit.first).folded;
        const bool many = last.endsWith(u's') && hit.meaning->id != u"sales" && !announced;
        const bool titled = (phrase.level || phrase.high) && sentence.words.at(phrase.first).capital
            && !isOthersRole(sentence, phrase.first) && (phrase.high || phrase.end - phrase.first > 1);
        if (many || (!announced && !titled) || sentence.isAside(phrase.first)) {
            continue;
        }
        QList<const EntryFact *> entries;
        const QList<const EntryFact *> named = check.entriesOf(sentence);
        std::ranges::copy_if(named, std::back_inserter(entries),
            [](const EntryFact *entry) { return entry->kind == EntryFact::Kind::Work; });
        const QString written = sentence.written(phrase.first, phrase.end - phrase.first);
        Verdict verdict = roleVerdict(check, written, entries);
        if (!verdict.supported && !entries.isEmpty() && entries.size() > 1) {
            verdict = roleVerdict(check, written, {});
        }
        // "I am a teacher and, since 2016, head of department at …": the first is what somebody is.
        const bool ofEmployer = standsBeforeEmployer(sentence, phrase.end);
        for (const QString &label : check.facts.labels()) {
            if (!verdict.supported && !ofEmployer && !label.isEmpty()
                && saysRole(readRole(written), label, check.facts)) {
                verdict = {true, {}, QStringLiteral("/basics/label")};
            }
        }
        check.add(sentence, ClaimKind::Role, phrase.first, phrase.end - phrase.first, verdict);
    }
}

} // namespace aio::grounding
