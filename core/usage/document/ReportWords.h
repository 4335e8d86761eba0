#pragma once

#include "core/usage/report/Anomalies.h"
#include "core/usage/report/UsageReport.h"

#include <QLocale>

namespace aio::usage {

/// The words of a printed report. Its language is its own, as that of any document: it need not be the one of
/// the window.
enum class ReportWord
{
    Title,
    Page, ///< "Page %1 of %2"
    Made, ///< "Made %1"
    Filtered, ///< "Only %1"
    Cost,
    Calls,
    Tokens,
    Failed,
    TimeP95,
    FirstToken,
    CostPerDocument,
    Documents, ///< "%1 documents"
    Fallbacks,
    Retries,
    FromCache,
    Priced,
    Before, ///< "before: %1"
    CostOverTime,
    Incomplete, ///< of the last bar
    Forecast,
    ForecastText, ///< expected, low, high, so far
    WithinBudget, ///< budget, what is left
    OverBudget, ///< budget, by how much
    NoForecast,
    By, ///< "By %1"
    Provider,
    Model,
    Task,
    Plan,
    User,
    Status,
    Share,
    Total,
    Others, ///< "%1 others"
    None,
    Anomalies,
    AnomaliesNone,
    AnomaliesUnknown,
    Day,
    Usual,
    Why,
    Failures,
    FailuresNone,
    Kind,
    Coverage,
    CoverageFull,
    CoverageText, ///< priced share, unpriced calls
    CoverageEstimated, ///< estimated
    Unpriced,
    Empty,
    PrivatePlan,
};

class ReportWords
{
public:
    explicit ReportWords(const QLocale &locale);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QString operator()(ReportWord word) const;
    [[nodiscard]] QString title(UsageDimension dimension) const;
    /// A value of a dimension: "Draft CV", "Pro", "Rate limit".
    [[nodiscard]] QString value(UsageDimension dimension, const QString &name) const;
    [[nodiscard]] QString cause(CostCause cause) const;

    [[nodiscard]] QString money(ai::Money money) const; ///< "$412.86", small amounts with more digits
    [[nodiscard]] QString axisMoney(double nano) const;
    [[nodiscard]] QString count(qint64 count) const; ///< "18,543"
    [[nodiscard]] QString shortCount(qint64 count) const; ///< "61.8 M"
    [[nodiscard]] QString share(const std::optional<double> &share) const; ///< "1.9 %"
    [[nodiscard]] QString seconds(const std::optional<qint64> &microseconds) const; ///< "11.8 s"
    [[nodiscard]] QString change(const std::optional<double> &change) const; ///< "+11.2 %"
    [[nodiscard]] QString day(QDate date) const; ///< "18 Nov 2026"
    [[nodiscard]] QString period(const UsageReport &report) const;
    [[nodiscard]] QString bar(const UsageReport &report, qsizetype index) const; ///< "18 Nov", "Nov 2026"

private:
    [[nodiscard]] QDate dateOf(qint64 time, const QTimeZone &zone) const;

    QLocale m_locale;
    bool m_german;
};

} // namespace aio::usage
