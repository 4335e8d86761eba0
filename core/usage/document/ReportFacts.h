#pragma once

#include "core/usage/report/Anomalies.h"
#include "core/usage/report/Forecast.h"
#include "core/usage/report/UsageReports.h"

namespace aio::usage {

/// Everything that a printed report says.
struct ReportFacts
{
    UsageReport report; ///< by model, compared with the period before
    std::optional<Forecast> forecast{}; ///< of the month that `report.readAt` is in, if the period reaches it
    QList<Anomaly> anomalies; ///< days within the period, oldest first
    bool anomaliesKnown = false; ///< false: the period is too long to look at each of its days
    std::optional<ai::Money> monthBudget{}; ///< for the caller to fill in: what a month may cost

    bool operator==(const ReportFacts &) const = default;
};

/// The month up to `now` (UTC ms) in the zone of `question`, or, where `ago` is 1 or more, the whole month so
/// long ago; as the span of its filter.
[[nodiscard]] ReportQuestion monthQuestion(ReportQuestion question, qint64 now, int ago = 0);

/// Reads it. The question's bars and series say nothing: bars are as wide as suits the period. Returns at
/// once, from any thread; `reports` must outlive the future, which finishes on the database thread.
[[nodiscard]] QFuture<Result<ReportFacts>> readReportFacts(
    UsageReports &reports, ReportQuestion question, qint64 now);

} // namespace aio::usage
