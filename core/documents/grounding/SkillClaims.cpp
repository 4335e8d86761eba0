#include "core/documents/grounding/Finders.h"
#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/SkillLexicon.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aio::grounding {

using namespace lexicon;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)
};

/// Names of techniques that are everyday words too: in sentences they count only with a capital letter, and
/// some not at all.
bool isEverydayWord(const QString &folded)
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const QString &word :
            QStringLiteral("rest safe less word sem soc mes notion sage excel lean express node spring slack "
                           "looker spark maya "
                           "boost unity ember vite consul vault lambda synapse inventor flask helm creo "
                           "celery statistics dart "
                           "rust swift ruby make chef bamboo hive presto sketch mocha jest canoe nats rhino "
                           "backbone express "
                           "visio com nas san can groovy bash shell puppet conan apex kong agile sea ros cad "
                           "cam sas wms tms "
                           "erp crm cms ux ui ppc bdd tdd cnc lightning substrate assembly hyperion addison "
                           "struts redux oracle "
                           "controlling payroll blender unity next asana trello scala julia elixir lua")
                .split(u' ')) {
            made.insert(word);
        }
        return made;
    }();
    return words.contains(folded);
}

/// Abilities that every letter speaks of in its own words.
bool isSoft(const QString &id)
{
    static const QSet<QString> soft{QStringLiteral("sales"), QStringLiteral("marketing"),
        QStringLiteral("leadership"), QStringLiteral("cloud"), QStringLiteral("security"),
        QStringLiteral("databases"), QStringLiteral("customerservice"), QStringLiteral("negotiation"),
        QStringLiteral("mentoring"), QStringLiteral("logistics"), QStringLiteral("procurement"),
        QStringLiteral("humanresources"), QStringLiteral("projectmanagement"), QStringLiteral("agile"),
        QStringLiteral("objectoriented"), QStringLiteral("dataanalysis"), QStringLiteral("dataengineering"),
        QStringLiteral("patientcare"), QStringLiteral("qualitymanagement"), QStringLiteral("testautomation"),
        QStringLiteral("budgeting"), QStringLiteral("rest"), QStringLiteral("accounting"),
        QStringLiteral("controlling"), QStringLiteral("lean"), QStringLiteral("socialmedia")};
    return soft.contains(id);
}

Verdict skillVerdict(const Check &check, const QString &name)
{
    const Concept *known = Lexicon::shared().whole(name, Category::Skill);
    if (known != nullptr && check.facts.knowsConcept(Category::Skill, known->id)) {
        return {true, {}, QStringLiteral("/skills")};
    }
    const QList<Word> words = wordsOf(name);
    bool all = !words.isEmpty();
    for (const Word &word : words) {
        all = all && (isSmallWord(word.folded) || check.facts.knows(word.root));
    }
    const Keys keys = keysOf(name);
    const bool covered = !keys.isEmpty() && check.facts.coverage(keys) == 1;
    const QString fact = all || covered ? (keys.isEmpty() ? QString() : check.facts.pointerOf(*keys.begin()))
                                        : QStringLiteral("/skills");
    return {all || covered, Text::tr("The profile does not name “%1”.").arg(name), fact};
}

/// A list of skills: everything between separators is one.
void findListed(Check &check, Sentence &sentence)
{
    static const QRegularExpression item(QStringLiteral("[^,;|•·\\t()/–—]+"));
    // "Languages: C++, Python": what stands before the colon is a group.
    const qsizetype colon = sentence.text.indexOf(u':');
    constexpr qsizetype longestGroup = 40;
    const qsizetype from = colon > 0 && colon < longestGroup ? colon + 1 : 0;
    auto items = item.globalMatch(sentence.text, from);
    constexpr qsizetype longestSkill = 5;
    while (items.hasNext()) {
        const auto match = items.next();
        qsizetype first = -1;
        qsizetype count = 0;
        for (qsizetype i = 0; i < sentence.words.size(); ++i) {
            const Word &word = sentence.words.at(i);
            if (word.start >= match.capturedStart() && word.end <= match.capturedEnd()) {
                first = first < 0 ? i : first;
                ++count;
            }
        }
        if (count == 0 || count > longestSkill || !sentence.isFree(first, count)) {
            continue;
        }
        const QString written = sentence.written(first, count);
        const bool level = Lexicon::shared().whole(written, Category::Fluency) != nullptr;
        const Concept *language = Lexicon::shared().whole(written, Category::Language);
        if (!level && language == nullptr) {
            check.add(sentence, ClaimKind::Skill, first, count, skillVerdict(check, written));
        }
    }
}

} // namespace

