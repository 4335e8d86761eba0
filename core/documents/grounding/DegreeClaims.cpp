#include "core/documents/grounding/Finders.h"
#include "core/extraction/grammar/Places.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::grounding {

using namespace lexicon;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)
};

constexpr int craftRank = 3; ///< of a master of a craft, as the word list ranks it

struct DegreeText
{
    QSet<int> ranks;
    QSet<QString> kinds;
    bool mba = false;
    bool bare = true; ///< it says nothing but the degree: "master craftsman"
    QSet<QString> fields;
};

/// "Industriemeister", "Elektrotechnikermeister" are degrees; "Hausmeister" is a job.
bool isMasterOfACraft(const Word &word)
{
    static const QSet<QString> others{QStringLiteral("hausmeister"), QStringLiteral("burgermeister"),
        QStringLiteral("weltmeister"), QStringLiteral("platzmeister"), QStringLiteral("zeugmeister"),
        QStringLiteral("quartiermeister"), QStringLiteral("rittmeister"), QStringLiteral("wachtmeister"),
        QStringLiteral("polizeimeister"), QStringLiteral("europameister"), QStringLiteral("landesmeister")};
    QString name = word.folded;
    if (name.endsWith(u"in")) {
        name.chop(2);
    }
    return name.size() > QStringView(u"meister").size() && name.endsWith(u"meister")
        && std::ranges::none_of(others, [&name](const QString &other) { return name.endsWith(other); });
}

bool isTitleOnly(const QList<Word> &words, const ConceptHit &hit)
{
    const QString &word = words.at(hit.first).folded;
    const bool next = hit.first + 1 < words.size();
    if (hit.count > 1) {
        return false;
    }
    if (word == u"dr" || word == u"doctor" || word == u"doktor") {
        return next && words.at(hit.first + 1).capital;
    }
    const QString before = hit.first > 0 ? words.at(hit.first - 1).folded : QString();
    static const QSet<QString> others{
        QStringLiteral("scrum"), QStringLiteral("web"), QStringLiteral("post"), QStringLiteral("handwerks")};
    return others.contains(before);
}

DegreeText readDegree(const QList<Word> &words, qsizetype first, qsizetype count)
{
    DegreeText degree;
    const Lexicon &lexicon = Lexicon::shared();
    qsizetype said = 0;
    for (const ConceptHit &hit : lexicon.find(words.mid(first, count), Category::Degree)) {
        degree.ranks.insert(hit.meaning->low);
        degree.kinds.insert(hit.meaning->id);
        degree.mba = degree.mba || hit.meaning->id == u"mba";
        said += hit.count;
    }
    degree.bare = said == count;
    for (const Word &word : words.mid(first, count)) {
        if (isMasterOfACraft(word)) {
            degree.ranks.insert(craftRank);
            degree.kinds.insert(QStringLiteral("associate"));
        }
    }
    for (const ConceptHit &hit : lexicon.find(words.mid(first, count), Category::Field)) {
        degree.fields.insert(hit.meaning->id);
    }
    return degree;
}

/// Fields that people use for each other.
bool sameField(const QString &left, const QString &right)
{
    static const QList<QSet<QString>> groups{{QStringLiteral("computerscience"), QStringLiteral("software")},
        {QStringLiteral("business"), QStringLiteral("economics"), QStringLiteral("finance")},
        {QStringLiteral("statistics"), QStringLiteral("mathematics"), QStringLiteral("datascience")}};
    return left == right || (left != right && groups.at(0).contains(left) && groups.at(0).contains(right));
}

bool fieldsAgree(const QSet<QString> &claimed, const QSet<QString> &owned)
{
    return claimed.isEmpty() || owned.isEmpty() || std::ranges::any_of(claimed, [&](const QString &field) {
        return std::ranges::any_of(owned, [&](const QString &own) { return sameField(field, own); });
    });
}

} // namespace

