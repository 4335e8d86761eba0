#pragma once

#include "core/jobs/Extraction.h"

#include <QJsonObject>

namespace aio::grounding {

/// What a statement of a draft is about.
enum class ClaimKind
{
    Employer,
    Role,
    Period,
    Degree,
    Institution,
    Certificate,
    Skill,
    Number,
    Language,
    Award,
    Contact,
    Other,
};

/// "employer", "role", … as in the command line's JSON.
[[nodiscard]] QString claimKindName(ClaimKind kind);

/// A statement about the candidate, held against the profile.
struct Claim
{
    ClaimKind kind = ClaimKind::Other;
    QString text; ///< the words as they stand in the draft
    TextSpan span; ///< in the text that was checked
    bool supported = false;
    QString reason; ///< a translated sentence, only where it is not supported
    QString fact; ///< JSON Pointer of the fact that supports it, or of the nearest one; may be empty

    bool operator==(const Claim &) const = default;
};

/// The claims of a draft in the order of its text.
struct Grounding
{
    QList<Claim> claims;

    [[nodiscard]] qsizetype supported() const;
    [[nodiscard]] QList<Claim> unsupported() const;
    bool operator==(const Grounding &) const = default;
};

/// {"claims": N, "supported": N, "unsupported": [{"text", "kind", "reason", "span", "fact"}]}
[[nodiscard]] QJsonObject toJson(const Grounding &grounding);

} // namespace aio::grounding
