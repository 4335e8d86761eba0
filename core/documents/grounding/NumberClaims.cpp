#include "core/documents/grounding/Finders.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace aio::grounding {

using namespace lexicon;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)
};

enum class Rounding
{
    Exact,
    About,
    AtLeast,
};

constexpr double aboutShare = 0.12;
constexpr double atLeastShare = 0.35;

/// Whether a person may write `claimed` where the profile has `owned`.
bool sameValue(double claimed, double owned, Rounding rounding)
{
    constexpr double tiny = 0.001;
    const double gap = std::abs(claimed - owned);
    if (gap <= tiny * std::max(1.0, std::abs(owned))) {
        return true;
    }
    if (rounding == Rounding::About) {
        return gap <= aboutShare * owned;
    }
    return rounding == Rounding::AtLeast && owned >= claimed && gap <= atLeastShare * owned;
}

Rounding roundingOf(const Sentence &sentence, const NumberMention &number)
{
    if (number.atLeast) {
        return Rounding::AtLeast;
    }
    constexpr qsizetype reach = 3;
    for (qsizetype i = number.firstWord - 1; i >= std::max<qsizetype>(0, number.firstWord - reach); --i) {
        for (const ConceptHit &hit : Lexicon::shared().at(sentence.words, i, Category::Approx)) {
            if (hit.first + hit.count >= number.firstWord - 1) {
                return hit.meaning->id == u"about" ? Rounding::About : Rounding::AtLeast;
            }
        }
    }
    return Rounding::Exact;
}

QString spelled(int value)
{
    static constexpr int most = 12;
    const std::array words = {Text::tr("zero"), Text::tr("one"), Text::tr("two"), Text::tr("three"),
        Text::tr("four"), Text::tr("five"), Text::tr("six"), Text::tr("seven"), Text::tr("eight"),
        Text::tr("nine"), Text::tr("ten"), Text::tr("eleven"), Text::tr("twelve")};
    return value >= 0 && value <= most ? words.at(std::size_t(value)) : QString::number(value);
}

/// Months and decades as years; nothing if the number does not count years.
double yearsPer(const Sentence &sentence, const NumberMention &number)
{
    constexpr qsizetype reach = 2;
    constexpr double monthsOfYear = 12;
    constexpr double decade = 10;
    const QString &own = sentence.words.at(number.firstWord).folded;
    if (number.endWord == number.firstWord) {
        return own.contains(u"jahrig") ? 1 : own.contains(u"monatig") ? 1 / monthsOfYear : 0;
    }
    for (qsizetype i = number.endWord; i < std::min(sentence.words.size(), number.endWord + reach); ++i) {
        for (const ConceptHit &hit : Lexicon::shared().at(sentence.words, i, Category::Year)) {
            return hit.meaning->id == u"month" ? 1 / monthsOfYear : hit.meaning->id == u"decade" ? decade : 1;
        }
    }
    return 0;
}

bool isPeople(const Sentence &sentence, const NumberMention &number)
{
    const Lexicon &lexicon = Lexicon::shared();
    if (number.endWord == number.firstWord) {
        return sentence.words.at(number.firstWord).folded.contains(u"kopfig");
    }
    constexpr qsizetype after = 3;
    for (qsizetype i = number.endWord; i < std::min(sentence.words.size(), number.endWord + after); ++i) {
        if (i > number.endWord && sentence.gapBefore(i).contains(u',')) {
            break;
        }
        const QList<ConceptHit> hits = lexicon.at(sentence.words, i, Category::People);
        if (!hits.isEmpty() && sentence.words.at(i).folded != u"team"
            && sentence.words.at(i).folded != u"teams") {
            return true;
        }
    }
    // "a team of twelve", "Team aus zwölf"
    constexpr qsizetype before = 3;
    for (qsizetype i = std::max<qsizetype>(0, number.firstWord - before); i < number.firstWord; ++i) {
        for (const ConceptHit &hit : lexicon.at(sentence.words, i, Category::People)) {
            if (hit.meaning->id == u"group") {
                return true;
            }
        }
    }
    return false;
}

/// "thirteen years of experience in logistics": the years of a life, not of one employer.
bool ofExperience(const Sentence &sentence, const NumberMention &number)
{
    static const QSet<QString> words{QStringLiteral("experience"), QStringLiteral("erfahrung"),
        QStringLiteral("berufserfahrung"), QStringLiteral("experiencia"), QStringLiteral("esperienza"),
        QStringLiteral("ervaring"), QStringLiteral("werkervaring"), QStringLiteral("praxis"),
        QStringLiteral("berufspraxis")};
    static const QSet<QString> at{QStringLiteral("at"), QStringLiteral("bei"), QStringLiteral("chez"),
        QStringLiteral("presso"), QStringLiteral("bij"), QStringLiteral("na"), QStringLiteral("no")};
    constexpr qsizetype reach = 5;
    constexpr qsizetype nearby = 3;
    for (qsizetype i = number.endWord; i < std::min(sentence.words.size(), number.endWord + reach); ++i) {
        if (!words.contains(sentence.words.at(i).folded)) {
            continue;
        }
        for (qsizetype next = i + 1; next < std::min(sentence.words.size(), i + nearby); ++next) {
            if (at.contains(sentence.words.at(next).folded)) {
                return false;
            }
        }
        return true;
    }
    return false;
}