void findSkills(Check &check, Sentence &sentence)
{
    if (sentence.field == Segment::Field::Skills) {
        findListed(check, sentence);
        return;
    }
    const Lexicon &lexicon = Lexicon::shared();
    const QString folded = extraction::fold(sentence.text);
    const auto spanOf = [&](qsizetype start, qsizetype end) {
        std::pair<qsizetype, qsizetype> span{-1, 0};
        for (qsizetype i = 0; i < sentence.words.size(); ++i) {
            if (sentence.words.at(i).start < end && sentence.words.at(i).end > start) {
                span = {span.first < 0 ? i : span.first, span.second + 1};
            }
        }
        return span;
    };
    for (const auto &hit : extraction::skillPhrases().findAll(folded)) {
        const auto [first, count] = spanOf(hit.start, hit.end);
        if (first < 0 || !sentence.isFree(first, count) || sentence.isAside(first)) {
            continue;
        }
        const Word &word = sentence.words.at(first);
        const bool everyday = count == 1 && isEverydayWord(word.folded);
        // At the beginning of a sentence a capital says nothing.
        if (everyday && (!word.capital || (first == 0 && !word.upper))) {
            continue;
        }
        const QString written = sentence.written(first, count);
        const Verdict verdict = skillVerdict(check, written);
        const Concept *known = lexicon.whole(written, Category::Skill);
        const bool vague = (known != nullptr && isSoft(known->id)) || (everyday && !word.upper);
        if (verdict.supported || !vague) {
            check.add(sentence, ClaimKind::Skill, first, count, verdict);
        }
    }
    for (const ConceptHit &hit : lexicon.find(sentence.words, Category::Skill)) {
        if (!sentence.isFree(hit.first, hit.count) || sentence.isAside(hit.first)) {
            continue;
        }
        const Word &word = sentence.words.at(hit.first);
        constexpr qsizetype shortName = 3;
        if (hit.count == 1 && word.folded.size() <= shortName && !word.upper) {
            continue;
        }
        const Verdict verdict = skillVerdict(check, sentence.written(hit.first, hit.count));
        if (verdict.supported || !isSoft(hit.meaning->id)) {
            check.add(sentence, ClaimKind::Skill, hit.first, hit.count, verdict);
        }
    }
}

namespace {

/// Words between two joints, of a list within a sentence.
struct ListItem
{
    qsizetype first = 0;
    qsizetype count = 0;
};

QList<ListItem> itemsBehind(const Sentence &sentence, qsizetype from)
{
    static const QSet<QString> joints{QStringLiteral("and"), QStringLiteral("und"), QStringLiteral("et"),
        QStringLiteral("y"), QStringLiteral("e"), QStringLiteral("en"), QStringLiteral("o"),
        QStringLiteral("sowie"), QStringLiteral("or")};
    QList<ListItem> items{{from, 0}};
    for (qsizetype i = from; i < sentence.words.size(); ++i) {
        const QStringView gap = sentence.gapBefore(i);
        if (i > from && (gap.contains(u';') || gap.contains(u':') || gap.contains(u'('))) {
            break;
        }
        if (joints.contains(sentence.words.at(i).folded)) {
            items.append({i + 1, 0});
            continue;
        }
        if (i > items.last().first && gap.contains(u',')) {
            items.append({i, 0});
        }
        ++items.last().count;
    }
    items.removeIf([](const ListItem &item) { return item.count == 0; });
    return items;
}

/// A skill of the profile, whatever else stands behind it.
bool beginsWithSkill(const Check &check, const Sentence &sentence, const ListItem &item)
{
    const Keys keys = keysOf(sentence.words, item.first, 1);
    return !keys.isEmpty() && std::ranges::all_of(keys, [&check](const QString &key) {
        return check.facts.pointerOf(key).startsWith(QLatin1StringView("/skills"));
    });
}

} // namespace

