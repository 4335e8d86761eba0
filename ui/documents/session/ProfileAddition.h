#pragma once

#include "ui/documents/session/DraftCheck.h"

namespace aio::ui {

/// The profile with what a claim says: a skill, a language, a certificate, an award, a degree, an institution
/// or an employer as an entry of its own, for anything else its sentence as a point of the entry that the
/// claim's part was made from. Nothing where there is no place for it: a contact, or words that belong to no
/// entry.
[[nodiscard]] std::optional<Resume> withClaim(
    const Resume &profile, const CheckedClaim &claim, const Draft &draft);

} // namespace aio::ui