Verdict yearsVerdict(const Check &check, const Sentence &sentence, const NumberMention &number, double years,
    Rounding rounding)
{
    const ProfileFacts &facts = check.facts;
    const Keys around = keysOf(sentence.words, 0, sentence.words.size());
    // The profile's own words first.
    for (const NumberFact &fact : facts.numbers()) {
        if (fact.years
            && sameValue(number.value, fact.number.value, fact.number.atLeast ? Rounding::About : rounding)) {
            return {true, {}, fact.pointer};
        }
    }
    constexpr double slack = 0.6;
    const auto within = [&](double owned) {
        const bool rounded =
            years >= std::floor(owned) - slack && years <= std::ceil(owned) + 0.01 && years <= owned + slack;
        return rounded || (rounding == Rounding::AtLeast && years <= owned + 0.1)
            || (rounding == Rounding::About && std::abs(years - owned) <= 1);
    };
    QList<const EntryFact *> entries;
    const QList<const EntryFact *> named = check.entriesOf(sentence);
    std::ranges::copy_if(named, std::back_inserter(entries), [&](const EntryFact *entry) {
        return facts.yearsOf(*entry) > 0 && entry->kind != EntryFact::Kind::Award
            && entry->kind != EntryFact::Kind::Certificate;
    });
    if (ofExperience(sentence, number)) {
        entries.clear(); // all of it, whatever employer the sentence names later
    }
    double sum = 0;
    for (const EntryFact *entry : entries) {
        sum += facts.yearsOf(*entry);
        if (within(facts.yearsOf(*entry))) {
            return {true, {}, entry->pointer};
        }
    }
    const double owned = entries.isEmpty() ? facts.yearsOfWork() : sum;
    // Months say how long something took, not how long someone has worked.
    const bool experience = entries.isEmpty() && years >= 1 && years <= owned + slack;
    if (experience || (!entries.isEmpty() && within(owned))) {
        return {true, {}, QStringLiteral("/work")};
    }
    const int whole = int(std::lround(owned));
    const QString fact = entries.isEmpty() ? QStringLiteral("/work") : entries.first()->pointer;
    const double whatIsSaid = years;
    QString reason = Text::tr("The profile says %1 years, the draft says %2.")
                         .arg(spelled(whole), spelled(int(std::lround(whatIsSaid))));
    if (years < 1 || owned < 1) {
        reason = Text::tr("The dates of the profile do not add up to this.");
    }
    return {false, reason, fact};
}

/// The noun that a number counts, as keys.
Keys countedBy(const Sentence &sentence, const NumberMention &number)
{
    constexpr qsizetype reach = 2;
    for (qsizetype i = number.endWord; i < std::min(sentence.words.size(), number.endWord + reach); ++i) {
        const Keys keys = keysOf(sentence.words, i, 1);
        if (!keys.isEmpty()) {
            return keys;
        }
    }
    return {};
}

/// "40 dashboards" where the profile has 12 dashboards and 40 stores.
bool countsSomethingElse(const Check &check, const Keys &noun, const NumberFact &same)
{
    if (noun.isEmpty() || same.around.intersects(noun)) {
        return false;
    }
    return std::ranges::any_of(check.facts.numbers(), [&](const NumberFact &fact) {
        return fact.pointer != same.pointer && fact.number.unit == NumberMention::Unit::Plain
            && fact.around.intersects(noun);
    });
}