/// "I work with digital PCR, mass spectrometry and R": what stands in one list with skills of the profile is
/// said to be one.
void findSkillsBeside(Check &check, Sentence &sentence)
{
    static const QSet<QString> with{QStringLiteral("with"), QStringLiteral("mit"), QStringLiteral("con"),
        QStringLiteral("avec"), QStringLiteral("com"), QStringLiteral("met"), QStringLiteral("use"),
        QStringLiteral("uso"), QStringLiteral("utilizzo"), QStringLiteral("utilise"), QStringLiteral("nutze"),
        QStringLiteral("maitrise"), QStringLiteral("manejo"), QStringLiteral("domino")};
    for (qsizetype i = 0; i + 1 < sentence.words.size(); ++i) {
        if (!with.contains(sentence.words.at(i).folded) || sentence.isAside(i)) {
            continue;
        }
        const QList<ListItem> items = itemsBehind(sentence, i + 1);
        // The list ends with the last skill in it; what follows is another thought.
        qsizetype last = -1;
        for (qsizetype item = 0; item < items.size(); ++item) {
            last = beginsWithSkill(check, sentence, items.at(item)) ? item : last;
        }
        constexpr qsizetype longest = 4;
        for (qsizetype item = 0; item < last; ++item) {
            const ListItem &one = items.at(item);
            const Keys keys = keysOf(sentence.words, one.first, one.count);
            if (one.count <= longest && sentence.isFree(one.first, one.count) && !keys.isEmpty()
                && check.facts.coverage(keys) == 0
                && !Lexicon::shared().contains(
                    sentence.words.mid(one.first, one.count), Category::FirstPerson)) {
                const QString written = sentence.written(one.first, one.count);
                check.add(sentence, ClaimKind::Skill, one.first, one.count,
                    {false, Text::tr("The profile does not name “%1”.").arg(written), {}});
            }
        }
        return;
    }
}

namespace {

/// "Green Belt" and "Black Belt", "Foundation" and "Practitioner": grades of one certificate.
bool otherGrade(const QList<Word> &one, const QList<Word> &other)
{
    static const QList<QSet<QString>> groups = [] {
        QList<QSet<QString>> made;
        for (const char16_t *group :
            {u"white yellow green black master", u"foundation practitioner intermediate expert",
                u"associate professional specialty expert", u"i ii iii iv v", u"a b c d"}) {
            QSet<QString> grades;
            for (const QStringView grade : QStringView(group).split(u' ')) {
                grades.insert(grade.toString());
            }
            made.append(grades);
        }
        return made;
    }();
    const auto gradesOf = [](const QList<Word> &words, const QSet<QString> &group) {
        QSet<QString> found;
        for (const Word &word : words) {
            if (group.contains(word.folded)) {
                found.insert(word.folded);
            }
        }
        return found;
    };
    return std::ranges::any_of(groups, [&](const QSet<QString> &group) {
        const QSet<QString> left = gradesOf(one, group);
        const QSet<QString> right = gradesOf(other, group);
        return !left.isEmpty() && !right.isEmpty() && !left.intersects(right);
    });
}

} // namespace

