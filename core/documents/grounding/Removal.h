#pragma once

#include <QString>

namespace aio::grounding {

/// What to put in place of what, so that a text reads on without a claim.
struct Removal
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString words{}; ///< what stands there then

    bool operator==(const Removal &) const = default;
};

/// How to take out of `text` the `length` units from `from`. What only led to the claim goes with it: the
/// "bei der" before an employer, the "and" or the comma before the last of a list.
[[nodiscard]] Removal removalOf(const QString &text, qsizetype from, qsizetype length);

} // namespace aio::grounding
