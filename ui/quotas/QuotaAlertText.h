#pragma once

#include "core/usage/UsageLedger.h"
#include "ui/quotas/QuotaRow.h"

namespace aio::ui {

/// A step of a limit that was reached, in words for a person.
struct QuotaAlertText
{
    QString title; ///< "80 % of a limit is used"
    QString text; ///< "mia: $4.10 of $5.00 a day. Calls stop at the limit; it starts anew 24 Nov."
    Severity severity = Severity::Info;

    bool operator==(const QuotaAlertText &) const = default;
};

/// `now` is UTC ms; days are those of `zone`.
[[nodiscard]] QuotaAlertText quotaAlertText(
    const usage::QuotaAlert &alert, const ProviderNames &providerName, qint64 now, const QTimeZone &zone);

/// One alert for each limit and each whom it counts, the highest step, in the order in which they came: a
/// single call may reach several steps at once.
[[nodiscard]] QList<usage::QuotaAlert> highestAlerts(const QList<usage::QuotaAlert> &alerts);

} // namespace aio::ui
