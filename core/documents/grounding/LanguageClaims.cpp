#include "core/documents/grounding/Finders.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::grounding {

using namespace lexicon;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)
};

struct Level
{
    int low = 0; ///< 0: none is stated
    int high = 0;
    qsizetype first = 0;
    qsizetype end = 0;
};

bool parts(QStringView gap)
{
    return gap.contains(u',') || gap.contains(u';') || gap.contains(u')') || gap.contains(u'/')
        || gap.contains(u'|') || gap.contains(u'·') || gap.contains(u'\n') || gap.contains(u'•')
        || gap.contains(u'.');
}

class LanguageReader
{
public:
    explicit LanguageReader(const Sentence &sentence)
        : m_sentence(sentence)
        , m_languages(Lexicon::shared().find(sentence.words, Category::Language))
        , m_fluencies(Lexicon::shared().find(sentence.words, Category::Fluency))
    {
    }

    [[nodiscard]] const QList<ConceptHit> &languages() const { return m_languages; }

    [[nodiscard]] Level levelOf(const ConceptHit &language) const
    {
        constexpr qsizetype near = 3;
        constexpr qsizetype far = 8;
        constexpr qsizetype list = 12;
        for (const auto &[left, reach, over] :
            {std::tuple{true, near, false}, {false, far, false}, {true, list, true}, {false, list, true}}) {
            const Level level = left ? leftOf(language, reach, over) : rightOf(language, reach, over);
            if (level.low > 0) {
                return level;
            }
        }
        return {};
    }

private:
    [[nodiscard]] bool isLanguage(qsizetype word) const
    {
        return std::ranges::any_of(m_languages,
            [word](const ConceptHit &hit) { return word >= hit.first && word < hit.first + hit.count; });
    }

    [[nodiscard]] const ConceptHit *fluencyAt(qsizetype word) const
    {
        for (const ConceptHit &hit : m_fluencies) {
            if (word >= hit.first && word < hit.first + hit.count) {
                return &hit;
            }
        }
        return nullptr;
    }

    /// `over`: other languages may stand between, "fluent in English and German".
    [[nodiscard]] Level leftOf(const ConceptHit &language, qsizetype reach, bool over) const
    {
        for (qsizetype i = language.first - 1; i >= 0 && i >= language.first - reach; --i) {
            const QStringView gap = m_sentence.gapBefore(i + 1);
            if (parts(gap) && !(over && gap.contains(u',') && !gap.contains(u')'))) {
                break;
            }
            if (isLanguage(i)) {
                if (!over) {
                    break;
                }
                continue;
            }
            if (const ConceptHit *hit = fluencyAt(i)) {
                // "German at C1 and English": the level belongs to the language before it.
                const bool taken = hit->first > 0 && takenByLeft(hit->first);
                return taken
                    ? Level{}
                    : Level{hit->meaning->low, hit->meaning->high, hit->first, hit->first + hit->count};
            }
        }
        return {};
    }

    [[nodiscard]] bool takenByLeft(qsizetype fluency) const
    {
        // "mon anglais est de niveau B2 et mon français …": a verb and its words stand between.
        constexpr qsizetype near = 5;
        for (qsizetype i = fluency - 1; i >= 0 && i >= fluency - near; --i) {
            if (parts(m_sentence.gapBefore(i + 1))) {
                return false;
            }
            if (isLanguage(i)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] Level rightOf(const ConceptHit &language, qsizetype reach, bool over) const
    {
        const qsizetype first = language.first + language.count;
        for (qsizetype i = first; i < m_sentence.words.size() && i < first + reach; ++i) {
            if (parts(m_sentence.gapBefore(i)) && !over && m_sentence.field == Segment::Field::Prose) {
                break;
            }
            if (isLanguage(i)) {
                if (!over) {
                    break;
                }
                continue;
            }
            if (const ConceptHit *hit = fluencyAt(i)) {
                return {hit->meaning->low, hit->meaning->high, hit->first, hit->first + hit->count};
            }
        }
        return {};
    }

    const Sentence &m_sentence;
    QList<ConceptHit> m_languages;
    QList<ConceptHit> m_fluencies;
};

Verdict verdictOf(const Check &check, const ConceptHit &language, const Level &level)
{
    for (const LanguageFact &fact : check.facts.languages()) {
        if (fact.id != language.meaning->id) {
            continue;
        }
        const bool stated = fact.low > 0 && level.low > 0;
        if (!stated || (level.low <= fact.high && fact.low <= level.high)) {
            return {true, {}, fact.pointer};
        }
        return {false, Text::tr("The profile says “%1”.").arg(fact.written), fact.pointer};
    }
    return {false, Text::tr("The profile does not name this language."),
        check.facts.languages().isEmpty() ? QString() : check.facts.languages().first().pointer};
}

} // namespace

void findLanguages(Check &check, Sentence &sentence)
{
    const LanguageReader reader(sentence);
    const bool list = sentence.field == Segment::Field::Languages;
    const bool cue = Lexicon::shared().contains(sentence.words, Category::LanguageCue);
    for (const ConceptHit &language : reader.languages()) {
        if (!sentence.isFree(language.first, language.count) || (sentence.isAside(language.first) && !list)) {
            continue;
        }
        Level level = reader.levelOf(language);
        if (level.low > 0 && !list
            && std::max(level.end, language.first + language.count) - std::min(level.first, language.first)
                > 8
            && !cue) {
            level = {};
        }
        const bool nameForm = language.meaning->id != u"la";
        if (!list && ((level.low == 0 && !cue) || !nameForm)) {
            continue;
        }
        const Verdict verdict = verdictOf(check, language, level);
        // Without a level a nationality may be meant: "the German market".
        const bool known = verdict.supported || level.low > 0 || list;
        if (!known && !sentence.words.at(language.first).capital) {
            continue;
        }
        qsizetype first = language.first;
        qsizetype end = language.first + language.count;
        if (level.low > 0) {
            first = std::min(first, level.first);
            end = std::max(end, level.end);
        }
        const bool between = !sentence.isFree(first, end - first) || end - first > 9;
        check.add(sentence, ClaimKind::Language, between ? language.first : first,
            between ? language.count : end - first, verdict);
        for (qsizetype i = first; i < end; ++i) {
            sentence.used[i] = i >= language.first && i < language.first + language.count;
        }
    }
}

} // namespace aio::grounding
