#include "ui/quotas/QuotaAlertText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int wholeStep = 100;
constexpr int closeStep = 80;

QString said(const char *text)
{
    return QCoreApplication::translate("aio::ui::QuotaAlertText", text);
}

QString consequence(const usage::QuotaAlert &alert)
{
    const bool reached = alert.step >= wholeStep;
    if (!alert.limit.hard) {
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaAlertText", "Nobody is stopped."));
    }
    if (alert.limit.action == quota::QuotaAction::Fallback) {
        return reached
            ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaAlertText", "The next model of the route is used."))
            : said(QT_TRANSLATE_NOOP(
                "aio::ui::QuotaAlertText", "At the limit the next model of the route is used."));
    }
    return reached ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaAlertText", "Further calls are refused."))
                   : said(QT_TRANSLATE_NOOP("aio::ui::QuotaAlertText", "At the limit calls are refused."));
}

QString renewal(const usage::QuotaAlert &alert, qint64 now, const QTimeZone &zone)
{
    if (alert.limit.window.kind == quota::QuotaWindow::Kind::Rolling) {
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaAlertText", "Hour by hour older use is left behind."));
    }
    return said(QT_TRANSLATE_NOOP("aio::ui::QuotaAlertText", "It starts anew %1."))
        .arg(quotaMomentText(alert.resetsAt, now, zone));
}

Severity severityOf(const usage::QuotaAlert &alert)
{
    if (alert.step >= wholeStep) {
        return alert.limit.hard ? Severity::Danger : Severity::Warning;
    }
    return alert.step >= closeStep ? Severity::Warning : Severity::Info;
}

} // namespace

QuotaAlertText quotaAlertText(
    const usage::QuotaAlert &alert, const ProviderNames &providerName, qint64 now, const QTimeZone &zone)
{
    QuotaRow row;
    row.limit = alert.limit;
    row.subject = alert.subject;
    const QString filter = quotaFilter(alert.limit);
    const QString who = quotaWho(row, providerName);
    const QString what =
        said(QT_TRANSLATE_NOOP("aio::ui::QuotaAlertText", "%1 of %2"))
            .arg(quota::quotaAmountText(alert.limit.unit, alert.used), quotaLimitText(alert.limit));
    QuotaAlertText text;
    text.severity = severityOf(alert);
    text.title = alert.step >= wholeStep
        ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaAlertText", "A limit is used up"))
        : said(QT_TRANSLATE_NOOP("aio::ui::QuotaAlertText", "%1\u00A0% of a limit is used"))
              .arg(QLocale().toString(alert.step));
    text.text = QStringLiteral("%1: %2. %3 %4")
                    .arg(filter.isEmpty() ? who : QStringLiteral("%1 (%2)").arg(who, filter), what,
                        consequence(alert), renewal(alert, now, zone));
    return text;
}

QList<usage::QuotaAlert> highestAlerts(const QList<usage::QuotaAlert> &alerts)
{
    QList<usage::QuotaAlert> highest;
    for (const usage::QuotaAlert &alert : alerts) {
        const auto same =
            std::find_if(highest.begin(), highest.end(), [&alert](const usage::QuotaAlert &other) {
                return other.limit.id == alert.limit.id && other.subject == alert.subject;
            });
        if (same == highest.end()) {
            highest << alert;
        } else if (same->step < alert.step) {
            *same = alert;
        }
    }
    return highest;
}

} // namespace aio::ui
