#include "core/documents/grounding/Finders.h"
#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/MonthNames.h"
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

QSet<QString> setOf(const char16_t *words)
{
    QSet<QString> set;
    for (const QStringView word : QStringView(words).split(u' ')) {
        set.insert(word.toString());
    }
    return set;
}

bool isEveryday(const Sentence &sentence, qsizetype index)
{
    static const QSet<QString> words = setOf(
        u"i cv hr it kpi kpis b2b b2c roi eu usa uk us dach emea europe european american british christmas "
        u"monday tuesday wednesday thursday friday saturday sunday ms mr mrs dr sir madam madame monsieur "
        u"internet r d ok ai ki ia ux ui pdf");
    const Word &word = sentence.words.at(index);
    const Lexicon &lexicon = Lexicon::shared();
    if (words.contains(word.folded) || word.folded.size() < 2
        || lexicon.keysOf(word).first().startsWith(u'=')) {
        return true;
    }
    for (const Category category : {Category::Language, Category::Fluency, Category::Institution,
             Category::Certificate, Category::Award, Category::Legal, Category::Level, Category::Target,
             Category::Start, Category::End, Category::CertificateCue, Category::LanguageCue}) {
        if (!lexicon.at(sentence.words, index, category).isEmpty()) {
            return true;
        }
    }
    return extraction::monthNumber(extraction::fold(sentence.text.mid(word.start, word.end - word.start)))
        > 0;
}

/// "Primavera P6", "Office 365": the version makes a name of what could be any German noun.
bool hasVersion(const Sentence &sentence, qsizetype index)
{
    if (index + 1 >= sentence.words.size() || sentence.gapBefore(index + 1) != u" ") {
        return false;
    }
    const Word &next = sentence.words.at(index + 1);
    const QString &word = next.folded;
    const bool letters = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
    const bool digits = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    return next.capital && letters && digits;
}

/// "a Monaco di Baviera", "à Marseille": where something is, in languages in which "a" is no article.
bool isWhere(const Sentence &sentence, qsizetype index)
{
    static const QSet<QString> english = setOf(u"i the and of with my in at for have was is");
    static const QSet<QString> parts = setOf(u"di de da do del");
    const QString &before = sentence.words.at(index - 1).folded;
    if (before == u"a") {
        return std::ranges::none_of(
            sentence.words, [](const Word &word) { return english.contains(word.folded); });
    }
    return parts.contains(before) && index > 2 && sentence.words.at(index - 2).capital
        && isWhere(sentence, index - 2);
}

bool followsMark(QStringView gap)
{
    for (const QChar mark : gap) {
        if (mark == u':' || mark == u'"' || mark == u'“' || mark == u'„' || mark == u'\n' || mark == u'•') {
            return true;
        }
    }
    return false;
}

} // namespace

void findOtherNames(Check &check, Sentence &sentence)
{
    static const QSet<QString> with = setOf(u"with in using mit avec con en and und et y to com met e a di");
    const bool german = check.german || germanWords(sentence) > 0;
    for (qsizetype i = 1; i < sentence.words.size(); ++i) {
        const Word &first = sentence.words.at(i);
        if (!first.capital || followsMark(sentence.gapBefore(i)) || !sentence.isFree(i, 1)
            || sentence.isAside(i) || isEveryday(sentence, i)
            || (german && !first.upper && !hasVersion(sentence, i)) || isWhere(sentence, i)) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < sentence.words.size() && sentence.words.at(end).capital && sentence.isFree(end, 1)
            && sentence.gapBefore(end) == u" ") {
            ++end;
        }
        const Keys keys = keysOf(sentence.words, i, end - i);
        const QString written = sentence.written(i, end - i);
        // Where no other finder reads the words, "Bank" alone makes no employer of "Bank Narodowy".
        const double share = check.facts.coverage(keys);
        const bool known = keys.isEmpty() || (check.foreign ? share == 1 : share > 0) || check.isTarget(keys);
        if (!known && !extraction::isPlace(written)) {
            const bool skill =
                with.contains(sentence.words.at(i - 1).folded) || sentence.gapBefore(i).contains(u',');
            check.add(sentence, skill ? ClaimKind::Skill : ClaimKind::Other, i, end - i,
                {false, Text::tr("The profile does not name “%1”.").arg(written), {}});
        }
        i = end - 1;
    }
}

} // namespace aio::grounding