Verdict certificateVerdict(const Check &check, const QString &name)
{
    const Lexicon &lexicon = Lexicon::shared();
    const QList<Word> words = wordsOf(name);
    QString wanted;
    for (const ConceptHit &hit : lexicon.find(words, Category::Certificate)) {
        wanted = hit.meaning->id;
    }
    Keys keys;
    for (qsizetype i = 0; i < words.size(); ++i) {
        constexpr qsizetype yearDigits = 4;
        const bool year = words.at(i).number && words.at(i).folded.size() == yearDigits;
        if (lexicon.at(words, i, Category::CertificateCue).isEmpty() && !year) {
            keys += keysOf(words, i, 1);
        }
    }
    QString nearest;
    for (const EntryFact &entry : check.facts.entries()) {
        if (entry.kind != EntryFact::Kind::Certificate) {
            continue;
        }
        nearest = nearest.isEmpty() ? entry.pointer : nearest;
        if (otherGrade(words, wordsOf(entry.title))) {
            continue;
        }
        const Keys own = entry.titleKeys + entry.nameKeys;
        const Keys common = Keys(keys) & own;
        bool sameName = false;
        for (const ConceptHit &hit : lexicon.find(wordsOf(entry.title), Category::Certificate)) {
            sameName = sameName || hit.meaning->id == wanted;
        }
        const bool most = !keys.isEmpty() && common.size() == keys.size();
        const bool whole = !entry.titleKeys.isEmpty() && keys.contains(entry.titleKeys);
        // "Solutions Architect" and "Developer" of one maker are two certificates.
        if (most || whole
            || (sameName && !wanted.isEmpty() && (wanted != u"awscert" || 2 * common.size() > keys.size()))) {
            return {true, {}, entry.pointer};
        }
    }
    // Where the certificate is there in another grade, its words prove nothing.
    const bool graded = std::ranges::any_of(check.facts.entries(), [&words](const EntryFact &entry) {
        return entry.kind == EntryFact::Kind::Certificate && otherGrade(words, wordsOf(entry.title));
    });
    const bool said = graded ? false
        : !wanted.isEmpty()  ? check.facts.knowsConcept(Category::Certificate, wanted)
                             : (!keys.isEmpty() && check.facts.coverage(keys) == 1);
    return {said && (wanted != u"awscert" || check.facts.coverage(keys) == 1),
        Text::tr("The profile names no such certificate."), nearest};
}

namespace {

/// Words that belong to a name around `first`: capitals, figures and small words between them.
std::pair<qsizetype, qsizetype> namedAround(const Sentence &sentence, qsizetype first, qsizetype count)
{
    const auto joins = [&](qsizetype i) {
        const QString gap = sentence.gapBefore(i).trimmed().toString();
        return gap.isEmpty() || gap == u"-" || gap == u"/" || gap == u":" || gap == u"(" || gap == u"„"
            || gap == u"“" || gap == u"\"" || gap == u"«" || gap == u"‘" || gap == u"'" || gap == u"’";
    };
    qsizetype from = first;
    while (from > 0 && joins(from) && sentence.isFree(from - 1, 1) && (sentence.words.at(from - 1).capital)
        && from - 1 > 0) {
        --from;
    }
    qsizetype end = first + count;
    qsizetype i = end;
    constexpr qsizetype most = 9;
    while (i < sentence.words.size() && i - first < most && joins(i) && sentence.isFree(i, 1)) {
        const Word &word = sentence.words.at(i);
        if (word.capital || word.number) {
            end = ++i;
        } else if (isSmallWord(word.folded) && i + 1 < sentence.words.size()
            && !Lexicon::shared().contains({word}, Category::FirstPerson)) {
            ++i;
        } else {
            break;
        }
    }
    return {from, end - from};
}

/// "NIMA C" where the profile has "NIMA B": certificates that no list knows, by the first word of their
/// names.
void findKnownCertificates(Check &check, Sentence &sentence)
{
    for (const EntryFact &entry : check.facts.entries()) {
        const QList<Word> title = wordsOf(entry.title);
        if (entry.kind != EntryFact::Kind::Certificate || title.size() < 2
            || isSmallWord(title.first().folded)
            || !Lexicon::shared().at(title, 0, Category::CertificateCue).isEmpty()) {
            continue;
        }
        for (qsizetype i = 0; i < sentence.words.size(); ++i) {
            const Word &word = sentence.words.at(i);
            if (word.root != title.first().root || !word.upper || !sentence.isFree(i, 1)
                || sentence.isAside(i)) {
                continue;
            }
            const auto [first, count] = namedAround(sentence, i, 1);
            if (count > 1) {
                check.add(sentence, ClaimKind::Certificate, first, count,
                    certificateVerdict(check, sentence.written(first, count)));
            }
        }
    }
}

/// "Schweißerpass", "Staplerschein": the last part of the word says that it is one.
bool isNamedPermit(const Word &word)
{
    constexpr std::array kinds{u"schein", u"pass", u"lizenz", u"zulassung", u"berechtigung", u"approbation"};
    static const QSet<QString> others{QStringLiteral("kompass"), QStringLiteral("reisepass"),
        QStringLiteral("engpass"), QStringLiteral("bypass"), QStringLiteral("gutschein"),
        QStringLiteral("lieferschein"), QStringLiteral("augenschein"), QStringLiteral("anschein")};
    constexpr qsizetype shortest = 3;
    return word.capital && !others.contains(word.folded)
        && std::ranges::any_of(kinds, [&word](const char16_t *kind) {
               const QStringView ending(kind);
               return word.folded.size() >= ending.size() + shortest && word.folded.endsWith(ending);
           });
}

} // namespace

