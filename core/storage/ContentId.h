#pragma once

#include <QStringList>

namespace aio {

/// The id of a row that is nothing but its texts: the same texts have the same id in every database, so that
/// rows which refer to it can be written by many and carried from one database to another. Positive; the
/// first 63 bits of a SHA-256, two of a million ids are alike once in ten million.
[[nodiscard]] qint64 contentId(const QStringList &texts);

} // namespace aio
