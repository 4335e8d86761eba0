#pragma once

#include "core/ai/Money.h"

#include <QString>
#include <QTime>
#include <QUuid>

namespace aio::usage {

/// Hours in which nobody is disturbed: what happens then is told when they end. May span midnight.
struct QuietHours
{
    bool on = false;
    QTime from{22, 0};
    QTime to{7, 0};

    bool operator==(const QuietHours &) const = default;
    [[nodiscard]] bool contains(QTime time) const;
};

/// What people want to be told of usage, and how.
struct AlertRules
{
    static constexpr int leastCalls = 20; ///< in an hour; of fewer a share says nothing

    bool budgetSteps = true; ///< steps of limits, as Quotas has them
    bool errorRate = true;
    int errorPercent = 20; ///< 1…100, of the attempts of an hour
    bool anomalies = true; ///< days that cost far more than usual
    bool velocity = false;
    ai::Money velocityLimit{5'000'000'000}; ///< spent within an hour
    bool desktop = true;
    bool webhook = false;
    QUuid webhookId; ///< what the keychain keeps its address and secret under; null: there is none
    QString webhookHost; ///< of the address, which may hold a secret itself
    QuietHours quiet;

    bool operator==(const AlertRules &) const = default;

    /// As JSON, for a setting. Holds no secret.
    [[nodiscard]] QString toText() const;
    /// What cannot be read is as at the start.
    [[nodiscard]] static AlertRules fromText(const QString &text);
};

} // namespace aio::usage