Verdict numberVerdict(
    const Check &check, const Sentence &sentence, const NumberMention &number, bool people, Rounding rounding)
{
    using Unit = NumberMention::Unit;
    constexpr qsizetype reach = 6;
    const qsizetype first = std::max<qsizetype>(0, number.firstWord - reach);
    const Keys around =
        keysOf(sentence.words, first, std::min(sentence.words.size(), number.endWord + reach) - first);
    const Keys noun = countedBy(sentence, number);
    const NumberFact *nearest = nullptr;
    qsizetype shared = -1;
    for (const NumberFact &fact : check.facts.numbers()) {
        const bool unit = number.unit == fact.number.unit
            || (number.unit != Unit::Percent && fact.number.unit != Unit::Percent);
        // The six of "Qt 6" is no six engineers.
        if (unit && !fact.ofName && !(people && fact.years)
            && sameValue(number.value, fact.number.value, rounding)
            && (!people || fact.people || !(Keys(around) & fact.around).isEmpty())
            && (people || number.unit != Unit::Plain || !countsSomethingElse(check, noun, fact))) {
            return {true, {}, fact.pointer};
        }
        const qsizetype common = (Keys(around) & fact.around).size() + (people && fact.people ? 2 : 0);
        if (unit && common > shared && !fact.years && !fact.ofName) {
            shared = common;
            nearest = &fact;
        }
    }
    for (const double share : check.facts.shares()) {
        if (number.unit == Unit::Percent && sameValue(number.value, share, Rounding::About)) {
            return {true, {}, {}};
        }
    }
    Verdict verdict{false, Text::tr("The profile does not name this number."), {}};
    if (nearest != nullptr && shared > 0) {
        verdict.fact = nearest->pointer;
        verdict.reason =
            Text::tr("The profile says %1, the draft says %2.")
                .arg(nearest->written, sentence.text.mid(number.start, number.end - number.start));
    }
    return verdict;
}

/// "in two days" where the profile says four: small as it is, it can be compared.
bool countsSameTime(const Check &check, const Sentence &sentence, const NumberMention &number)
{
    static const Keys times{QStringLiteral("=day"), QStringLiteral("=week"), QStringLiteral("=hour")};
    const Keys unit = countedBy(sentence, number) & times;
    return !unit.isEmpty() && std::ranges::any_of(check.facts.numbers(), [&unit](const NumberFact &fact) {
        return fact.around.intersects(unit);
    });
}

/// "doubled", "by a third"
void findFactors(Check &check, Sentence &sentence)
{
    for (const ConceptHit &hit : Lexicon::shared().find(sentence.words, Category::Factor)) {
        if (!sentence.isFree(hit.first, hit.count) || sentence.isAside(hit.first)) {
            continue;
        }
        constexpr int multiples = 10;
        constexpr double percentOfOne = 100;
        const bool multiple = hit.meaning->low < multiples;
        const double percent = multiple ? (hit.meaning->low - 1) * percentOfOne : hit.meaning->low;
        bool known = check.facts.knowsConcept(Category::Factor, hit.meaning->id);
        for (const NumberFact &fact : check.facts.numbers()) {
            const bool share = fact.number.unit == NumberMention::Unit::Percent
                && sameValue(percent, fact.number.value, Rounding::About);
            known = known || share
                || (multiple && sameValue(hit.meaning->low, fact.number.value, Rounding::Exact));
        }
        check.add(sentence, ClaimKind::Number, hit.first, hit.count,
            {known, Text::tr("The profile does not say this."), {}});
    }
}

} // namespace

void findNumbers(Check &check, Sentence &sentence)
{
    findFactors(check, sentence);
    for (const NumberMention &number : numbersIn(sentence.text, sentence.words)) {
        const qsizetype count = std::max<qsizetype>(1, number.endWord - number.firstWord);
        if (!sentence.isFree(number.firstWord, count) || sentence.isAside(number.firstWord)
            || belongsToName(sentence.text, sentence.words, number)) {
            continue;
        }
        const double per = number.unit == NumberMention::Unit::Plain ? yearsPer(sentence, number) : 0;
        const bool people = per == 0 && isPeople(sentence, number);
        const Rounding rounding = roundingOf(sentence, number);
        Verdict verdict = per > 0 ? yearsVerdict(check, sentence, number, number.value * per, rounding)
                                  : numberVerdict(check, sentence, number, people, rounding);
        // "two teams", "the three of us": too small to say something that a profile would have to name.
        constexpr double small = 3;
        // A decimal is a grade or a rate, however small.
        const QStringView digits = QStringView(sentence.text).mid(number.start, number.end - number.start);
        const bool decimal = !number.spelled && (digits.contains(u',') || digits.contains(u'.'));
        const bool weak = number.unit == NumberMention::Unit::Plain && per == 0 && !decimal
            && (number.value <= small && (number.spelled || !people))
            && !countsSameTime(check, sentence, number);
        if (!verdict.supported && weak && !(people && number.value > 1)) {
            continue;
        }
        qsizetype end = number.firstWord + count;
        if (per > 0 && end < sentence.words.size()
            && !Lexicon::shared().at(sentence.words, end, Category::Year).isEmpty()) {
            ++end;
        }
        sentence.take(number.firstWord, count);
        const qsizetype last =
            per > 0 && sentence.isFree(end - 1, 1) ? sentence.words.at(end - 1).end : number.end;
        check.addSpan(sentence, ClaimKind::Number, {number.start, std::max(last, number.end)}, verdict);
    }
}

} // namespace aio::grounding
