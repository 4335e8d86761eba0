#pragma once

#include "core/base/WorkContext.h"
#include "core/documents/grounding/Claim.h"
#include "core/documents/grounding/GroundingText.h"
#include "core/documents/grounding/ProfileFacts.h"
#include "core/documents/resume/Resume.h"

#include <QDate>

namespace aio::grounding {

/// Finds what a draft claims about the candidate and holds every claim against the profile. Dates, numbers,
/// abbreviations, inflection and common terms of seven languages are compared by what they mean. What the
/// draft says about the reader and their job is no claim. `today` ends what is still going on. Thread-safe;
/// when `context` is interrupted, the claims found so far are returned.
[[nodiscard]] Grounding ground(
    const Resume &profile, const GroundingText &draft, const QDate &today, const WorkContext &context = {});

/// The same for a profile that many drafts are held against, or one draft many times while it is typed.
[[nodiscard]] Grounding ground(
    const ProfileFacts &facts, const GroundingText &draft, const WorkContext &context = {});

} // namespace aio::grounding
