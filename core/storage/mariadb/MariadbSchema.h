#pragma once

#include <QString>

namespace aio {

/// A CREATE of the program's schema in MariaDB's words: texts of keys have a greatest length there.
[[nodiscard]] QString mariadbTyped(const QString &sql);

/// A statement of a repository in MariaDB's words: how rows that are there already are met, whole numbers
/// divided, and capitals not told from others.
[[nodiscard]] QString mariadbAdapted(const QString &sql);

} // namespace aio
