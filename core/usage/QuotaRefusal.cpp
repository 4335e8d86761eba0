#include "core/usage/UsageLedger.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace aio::usage {

namespace {

// Of a limit of cents a tenth of one may be left, and two equal amounts would explain nothing.
QString exactly(quota::QuotaUnit unit, qint64 amount)
{
    constexpr double nanosPerDollar = 1e9;
    constexpr int digits = 4;
    return unit == quota::QuotaUnit::Usd
        ? QLocale().toCurrencyString(double(amount) / nanosPerDollar, QStringLiteral("$"), digits)
        : quota::quotaAmountText(unit, amount);
}

} // namespace

ai::AiError QuotaRefusal::toError() const
{
    ai::AiError error;
    error.kind = ai::AiErrorKind::Quota;
    if (unpriced) {
        error.message = QCoreApplication::translate(
            "Quota", "The model has no known price, so the limit \"%1\" cannot be kept.")
                            .arg(limit.title());
        error.hint = QCoreApplication::translate("Quota", "Set a price for the model, or use another one.");
        return error;
    }
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(resetsAt), QLocale::ShortFormat);
    const qint64 left = limit.limit - used - reserved;
    error.message = left > 0 && wanted > left
        ? QCoreApplication::translate("Quota", "Of the limit \"%1\", %2 is left; the call may need up to %3.")
              .arg(limit.title(), exactly(limit.unit, left), exactly(limit.unit, wanted))
        : QCoreApplication::translate("Quota", "The limit \"%1\" is used up.").arg(limit.title());
    error.hint = limit.window.kind == quota::QuotaWindow::Kind::Rolling
        ? QCoreApplication::translate("Quota", "It frees up from %1 on. An admin can raise it.").arg(when)
        : QCoreApplication::translate("Quota", "It starts again on %1. An admin can raise it.").arg(when);
    error.detail = QStringLiteral("quota %1, subject %2: used %3, reserved %4, wanted %5, limit %6")
                       .arg(limit.id.toString(QUuid::WithoutBraces), subject)
                       .arg(used)
                       .arg(reserved)
                       .arg(wanted)
                       .arg(limit.limit);
    return error;
}

} // namespace aio::usage
