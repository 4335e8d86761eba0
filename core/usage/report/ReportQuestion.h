#pragma once

#include "core/base/Error.h"
#include "core/quota/QuotaWindow.h"
#include "core/usage/UsageDimension.h"
#include "core/usage/UsageLog.h"

#include <QTimeZone>

namespace aio::usage {

/// The width of a bar. Weeks begin on Monday.
enum class UsageBucket
{
    Hour,
    Day,
    Week,
    Month
};

/// "provider", "model", "task", "plan", "user", "status": on the command line and in shared texts.
[[nodiscard]] QString dimensionName(UsageDimension dimension);
[[nodiscard]] std::optional<UsageDimension> dimensionFromName(QStringView name);
/// For a person, translated: "Provider".
[[nodiscard]] QString dimensionTitle(UsageDimension dimension);
/// "hour", "day", "week", "month"
[[nodiscard]] QString bucketName(UsageBucket bucket);
[[nodiscard]] std::optional<UsageBucket> bucketFromName(QStringView name);

/// What a dashboard asks. Its filter's span is half-open; edges that are not on a quarter of an hour (UTC)
/// are moved outwards to one. Models are those that figures are kept under. Credential tests are left out,
/// unless the filter names that task; `text` and `withTests` of the filter say nothing here.
struct ReportQuestion
{
    /// More bars than this are refused: nobody can see them.
    static constexpr int mostBuckets = 1500;

    UsageFilter filter{}; ///< without `from` since the first attempt, without `to` up to now
    QTimeZone zone = QTimeZone::utc(); ///< days, weeks, months and the heat map are cut in it
    UsageBucket bucket = UsageBucket::Day;
    std::optional<UsageDimension> seriesBy{}; ///< nothing: one series of everything
    bool compares = true; ///< with the previous period

    bool operator==(const ReportQuestion &) const = default;

    /// "from=2026-11-01T00:00:00.000Z&to=…&tz=Europe/Berlin&bucket=day&by=model&provider=a&provider=b&…": to
    /// share, to save and for the command line. Values are percent-encoded where they have to be.
    [[nodiscard]] QString toText() const;
    /// BadInput names what cannot be read; unknown keys are errors, so that nothing is left out silently.
    [[nodiscard]] static Result<ReportQuestion> fromText(const QString &text);
};

/// Bars that suit a span: hours for a day or two, days up to three months
/// or so, then weeks up to a year, then months.
[[nodiscard]] UsageBucket bucketFor(const quota::TimeSpan &span);

} // namespace aio::usage
