#include "core/documents/grounding/Finders.h"
#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/text/SkillLexicon.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace aio::grounding {

using namespace lexicon;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)
};

bool isPlaceName(const QString &text)
{
    return extraction::isPlace(text);
}

bool isSkillName(const QString &text)
{
    return extraction::skillPhrases().exact(extraction::fold(text)).has_value()
        || Lexicon::shared().whole(text, Category::Skill) != nullptr;
}

/// Nouns are capitalised in German: what is built like one, or stands in a list of everyday words, is no
/// name.
bool isGermanNoun(const Word &word)
{
    static const QRegularExpression shape(
        QStringLiteral("(ung|ungen|heit|heiten|keit|keiten|schaft|tion|tionen|itat|itaten|nis|nisse|kunden|"
                       "projekten|arbeit|arbeiten|prozesse|"
                       "prozessen|teams?|firmen|unternehmens?|systemen?|management|bereich|bereiche|anlagen|"
                       "service|dienst|hersteller|anbieter|"
                       "dienstleister|zulieferer|versicherer|konzern|mittelstandler|agentur|startup|bank|"
                       "verlag|betrieb|kollegen|ausbau|aufbau|"
                       "umbau|wechsel|start|einsatz|beginn|themen|fragen|bedarf|interesse|arbeitgeber|stelle|"
                       "position|planern?|entwicklern?|team|ziel|"
                       "erfahrung|jahren?|monaten?|weg|seite|leitung|fuhrung|einfuhrung)$"));
    return word.folded.size() > 2 && !word.upper && shape.match(word.folded).hasMatch();
}

bool isTrigger(const Sentence &sentence, qsizetype index, bool &weak)
{
    static const QSet<QString> strong{QStringLiteral("at"), QStringLiteral("bei"), QStringLiteral("beim"),
        QStringLiteral("chez"), QStringLiteral("presso"), QStringLiteral("bij"), QStringLiteral("joined"),
        QStringLiteral("rejoint"), QStringLiteral("sein")};
    static const QSet<QString> soft{QStringLiteral("en"), QStringLiteral("na"), QStringLiteral("no"),
        QStringLiteral("em"), QStringLiteral("in"), QStringLiteral("alla"), QStringLiteral("all"),
        QStringLiteral("nell"), QStringLiteral("nella"), QStringLiteral("for"), QStringLiteral("fur"),
        QStringLiteral("for"), QStringLiteral("pour"), QStringLiteral("para"), QStringLiteral("per"),
        QStringLiteral("voor"), QStringLiteral("left"), QStringLiteral("from"), QStringLiteral("with"),
        QStringLiteral("von"), QStringLiteral("company"), QStringLiteral("firma"), QStringLiteral("empresa"),
        QStringLiteral("azienda"), QStringLiteral("entreprise")};
    const QString &word = sentence.words.at(index).folded;
    // "à l'Hôtel du Lac", "à la Brasserie Carnot", "au Grand Café"
    static const QSet<QString> articles{QStringLiteral("l"), QStringLiteral("la")};
    const bool toThe = word == u"au"
        || (word == u"a" && index + 2 < sentence.words.size()
            && articles.contains(sentence.words.at(index + 1).folded)
            && sentence.words.at(index + 2).capital);
    weak = toThe || soft.contains(word);
    return weak || strong.contains(word);
}

/// Behind a weak word only a sentence about employment names an employer.
bool aboutWork(const Sentence &sentence)
{
    static const QRegularExpression verbs(
        QStringLiteral(
            "\\b(worked|work for|working "
            "for|employed|years|joined|left|moved|gearbeitet|arbeite|angestellt|tätig|trabaj|travaill|"
            "lavor|trabalh|werkte|gewerkt|since|seit|depuis|desde|sinds|dirige|dirijo|débuté|began|started|"
            "begann|empecé|iniziato|comecei|jahre|années|ans|años|anni|anos|jaar|as "
            "an?|als|comme|como|come)"),
        QRegularExpression::CaseInsensitiveOption);
    return verbs.match(sentence.text).hasMatch();
}