void findCertificates(Check &check, Sentence &sentence)
{
    if (sentence.field == Segment::Field::Certificate) {
        const qsizetype cut = [&] {
            for (qsizetype i = 1; i < sentence.words.size(); ++i) {
                const QStringView gap = sentence.gapBefore(i);
                if (sentence.used.at(i) || gap.contains(u',') || gap.contains(u'–') || gap.contains(u'—')
                    || gap.contains(u'|') || gap.contains(u'(') || gap.contains(u'\t')) {
                    return i;
                }
            }
            return sentence.words.size();
        }();
        if (sentence.isFree(0, cut)) {
            check.add(sentence, ClaimKind::Certificate, 0, cut,
                certificateVerdict(check, sentence.written(0, cut)));
        }
        return;
    }
    const Lexicon &lexicon = Lexicon::shared();
    for (const ConceptHit &hit : lexicon.find(sentence.words, Category::Certificate)) {
        const Word &word = sentence.words.at(hit.first);
        constexpr qsizetype acronym = 5;
        const bool written = hit.count > 1 || word.folded.size() > acronym || word.upper;
        if (!written || sentence.isAside(hit.first) || !sentence.isFree(hit.first, hit.count)
            || (hit.meaning->id == u"safe" && hit.count == 1)) {
            continue;
        }
        const auto [first, count] = hit.meaning->id == u"awscert"
            ? namedAround(sentence, hit.first, hit.count)
            : std::pair{hit.first, hit.count};
        check.add(sentence, ClaimKind::Certificate, first, count,
            certificateVerdict(check, sentence.written(first, count)));
    }
    findKnownCertificates(check, sentence);
    for (const ConceptHit &hit : lexicon.find(sentence.words, Category::CertificateCue)) {
        if (sentence.isAside(hit.first) || !sentence.isFree(hit.first, hit.count)) {
            continue;
        }
        const auto [first, count] = namedAround(sentence, hit.first, hit.count);
        const Keys keys = keysOf(sentence.words, first, count);
        Keys own = keys;
        own -= keysOf(sentence.words, hit.first, hit.count);
        if (!own.isEmpty()) {
            check.add(sentence, ClaimKind::Certificate, first, count,
                certificateVerdict(check, sentence.written(first, count)));
        }
    }
    for (qsizetype i = 0; check.german && i < sentence.words.size(); ++i) {
        if (isNamedPermit(sentence.words.at(i)) && sentence.isFree(i, 1) && !sentence.isAside(i)) {
            const auto [first, count] = namedAround(sentence, i, 1);
            check.add(sentence, ClaimKind::Certificate, first, count,
                certificateVerdict(check, sentence.written(first, count)));
        }
    }
}

namespace {

/// "Ingenieurpreis", "Waterinnovatieprijs": the word for a prize says which one.
bool isNamedPrize(const Word &word)
{
    constexpr std::array kinds{u"preis", u"prijs", u"medaille", u"stipendium", u"auszeichnung"};
    return std::ranges::any_of(kinds, [&word](const char16_t *kind) {
        const QStringView ending(kind);
        return word.folded.size() > ending.size() + 2 && word.folded.endsWith(ending);
    });
}

/// "le Prix européen de l'énergie": in languages that write such names small, what follows up to the next
/// clause; as many words as before if it tells nothing.
qsizetype describedAfter(const Sentence &sentence, qsizetype first, qsizetype count)
{
    static const QSet<QString> kinds{QStringLiteral("prix"), QStringLiteral("premio"),
        QStringLiteral("premi"), QStringLiteral("medalla"), QStringLiteral("medaglia"),
        QStringLiteral("medaille")};
    static const QSet<QString> ends{QStringLiteral("pour"), QStringLiteral("por"), QStringLiteral("per"),
        QStringLiteral("para"), QStringLiteral("et"), QStringLiteral("y"), QStringLiteral("e"),
        QStringLiteral("que"), QStringLiteral("che"), QStringLiteral("qui")};
    constexpr qsizetype most = 5;
    if (!kinds.contains(sentence.words.at(first).folded)) {
        return count;
    }
    qsizetype end = first + count;
    qsizetype told = end;
    while (end < sentence.words.size() && end - first <= most && sentence.isFree(end, 1)
        && !sentence.gapBefore(end).contains(u',') && !ends.contains(sentence.words.at(end).folded)
        && !sentence.words.at(end).number) {
        told = isSmallWord(sentence.words.at(end).folded) ? told : end + 1;
        ++end;
    }
    return told - first;
}

} // namespace

