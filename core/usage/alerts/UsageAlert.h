#pragma once

#include "core/usage/UsageLedger.h"
#include "core/usage/alerts/AlertRules.h"
#include "core/usage/report/UsageReport.h"

#include <QJsonObject>

namespace aio::usage {

enum class AlertKind
{
    Budget,
    ErrorRate,
    Anomaly,
    Velocity,
    Test
};

/// "budget", "error_rate", "anomaly", "velocity", "test"
[[nodiscard]] QString alertKindName(AlertKind kind);

/// Something that people wanted to be told of.
struct UsageAlert
{
    AlertKind kind = AlertKind::Test;
    QString key; ///< alerts of the same key are one: "error_rate/2026-11-23"
    qint64 at = 0; ///< UTC ms
    QString title; ///< translated
    QString text; ///< translated, a sentence or two
    QJsonObject facts{}; ///< figures, for programs

    bool operator==(const UsageAlert &) const = default;
    /// What a webhook is sent.
    [[nodiscard]] QByteArray toJson() const;
};

/// Of the figures of an hour that ends at `report.readAt`: its error rate and what it cost. One a day each.
[[nodiscard]] QList<UsageAlert> hourAlerts(const UsageReport &report, const AlertRules &rules);
/// Days that stand out, of those that ended since `since` (UTC ms); the report is by day and model, see
/// anomaliesOf().
[[nodiscard]] QList<UsageAlert> dayAlerts(const UsageReport &report, const AlertRules &rules, qint64 since);
/// A step of a limit, once in its window. Words are the caller's.
[[nodiscard]] UsageAlert budgetAlert(
    const QuotaAlert &alert, const QString &title, const QString &text, qint64 now);
[[nodiscard]] UsageAlert testAlert(qint64 now);

/// On how many days the rules would have told something: of a report by hour, and one by day and model.
struct AlertPreview
{
    int errorRate = 0;
    int velocity = 0;
    int anomalies = 0;

    bool operator==(const AlertPreview &) const = default;
};
[[nodiscard]] AlertPreview previewOf(
    const UsageReport &hours, const UsageReport &days, const AlertRules &rules, qint64 since);

} // namespace aio::usage