/// How many words from `first` on are a name.
qsizetype nameLength(const Sentence &sentence, qsizetype first)
{
    static const QSet<QString> inside{QStringLiteral("of"), QStringLiteral("de"), QStringLiteral("und"),
        QStringLiteral("the"), QStringLiteral("di")};
    constexpr qsizetype longest = 6;
    qsizetype end = first;
    const Lexicon &lexicon = Lexicon::shared();
    for (qsizetype i = first; i < sentence.words.size() && i < first + longest; ++i) {
        const QStringView gap = i == first ? QStringView() : sentence.gapBefore(i);
        const QString joint = gap.trimmed().toString();
        if (!joint.isEmpty() && joint != u"&" && joint != u"-" && joint != u"." && joint != u". &"
            && joint != u".") {
            break;
        }
        const Word &word = sentence.words.at(i);
        if (sentence.used.value(i)) {
            break;
        }
        const bool legal = i > first && !lexicon.at(sentence.words, i, Category::Legal).isEmpty()
            && (word.capital || word.folded == u"co" || word.folded == u"mbh");
        if (joint == u"." && !legal) {
            break;
        }
        if (word.capital || word.number || legal) {
            if (word.number && i == first) {
                break;
            }
            end = i + 1;
        } else if (!inside.contains(word.folded) || i == first) {
            break;
        }
    }
    return end - first;
}

bool hasLegalForm(const Sentence &sentence, qsizetype first, qsizetype count)
{
    for (qsizetype i = first + 1; i < first + count; ++i) {
        if (!Lexicon::shared().at(sentence.words, i, Category::Legal).isEmpty()) {
            return true;
        }
    }
    return false;
}

bool looksGerman(const Sentence &sentence)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(und|der|die|das|ich|bei|als|mit|für|von|war|habe|wurde|seit|dem|den)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(sentence.text).hasMatch();
}

/// Words that are capitalised without being a company.
bool isOtherName(const Sentence &sentence, qsizetype first, qsizetype count)
{
    const Lexicon &lexicon = Lexicon::shared();
    const QString written = sentence.written(first, count);
    for (const Category category : {Category::Language, Category::Degree, Category::Field, Category::Head,
             Category::Year, Category::Certificate, Category::Fluency}) {
        // "Deutsches Rotes Kreuz" begins with a language and is none.
        const bool begins = category == Category::Language && count > 1;
        if (!begins && !lexicon.at(sentence.words, first, category).isEmpty()
            && !hasLegalForm(sentence, first, count)) {
            return true;
        }
    }
    if (isSkillName(written) || isSkillName(sentence.written(first, 1)) || isPlaceName(written)) {
        return true;
    }
    if (hasLegalForm(sentence, first, count)) {
        return false;
    }
    if (looksGerman(sentence)) {
        const bool noun = isGermanNoun(sentence.words.at(first + count - 1));
        const bool nation = count > 1 && !lexicon.at(sentence.words, first, Category::Language).isEmpty();
        return noun || (!nation && lexicon.keysOf(sentence.words.at(first)).first().startsWith(u'='));
    }
    // "at Sales", "en Marketing": a department.
    return count == 1 && lexicon.keysOf(sentence.words.at(first)).first().startsWith(u'=');
}

QString institutionRest(const QList<Word> &words, qsizetype first, qsizetype count, Keys &rest)
{
    const Lexicon &lexicon = Lexicon::shared();
    QString kind;
    for (qsizetype i = first; i < first + count; ++i) {
        const QList<ConceptHit> hits = lexicon.at(words, i, Category::Institution);
        const bool same = !hits.isEmpty() && hits.first().count <= first + count - i;
        if (same) {
            kind = words.at(i).folded;
            // "TU" says "technical" too.
            if (kind == u"tu") {
                rest.insert(QStringLiteral("=technical"));
            }
            i += hits.first().count - 1;
        } else {
            rest += keysOf(words, i, 1);
        }
    }
    return kind;
}

} // namespace

Verdict employerVerdict(const Check &check, const Keys &keys, QStringView written)
{
    if (const EntryFact *entry = entryNamed(check.facts, keys, written)) {
        return {true, {}, entry->pointer};
    }
    if (!keys.isEmpty() && check.facts.coverage(keys) == 1) {
        return {true, {}, check.facts.pointerOf(*keys.begin())};
    }
    const auto &entries = check.facts.entries();
    const auto work = std::ranges::find(entries, EntryFact::Kind::Work, &EntryFact::kind);
    return {false, Text::tr("The profile does not name “%1” as an employer.").arg(written),
        work == entries.end() ? QString() : work->pointer};
}

