#pragma once

#include "ui/documents/session/DraftCheck.h"

namespace aio::ui {

/// The profile with what a claim says: a skill, a language, a certificate or an award as an entry of its own,
/// anything else as a point of the entry that the claim's part was made from. Nothing where there is no place
/// for it: a contact, or words that belong to no entry.
[[nodiscard]] std::optional<Resume> withClaim(
    const Resume &profile, const CheckedClaim &claim, const Draft &draft);

} // namespace aio::ui