Verdict degreeVerdict(const Check &check, const QString &text)
{
    const QList<Word> words = wordsOf(text);
    const DegreeText claimed = readDegree(words, 0, words.size());
    const Keys keys = keysOf(text);
    Verdict verdict{false, Text::tr("The profile names no such degree."), {}};
    for (const EntryFact &entry : check.facts.entries()) {
        // Many list a master craftsman's or a technician's examination with their certificates, or name
        // themselves by it.
        const bool school = entry.kind == EntryFact::Kind::Education;
        if (!school && entry.kind != EntryFact::Kind::Certificate && entry.kind != EntryFact::Kind::Work) {
            continue;
        }
        const QList<Word> own = wordsOf(entry.title);
        const DegreeText owned = readDegree(own, 0, own.size());
        const bool literal = !keys.isEmpty() && entry.titleKeys.contains(keys);
        const bool rank = claimed.ranks.isEmpty() || owned.ranks.isEmpty()
            ? false
            : claimed.ranks.intersects(owned.ranks) && (!claimed.mba || owned.mba);
        // A field that no list knows counts by its words.
        const bool fieldWords = claimed.fields.isEmpty()
            && (check.facts.coverage(keys) > 0 || (claimed.bare && claimed.kinds.intersects(owned.kinds)));
        const bool field =
            fieldsAgree(claimed.fields, owned.fields) && (!claimed.fields.isEmpty() || fieldWords);
        const bool here = school || owned.kinds.contains(QStringLiteral("associate"));
        if ((literal && school) || (here && rank && field)) {
            return {true, {}, entry.pointer};
        }
        if (school && (verdict.fact.isEmpty() || rank)) {
            verdict.fact = entry.pointer;
            verdict.reason = Text::tr("The profile says “%1”.").arg(entry.title.trimmed());
        }
    }
    for (const QString &label : check.facts.labels()) {
        const QList<Word> own = wordsOf(label);
        const DegreeText owned = readDegree(own, 0, own.size());
        if (owned.kinds.contains(QStringLiteral("associate")) && claimed.ranks.intersects(owned.ranks)
            && fieldsAgree(claimed.fields, owned.fields)) {
            return {true, {}, QStringLiteral("/basics/label")};
        }
    }
    // Some write a degree behind the name or into the summary alone.
    if (!verdict.supported && verdict.fact.isEmpty() && check.facts.coverage(keys) == 1) {
        verdict.supported = true;
    }
    return verdict;
}

namespace {

/// "a master's degree at Oxford", "laurea a Bologna": a town stands for its university where the profile's
/// institutions are called by their towns.
void findTownOfDegree(Check &check, Sentence &sentence, qsizetype from)
{
    static const QSet<QString> in{QStringLiteral("at"), QStringLiteral("in"), QStringLiteral("a"),
        QStringLiteral("from"), QStringLiteral("of"), QStringLiteral("en"), QStringLiteral("te"),
        QStringLiteral("aus"), QStringLiteral("de"), QStringLiteral("di")};
    bool byTown = false;
    for (const EntryFact &entry : check.facts.entries()) {
        for (const Word &word : wordsOf(entry.name)) {
            byTown = byTown
                || (entry.kind == EntryFact::Kind::Education && word.capital
                    && extraction::isPlace(entry.name.mid(word.start, word.end - word.start)));
        }
    }
    constexpr qsizetype reach = 6;
    for (qsizetype i = from; byTown && i + 1 < std::min(sentence.words.size(), from + reach); ++i) {
        if (sentence.gapBefore(i).contains(u',')) {
            return;
        }
        const bool town = in.contains(sentence.words.at(i).folded) && sentence.words.at(i + 1).capital
            && sentence.isFree(i + 1, 1) && !sentence.isAside(i + 1);
        const Keys keys = keysOf(sentence.words, i + 1, 1);
        if (!town || !extraction::isPlace(sentence.written(i + 1, 1))) {
            continue;
        }
        const bool known = keys.isEmpty() || check.facts.coverage(keys) == 1;
        const QString name = sentence.written(i + 1, 1);
        check.add(sentence, ClaimKind::Institution, i + 1, 1,
            {known, Text::tr("The profile does not name “%1”.").arg(name), {}});
        return;
    }
}

} // namespace

void findDegrees(Check &check, Sentence &sentence)
{
    const Lexicon &lexicon = Lexicon::shared();
    for (const ConceptHit &hit : lexicon.find(sentence.words, Category::Degree)) {
        const Word &word = sentence.words.at(hit.first);
        const bool written = word.capital || hit.count > 1 || hit.meaning->id == u"doctorate"
            || hit.meaning->id == u"bachelor";
        if (!written || sentence.isAside(hit.first) || !sentence.isFree(hit.first, hit.count)
            || isTitleOnly(sentence.words, hit)) {
            continue;
        }
        // The field stands within a few words behind the degree.
        qsizetype end = hit.first + hit.count;
        constexpr qsizetype reach = 7;
        for (qsizetype i = end; i < std::min(sentence.words.size(), hit.first + hit.count + reach); ++i) {
            if (i > end
                && (sentence.gapBefore(i).contains(u';')
                    || !lexicon.at(sentence.words, i, Category::At).isEmpty())
                && sentence.words.at(i).folded != u"of" && sentence.words.at(i).folded != u"in"
                && sentence.words.at(i).folded != u"en" && sentence.words.at(i).folded != u"em"
                && sentence.words.at(i).folded != u"de") {
                break;
            }
            const QList<ConceptHit> field = lexicon.at(sentence.words, i, Category::Field);
            if (!field.isEmpty()) {
                end = i + field.first().count;
                break;
            }
        }
        if (!sentence.isFree(hit.first, end - hit.first)) {
            end = hit.first + hit.count;
        }
        const Verdict verdict = degreeVerdict(check, sentence.written(hit.first, end - hit.first));
        check.add(sentence, ClaimKind::Degree, hit.first, end - hit.first, verdict);
        findTownOfDegree(check, sentence, end);
    }
}

} // namespace aio::grounding