Verdict institutionVerdict(
    const Check &check, const QList<Word> &words, qsizetype first, qsizetype count, QStringView written)
{
    Keys rest;
    institutionRest(words, first, count, rest);
    const Keys technical{QStringLiteral("=technical")};
    QString nearest;
    for (const EntryFact &entry : check.facts.entries()) {
        const QList<Word> own = wordsOf(entry.name);
        Keys ownRest;
        institutionRest(own, 0, own.size(), ownRest);
        const QString initials = foldedWord(written).remove(u' ');
        const bool proper = !(Keys(rest) - technical).isEmpty();
        const bool same = proper
            && ((ownRest.contains(rest) && !ownRest.isEmpty())
                || (rest.contains(ownRest) && !(Keys(ownRest) - technical).isEmpty()));
        if (same || entry.initials.contains(initials)
            || (!entry.nameKeys.isEmpty() && entry.nameKeys == keysOf(words, first, count))) {
            return {true, {}, entry.pointer};
        }
        if (nearest.isEmpty() && entry.kind == EntryFact::Kind::Education) {
            nearest = entry.pointer;
        }
    }
    const bool known = !rest.isEmpty() && check.facts.coverage(rest) == 1;
    return {known, Text::tr("The profile does not name “%1”.").arg(written), nearest};
}

namespace {

/// "École hôtelière de Lausanne", "Universidad politécnica de Madrid": a small word that goes on to a name.
bool isTraitOfSchool(const Sentence &sentence, qsizetype index)
{
    static const QSet<QString> joints{QStringLiteral("de"), QStringLiteral("di"), QStringLiteral("do"),
        QStringLiteral("del"), QStringLiteral("d"), QStringLiteral("des"), QStringLiteral("degli")};
    const Word &word = sentence.words.at(index);
    return index + 2 < sentence.words.size() && !word.capital && !word.number && !isSmallWord(word.folded)
        && joints.contains(sentence.words.at(index + 1).folded) && sentence.words.at(index + 2).capital
        && sentence.gapBefore(index) == u" " && sentence.gapBefore(index + 1) == u" ";
}

} // namespace

void findInstitutions(Check &check, Sentence &sentence)
{
    static const QSet<QString> acronyms{QStringLiteral("tu"), QStringLiteral("fh"), QStringLiteral("kit"),
        QStringLiteral("mit"), QStringLiteral("eth"), QStringLiteral("iut"), QStringLiteral("rwth"),
        QStringLiteral("dhbw"), QStringLiteral("insa")};
    static const QSet<QString> complete{QStringLiteral("mit"), QStringLiteral("eth"), QStringLiteral("kit"),
        QStringLiteral("rwth"), QStringLiteral("dhbw")};
    static const QSet<QString> joints{QStringLiteral("of"), QStringLiteral("de"), QStringLiteral("der"),
        QStringLiteral("fur"), QStringLiteral("di"), QStringLiteral("degli"), QStringLiteral("des"),
        QStringLiteral("la"), QStringLiteral("do"), QStringLiteral("da"), QStringLiteral("zu"),
        QStringLiteral("of"), QStringLiteral("in"), QStringLiteral("del"), QStringLiteral("the"),
        QStringLiteral("and"), QStringLiteral("und"), QStringLiteral("d")};
    for (const ConceptHit &hit : Lexicon::shared().find(sentence.words, Category::Institution)) {
        const Word &word = sentence.words.at(hit.first);
        if (sentence.isAside(hit.first) || !sentence.isFree(hit.first, hit.count)
            || (acronyms.contains(word.folded) && !word.upper)) {
            continue;
        }
        const auto joins = [&](qsizetype i) {
            return sentence.gapBefore(i).trimmed().isEmpty() || sentence.gapBefore(i) == u"-"
                || sentence.gapBefore(i) == u"'" || sentence.gapBefore(i) == u"’";
        };
        qsizetype first = hit.first;
        while (first > 0 && sentence.words.at(first - 1).capital && sentence.isFree(first - 1, 1)
            && joins(first) && Lexicon::shared().at(sentence.words, first - 1, Category::Degree).isEmpty()
            && Lexicon::shared().at(sentence.words, first - 1, Category::Field).isEmpty()
            && !isSmallWord(sentence.words.at(first - 1).folded)) {
            --first;
        }
        qsizetype end = hit.first + hit.count;
        qsizetype i = end;
        while (i < sentence.words.size() && sentence.isFree(i, 1) && joins(i)) {
            // "the Crick Institute in Padua": where it is
            const bool place = sentence.words.at(i).folded == u"in" && end - first > hit.count;
            if (sentence.words.at(i).capital) {
                end = ++i;
            } else if (!place
                && (isTraitOfSchool(sentence, i) || joints.contains(sentence.words.at(i).folded))) {
                ++i;
            } else {
                break;
            }
        }
        Keys rest;
        institutionRest(sentence.words, first, end - first, rest);
        rest.remove(QStringLiteral("=technical"));
        const bool proper = !rest.isEmpty() || complete.contains(word.folded);
        if (!proper || !word.capital || check.isTarget(keysOf(sentence.words, first, end - first))) {
            continue;
        }
        check.add(sentence, ClaimKind::Institution, first, end - first,
            institutionVerdict(
                check, sentence.words, first, end - first, sentence.written(first, end - first)));
    }
}

