#pragma once

#include "core/documents/grounding/Grounding.h"
#include "core/documents/matching/Match.h"

namespace aio::drafting {

/// What of a profile matters for a job.
class Relevance
{
public:
    Relevance(const Resume &profile, const JobPosting &job);

    /// 0 and more: how much a text says about what the job asks for. Skills that the job names weigh most,
    /// figures a little.
    [[nodiscard]] double of(const QString &text) const;

    /// The job's skills that the profile has, required ones first, in the job's words.
    [[nodiscard]] const QStringList &wanted() const { return m_wanted; }
    /// The same in the profile's words.
    [[nodiscard]] const QStringList &offered() const { return m_offered; }

private:
    QStringList m_wanted;
    QStringList m_offered;
    QList<grounding::Keys> m_skills;
    QSet<QString> m_skillIds;
    grounding::Keys m_title;
    grounding::Keys m_text;
};

/// A text without the sentences of `sentences` that the profile does not bear out; joined by spaces.
[[nodiscard]] QString provenText(
    const grounding::ProfileFacts &facts, const QStringList &sentences, const QString &company = {});

/// The profile's own words without their final point, as they stand in a sentence behind a colon.
[[nodiscard]] QString asQuote(QString text);

} // namespace aio::drafting
