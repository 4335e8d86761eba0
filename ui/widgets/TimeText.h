#pragma once

#include <QDateTime>
#include <QLocale>

namespace aio::ui {

/// A moment as short as it can be understood: "14:32" today, "Fri" within the last six days, "18 Nov" this
/// year, else the short date. In the zone of `now`.
[[nodiscard]] QString shortTime(
    const QDateTime &time, const QDateTime &now, const QLocale &locale = QLocale());

/// The full date, time and zone, for a tool tip.
[[nodiscard]] QString fullTime(const QDateTime &time, const QLocale &locale = QLocale());

} // namespace aio::ui