void findEmployers(Check &check, Sentence &sentence)
{
    static const QSet<QString> articles{QStringLiteral("the"), QStringLiteral("der"), QStringLiteral("den"),
        QStringLiteral("dem"), QStringLiteral("die"), QStringLiteral("la"), QStringLiteral("el"),
        QStringLiteral("le"), QStringLiteral("o"), QStringLiteral("a"), QStringLiteral("de"),
        QStringLiteral("d"), QStringLiteral("l"), QStringLiteral("empresa"), QStringLiteral("firma"),
        QStringLiteral("company")};
    for (qsizetype i = 0; i + 1 < sentence.words.size(); ++i) {
        bool weak = false;
        if (!isTrigger(sentence, i, weak)) {
            continue;
        }
        qsizetype first = i + 1;
        while (first + 1 < sentence.words.size() && articles.contains(sentence.words.at(first).folded)
            && !sentence.words.at(first).upper) {
            ++first;
        }
        const qsizetype count = sentence.words.at(first).capital ? nameLength(sentence, first) : 0;
        if (count == 0 || sentence.isAside(first) || !sentence.isFree(first, count)) {
            continue;
        }
        const QString written = sentence.written(first, count);
        const Keys keys = keysOf(sentence.words, first, count);
        if (keys.isEmpty() || check.isTarget(keys)) {
            continue;
        }
        const Verdict verdict = employerVerdict(check, keys, written);
        const bool entry = entryNamed(check.facts, keys, written) != nullptr;
        const bool named = entry || hasLegalForm(sentence, first, count);
        if (!named
            && ((weak && (verdict.supported || !aboutWork(sentence)))
                || isOtherName(sentence, first, count))) {
            continue;
        }
        check.add(sentence, ClaimKind::Employer, first, count, verdict);
    }
    // A name with a legal form is a company wherever it stands.
    for (const ConceptHit &hit : Lexicon::shared().find(sentence.words, Category::Legal)) {
        static const QSet<QString> forms{QStringLiteral("gmbh"), QStringLiteral("ag"), QStringLiteral("kg"),
            QStringLiteral("inc"), QStringLiteral("ltd"), QStringLiteral("llc"), QStringLiteral("plc"),
            QStringLiteral("corp"), QStringLiteral("sarl"), QStringLiteral("srl"), QStringLiteral("bv")};
        if (hit.first == 0 || !sentence.words.at(hit.first).capital
            || !forms.contains(sentence.words.at(hit.first).folded)) {
            continue;
        }
        qsizetype first = hit.first;
        while (first > 0 && sentence.words.at(first - 1).capital && sentence.isFree(first - 1, 1)
            && sentence.gapBefore(first).trimmed().isEmpty() && hit.first - first < 3) {
            --first;
        }
        const qsizetype count = hit.first + hit.count - first;
        const Keys keys = keysOf(sentence.words, first, count);
        if (count > hit.count && !keys.isEmpty() && sentence.isFree(first, count) && !sentence.isAside(first)
            && !check.isTarget(keys)) {
            check.add(sentence, ClaimKind::Employer, first, count,
                employerVerdict(check, keys, sentence.written(first, count)));
        }
    }
}

