#pragma once

#include <QString>
#include <QTime>

namespace aio::ui {

/// "Good afternoon, Mara": by the time of day, with the first name if there is one.
[[nodiscard]] QString greeting(const QTime &time, const QString &name);

} // namespace aio::ui
