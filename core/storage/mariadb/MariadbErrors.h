#pragma once

#include "core/base/Error.h"
#include "core/storage/Connection.h"

#include <QSqlError>

namespace aio {

/// An error of the MariaDB driver in words for a person.
[[nodiscard]] Error mariadbError(const QSqlError &error, const QString &doing);

/// Whether the same may go well if it is tried again.
[[nodiscard]] Trouble mariadbTrouble(const QSqlError &error);

} // namespace aio