namespace {

struct Fragment
{
    qsizetype first = 0;
    qsizetype count = 0;
};

/// The free words of a line, cut at separators and at "at".
QList<Fragment> fragmentsOf(const Sentence &sentence)
{
    static const QSet<QString> cuts{QStringLiteral("at"), QStringLiteral("bei"), QStringLiteral("chez"),
        QStringLiteral("presso"), QStringLiteral("bij")};
    QList<Fragment> fragments;
    qsizetype first = -1;
    for (qsizetype i = 0; i <= sentence.words.size(); ++i) {
        const bool end = i == sentence.words.size();
        const QStringView gap = end ? QStringView() : sentence.gapBefore(i);
        bool cut = end || sentence.used.at(i) || gap.contains(u',') || gap.contains(u'|')
            || gap.contains(u'·') || gap.contains(u'—') || gap.contains(u'–') || gap.contains(u'•')
            || gap.contains(u'(') || gap.contains(u')') || gap.contains(u'\t') || gap.contains(u'@')
            || gap.contains(u" - ") || gap.contains(u"  ") || gap.contains(u':') || gap.contains(u';');
        const bool word = !end && cuts.contains(sentence.words.at(i).folded);
        if ((cut || word) && first >= 0) {
            fragments.append({first, i - first});
            first = -1;
        }
        if (!end && !word && !sentence.used.at(i) && first < 0) {
            first = i;
        }
    }
    return fragments;
}

} // namespace

void findHeadOfEntry(Check &check, Sentence &sentence)
{
    using Field = Segment::Field;
    const Lexicon &lexicon = Lexicon::shared();
    const bool whole = sentence.field == Field::Role || sentence.field == Field::Employer
        || sentence.field == Field::Institution || sentence.field == Field::Degree;
    const QList<Fragment> fragments =
        whole ? QList<Fragment>{{0, sentence.words.size()}} : fragmentsOf(sentence);
    bool named = sentence.entry >= 0 && check.entries.contains(sentence.entry);
    for (const Fragment &fragment : fragments) {
        const QString written = sentence.written(fragment.first, fragment.count);
        const QList<Word> words = sentence.words.mid(fragment.first, fragment.count);
        const Keys keys = keysOf(words, 0, words.size());
        if (keys.isEmpty() || check.isTarget(keys)) {
            continue;
        }
        const bool titled =
            lexicon.contains(words, Category::Head) || lexicon.contains(words, Category::Level);
        const bool role = sentence.field == Field::Role
            || ((sentence.field == Field::EntryHead || sentence.field == Field::Label) && titled);
        if (sentence.field == Field::Label && !role) {
            continue;
        }
        if (sentence.field == Field::EducationHead || sentence.field == Field::Degree
            || sentence.field == Field::Institution) {
            // A promotion is a doctorate here, and a step of a career elsewhere.
            const bool doctorate = words.first().folded == u"promotion";
            const bool degree = (doctorate || lexicon.contains(words, Category::Degree))
                && sentence.field != Field::Institution;
            const bool school = lexicon.contains(words, Category::Institution) && !degree;
            if (degree || sentence.field == Field::Degree) {
                check.add(sentence, ClaimKind::Degree, fragment.first, fragment.count,
                    degreeVerdict(check, written));
            } else if (school || sentence.field == Field::Institution) {
                check.add(sentence, ClaimKind::Institution, fragment.first, fragment.count,
                    institutionVerdict(check, sentence.words, fragment.first, fragment.count, written));
            }
            continue;
        }
        // A name of an employer may hold the word for a role: "Consultants Ltd".
        const EntryFact *entry =
            sentence.field == Field::Role ? nullptr : entryNamed(check.facts, keys, written);
        if (entry != nullptr && (!role || entry->nameKeys == keys)) {
            named = true;
            // The name may stand there with its place, not with what no profile says of it.
            const Keys beside = Keys(keys) - entry->nameKeys - entry->allKeys;
            const bool invented = sentence.field == Field::Employer && check.facts.coverage(beside) < 1;
            const QString reason = Text::tr("The profile does not name “%1” as an employer.").arg(written);
            check.add(sentence, ClaimKind::Employer, fragment.first, fragment.count,
                {!invented, invented ? reason : QString(), entry->pointer});
        } else if (role) {
            const auto known = check.entries.constFind(sentence.entry);
            QList<const EntryFact *> entries;
            if (sentence.field != Field::Label && known != check.entries.constEnd()) {
                entries = check.entriesOf(sentence);
            }
            check.add(sentence, ClaimKind::Role, fragment.first, fragment.count,
                roleVerdict(check, written, entries));
        } else if (sentence.field == Field::Employer
            || (sentence.field == Field::EntryHead && !named && !isPlaceName(written) && words.first().capital
                && check.facts.coverage(keys) < 1)) {
            named = true;
            check.add(sentence, ClaimKind::Employer, fragment.first, fragment.count,
                employerVerdict(check, keys, written));
        }
    }
}

} // namespace aio::grounding
