#include "core/documents/drafting/Relevance.h"

#include <algorithm>

namespace aio::drafting {

using namespace lexicon;

Relevance::Relevance(const Resume &profile, const JobPosting &job)
{
    const matching::EvidenceIndex index(profile);
    QStringList skills = job.skills + job.preferredSkills;
    if (skills.isEmpty()) {
        skills = matching::skillsIn(job.qualifications.join(u'\n') + u'\n' + job.description);
    }
    for (const QString &skill : skills) {
        m_skills.append(grounding::keysOf(skill));
        if (const Concept *known = Lexicon::shared().whole(skill, Category::Skill)) {
            m_skillIds.insert(known->id);
        }
        const auto evidence = index.find(skill);
        if (!evidence || m_wanted.contains(skill, Qt::CaseInsensitive)) {
            continue;
        }
        m_wanted.append(skill);
        // The profile's own word where it is a name, the job's where it is a sentence.
        const bool name = evidence->pointer.startsWith(u"/skills/");
        const QString own = name ? evidence->text : skill;
        if (!m_offered.contains(own, Qt::CaseInsensitive)) {
            m_offered.append(own);
        }
    }
    m_title = grounding::keysOf(job.title);
    m_text = grounding::keysOf(job.responsibilities.join(u'\n') + u'\n' + job.qualifications.join(u'\n'));
    if (m_text.isEmpty()) {
        m_text = grounding::keysOf(job.description);
    }
}

double Relevance::of(const QString &text) const
{
    constexpr double skillWeight = 2;
    constexpr double titleWeight = 0.6;
    constexpr double textWeight = 1.5;
    constexpr double figureWeight = 0.3;
    const QList<Word> words = wordsOf(text);
    const grounding::Keys keys = grounding::keysOf(words, 0, words.size());
    double score = 0;
    for (const grounding::Keys &skill : m_skills) {
        score += !skill.isEmpty() && keys.contains(skill) ? skillWeight : 0;
    }
    for (const ConceptHit &hit : Lexicon::shared().find(words, Category::Skill)) {
        score += m_skillIds.contains(hit.meaning->id) ? skillWeight : 0;
    }
    score += titleWeight * double((grounding::Keys(m_title) & keys).size());
    score += textWeight * matching::EvidenceIndex::overlap(m_text, keys);
    score += numbersIn(text, words).isEmpty() ? 0 : figureWeight;
    return score;
}

QString provenText(const grounding::ProfileFacts &facts, const QStringList &sentences, const QString &company)
{
    const auto holds = [&](const QString &said) {
        grounding::GroundingText text;
        text.text = said;
        text.segments = {{{0, said.size()}, grounding::Segment::Field::Prose, -1, {}}};
        text.targets = company.isEmpty() ? QStringList() : QStringList{company};
        return grounding::ground(facts, text).unsupported().isEmpty();
    };
    QString kept;
    for (const QString &sentence : sentences) {
        // Together with what stands before it: a name in one sentence gives the next one its meaning.
        const QString longer = kept.isEmpty() ? sentence : kept + u' ' + sentence;
        if (!sentence.isEmpty() && holds(longer)) {
            kept = longer;
        }
    }
    return kept;
}

QString asQuote(QString text)
{
    text = text.simplified();
    while (text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u',')) {
        text.chop(1);
    }
    return text;
}

} // namespace aio::drafting