Verdict awardVerdict(const Check &check, const QString &name)
{
    const Lexicon &lexicon = Lexicon::shared();
    const QList<Word> words = wordsOf(name);
    Keys keys;
    QSet<QString> kinds;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool plain = !lexicon.at(words, i, Category::Award).isEmpty() && !isNamedPrize(words.at(i));
        if (!plain && !words.at(i).number) {
            keys += keysOf(words, i, 1);
        }
    }
    QString nearest;
    bool any = false;
    for (const EntryFact &entry : check.facts.entries()) {
        if (entry.kind == EntryFact::Kind::Award) {
            any = true;
            nearest = nearest.isEmpty() ? entry.pointer : nearest;
            const qsizetype common = (Keys(keys) & entry.allKeys).size();
            if (!keys.isEmpty() && 2 * common >= keys.size()) {
                return {true, {}, entry.pointer};
            }
        }
    }
    const bool said = check.facts.knowsConcept(Category::Award, QStringLiteral("award"));
    // Where the profile lists its awards, one that is not there is none.
    const bool covered = keys.isEmpty() ? any || said : !any && said && check.facts.coverage(keys) == 1;
    return {covered, Text::tr("The profile names no such award."), nearest};
}

void findAwards(Check &check, Sentence &sentence)
{
    const Lexicon &lexicon = Lexicon::shared();
    if (sentence.field == Segment::Field::Award) {
        qsizetype end = 0;
        while (end < sentence.words.size() && !sentence.used.at(end)
            && (end == 0
                || (!sentence.gapBefore(end).contains(u',') && !sentence.gapBefore(end).contains(u'–')
                    && !sentence.gapBefore(end).contains(u'—') && !sentence.gapBefore(end).contains(u'(')))) {
            ++end;
        }
        if (end > 0) {
            check.add(sentence, ClaimKind::Award, 0, end, awardVerdict(check, sentence.written(0, end)));
        }
        return;
    }
    static const QRegularExpression won(
        QStringLiteral("\\b(won|win|received|awarded|named|honou?red|gewann|gewonnen|erhielt|erhalten|"
                       "ausgezeichnet|verliehen|bekam|remporté|reçu|"
                       "obtenu|ganado|gané|recibí|recibido|galardon|vinto|ricevuto|ganhei|recebi|ontvangen|"
                       "gewonnen|laureat|lauréat)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool verb = won.match(sentence.text).hasMatch();
    for (const ConceptHit &hit : lexicon.find(sentence.words, Category::Award)) {
        const Word &word = sentence.words.at(hit.first);
        static const QSet<QString> priceWords{QStringLiteral("preis"), QStringLiteral("prix"),
            QStringLiteral("prijs"), QStringLiteral("premio"), QStringLiteral("premi"),
            QStringLiteral("prize"), QStringLiteral("winner"), QStringLiteral("awarded"),
            QStringLiteral("honor"), QStringLiteral("honour"), QStringLiteral("honours")};
        if (sentence.isAside(hit.first) || !sentence.isFree(hit.first, hit.count)
            || ((priceWords.contains(word.folded) || word.folded.endsWith(u"preis")) && !verb)) {
            continue;
        }
        auto [first, count] = namedAround(sentence, hit.first, hit.count);
        if (count == hit.count) {
            count = describedAfter(sentence, first, count);
        }
        const bool winning =
            hit.first + 1 < sentence.words.size() && sentence.words.at(hit.first + 1).folded == u"winning";
        const bool named = count > hit.count || hit.count > 1;
        if (winning || (!verb && !named && !word.capital)) {
            continue;
        }
        check.add(
            sentence, ClaimKind::Award, first, count, awardVerdict(check, sentence.written(first, count)));
    }
}

} // namespace aio::grounding
