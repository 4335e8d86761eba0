#pragma once

#include "core/documents/draft/Draft.h"
#include "core/jobs/JobPosting.h"

#include <optional>

namespace aio::drafting {

/// How much a CV shows.
enum class CvLength
{
    OnePage,
    TwoPages,
    All,
};

enum class LetterLength
{
    Short,
    Medium,
    Long,
};

struct CvWish
{
    QString language; ///< BCP 47 primary tag; empty: the job's, or else the profile's
    CvLength length = CvLength::TwoPages;
    QDate today;
};

struct LetterWish
{
    QString language; ///< as in CvWish
    LetterTone tone = LetterTone::Formal;
    LetterLength length = LetterLength::Medium;
    QDate today;
};

// The built-in drafter: no model, no network, the same words for the same input (ids apart). It only says
// what the profile says: every sentence is held against the profile, and left out where it does not hold.
// Thread-safe.

/// A CV in the order that the job asks for. What is not shown stays in the draft with `included` false.
[[nodiscard]] Draft draftCv(const Resume &profile, const JobPosting &job, const CvWish &wish);

[[nodiscard]] Draft draftLetter(const Resume &profile, const JobPosting &job, const LetterWish &wish);

/// The language that a profile's own sentences are in, as BCP 47 primary tag; empty if they are too few to
/// tell.
[[nodiscard]] QString profileLanguage(const Resume &profile);

/// How a letter to somebody begins in a language that the drafter writes, in the words that the tone has for
/// it; "Frau Dr. Keller" and "Mr Fox" tell what they are, without a name nobody is named.
[[nodiscard]] QString letterSalutation(
    const QString &contactName, const QString &language, LetterTone tone = LetterTone::Formal);

/// Whether a letter's salutation is one that the drafter greets this person with, in any tone: then another
/// tone may take another one.
[[nodiscard]] bool isUsualSalutation(
    const QString &salutation, const QString &contactName, const QString &language);

/// The tone whose letters the drafter ends with this closing in that language; none: somebody's own words.
[[nodiscard]] std::optional<LetterTone> toneOfClosing(const QString &closing, const QString &language);

/// The languages that the drafter writes: en, de, fr, es, it, pt, nl.
[[nodiscard]] QStringList draftLanguages();

/// The language a draft is written in: the wish, the job's, the profile's or English, the first that can be
/// written.
[[nodiscard]] QString draftLanguage(const QString &wish, const Resume &profile, const JobPosting &job);

} // namespace aio::drafting
