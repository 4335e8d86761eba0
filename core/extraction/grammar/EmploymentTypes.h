#pragma once

#include <QStringList>

namespace aio::extraction {

/// The employment types that the text names, in the order of employmentTypeNames(), without duplicates.
/// "Permanent" or "unbefristet" alone is none: it says how long, not how much.
[[nodiscard]] QStringList findEmploymentTypes(QStringView text);

} // namespace aio::extraction
