#pragma once

#include "core/base/Error.h"

#include <QSqlError>

namespace aio {

/// An error of the SQLite driver in words for a person.
[[nodiscard]] Error sqliteError(const QSqlError &error, const QString &doing);

} // namespace aio
