#pragma once

#include "core/base/Error.h"
#include "core/storage/Connection.h"

#include <QSqlError>

namespace aio {

/// An error of the PostgreSQL driver in words for a person.
[[nodiscard]] Error postgresError(const QSqlError &error, const QString &doing);

/// Whether the same may go well if it is tried again.
[[nodiscard]] Trouble postgresTrouble(const QSqlError &error);

} // namespace aio
