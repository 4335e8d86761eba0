#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace aio::ui {

/// A span of time as people choose it.
struct TimeRange
{
    enum class Preset
    {
        Today,
        Last7Days,
        Last30Days,
        MonthToDate,
        LastMonth,
        Always,
        Custom, ///< `from` and `to`
        // Kept by number in places and views: new ones come last.
        Last90Days,
        YearToDate,
        Last12Months, ///< this one and the eleven before it
    };

    Preset preset = Preset::Last30Days;
    qint64 from = 0; ///< UTC ms; of Custom only
    qint64 to = 0; ///< before this

    bool operator==(const TimeRange &) const = default;

    /// "Last 30 days", "18 Nov 2026 09:00 – 12:00" in a zone, translated.
    [[nodiscard]] QString title(const QTimeZone &zone) const;
};

/// Where a range begins and ends, UTC ms; nothing: it does not.
struct TimeBounds
{
    std::optional<qint64> from;
    std::optional<qint64> to; ///< before this

    bool operator==(const TimeBounds &) const = default;
};

/// Days are those of the zone of `now`, today among them; a range up to now has no end.
[[nodiscard]] TimeBounds boundsOf(const TimeRange &range, const QDateTime &now);

/// The presets that people choose from: all but Custom.
[[nodiscard]] const QList<TimeRange::Preset> &timePresets();

/// "18 Nov 2026 09:00 – 12:00", the second day only if it is another one; days and times of a zone.
[[nodiscard]] QString timeSpanText(qint64 from, qint64 to, const QTimeZone &zone);

} // namespace aio::ui
