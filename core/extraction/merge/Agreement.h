#pragma once

#include "core/jobs/JobPosting.h"

namespace aio::extraction {

/// Lower case, compatibility forms folded, punctuation and runs of space squeezed to one space.
[[nodiscard]] QString normalizedText(QStringView text);

/// Whether two values of one field say the same thing: "Senior Engineer" and "Senior Engineer (m/w/d)",
/// "Example GmbH" and "Example", "Berlin" and "Berlin, Germany", 70000–90000 with and without a currency.
[[nodiscard]] bool agree(JobField field, const FieldValue &a, const FieldValue &b);

} // namespace aio::extraction
