#pragma once

#include <QStringList>

namespace aio::extraction {

/// Employment types (schema.org names) of a value such as "FULL_TIME", "Full-time, Permanent", "fulltime".
[[nodiscard]] QStringList schemaEmploymentTypes(const QString &text);

} // namespace aio::extraction
