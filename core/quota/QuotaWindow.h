#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace aio::quota {

/// A span of time, UTC ms: from `start`, before `end`.
struct TimeSpan
{
    qint64 start = 0;
    qint64 end = 0;

    bool operator==(const TimeSpan &) const = default;
    [[nodiscard]] bool contains(qint64 time) const { return time >= start && time < end; }
};

/// When a limit starts again. Days, weeks (from Monday) and months are cut at midnight of the workspace's
/// time zone, so a day may have 23 or 25 hours; where midnight does not exist, the day starts at the first
/// moment after it. A rolling window is the last N·24 hours by whole UTC hours: it moves on every hour.
/// Minutes are those of the clock: a limit by them is the pace that a provider allows, so calls wait for the
/// next one instead of failing, and nobody is told.
struct QuotaWindow
{
    enum class Kind
    {
        Day,
        Week,
        Month,
        Rolling,
        Minute
    };
    static constexpr int maxRollingDays = 366;

    Kind kind = Kind::Month;
    int days = 30; ///< Rolling only, 1…maxRollingDays

    bool operator==(const QuotaWindow &) const = default;

    /// The window that `time` is in.
    [[nodiscard]] TimeSpan at(qint64 time, const QTimeZone &zone) const;

    /// "minute", "day", "week", "month", "rolling-30d"
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<QuotaWindow> fromText(QStringView text);
    /// "a day", "in 30 days", translated.
    [[nodiscard]] QString title() const;
};

} // namespace aio::quota
