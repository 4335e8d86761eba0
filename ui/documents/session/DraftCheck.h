#pragma once

#include "core/documents/grounding/Grounding.h"
#include "core/documents/matching/Match.h"
#include "core/documentstore/DocumentRecord.h"

#include <optional>

namespace aio::ui {

/// A claim of a draft and where it stands in the document.
struct CheckedClaim
{
    grounding::Claim claim;
    QString part; ///< id of the DraftText or DraftEntry it stands in; empty: a line of the head
    QString partText; ///< what that part says as one line of text
    TextSpan span; ///< in `partText`
    bool kept = false; ///< a person answers for it

    [[nodiscard]] bool isOpen() const { return !claim.supported && !kept; }
    bool operator==(const CheckedClaim &) const = default;
};

/// A draft held against its profile and its job.
struct DraftCheck
{
    grounding::GroundingText text; ///< what was checked
    QList<CheckedClaim> claims; ///< in the order of the text
    std::optional<matching::Match> match; ///< nothing: no job or no profile

    [[nodiscard]] QList<CheckedClaim> open() const;
    [[nodiscard]] int supported() const;
};

/// Puts claims at their places in the draft.
[[nodiscard]] QList<CheckedClaim> placedClaims(const grounding::Grounding &grounding,
    const grounding::GroundingText &text, const QList<KeptClaim> &kept);

/// Where a fact stands in a profile, for a person: "Work › Muster AG › first point"; empty for nowhere.
[[nodiscard]] QString factPlace(const Resume &profile, const QString &pointer);
/// What the profile says there: the fact's own words, or the entry's heading.
[[nodiscard]] QString factText(const Resume &profile, const QString &pointer);

/// Whether the draft says what stands at `pointer` or below it: by where its parts come from, or by its
/// claims.
[[nodiscard]] bool usesFact(const Draft &draft, const QList<CheckedClaim> &claims, const QString &pointer);

} // namespace aio::ui
