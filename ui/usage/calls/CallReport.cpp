#include "ui/usage/calls/CallReport.h"

#include "ui/usage/calls/CallCost.h"
#include "ui/usage/calls/CallText.h"
#include "ui/usage/calls/CallTimeline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace aio::ui {

namespace {

constexpr auto context = "aio::ui::CallReport";

QString said(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString rateText(const CostLine &line)
{
    return line.rate ? QStringLiteral("$%1 / M").arg(line.rate->toDecimal()) : QString();
}

QStringList attemptLines(const usage::UsageAttempt &attempt, const catalog::ModelCatalog &catalog)
{
    QStringList lines;
    lines << said(QT_TRANSLATE_NOOP("aio::ui::CallReport", "Attempt %1: %2 · %3 · %4"))
                 .arg(QString::number(attempt.number),
                     callStatusPill(attempt.error, attempt.httpStatus, AfterAttempt::Nothing).text,
                     attempt.provider, callModelText(attempt.provider, attempt.model()));
    lines << QDateTime::fromMSecsSinceEpoch(attempt.startedAt, Qt::UTC).toString(Qt::ISODateWithMs) + u' '
            + exactDurationText(attempt.latencyUs);
    for (const QString &line : routeLines(attempt)) {
        lines << line;
    }
    const CallBill bill = billOf(attempt, catalog);
    for (const CostLine &line : bill.lines.isEmpty() ? tokenLines(attempt) : bill.lines) {
        lines << QStringLiteral("%1\t%2\t%3\t%4")
                     .arg(line.kind, QString::number(line.tokens), rateText(line),
                         bill.lines.isEmpty() ? QString() : line.amount.toDecimal());
    }
    lines << said(QT_TRANSLATE_NOOP("aio::ui::CallReport", "Total, USD")) + u'\t'
            + (bill.total ? bill.total->toDecimal() : QStringLiteral("—"));
    if (attempt.error) {
        const CallErrorText text = callErrorText(*attempt.error);
        lines << text.message + u' ' + text.hint;
        if (!attempt.errorText.isEmpty()) {
            lines << withoutSecrets(attempt.errorText);
        }
    }
    return lines;
}

} // namespace

QString withoutSecrets(const QString &text)
{
    // The log keeps redacted texts; this is for those that an older program or another one wrote.
    static const QRegularExpression secrets(
        QStringLiteral("(?:sk-|AIza|gsk_|xai-|hf_)[A-Za-z0-9_\\-]{8,}"
                       "|(?<=[Bb]earer )[A-Za-z0-9._~+/\\-]{8,}=*"
                       "|(?<=[?&]key=)[^&\\s\"']{8,}"
                       "|\\beyJ[A-Za-z0-9_\\-]{10,}\\.[A-Za-z0-9_.\\-]+"));
    return QString(text).replace(secrets, QStringLiteral("••••"));
}

QStringList routeLines(const usage::UsageAttempt &attempt)
{
    QStringList lines;
    const QString plan =
        attempt.plan.isEmpty() ? QString() : ai::planTitle(attempt.plan) + QStringLiteral(" × ");
    lines << plan + ai::taskTitle(attempt.task);
    lines << (attempt.providerKind == ai::ProviderKind::BuiltIn
            ? said(QT_TRANSLATE_NOOP("aio::ui::CallReport", "Done by the built-in engine"))
            : said(QT_TRANSLATE_NOOP("aio::ui::CallReport", "Sent to %1 at %2"))
                  .arg(attempt.modelAsked, attempt.provider));
    if (!attempt.resolvedFrom.isEmpty()) {
        lines << said(QT_TRANSLATE_NOOP("aio::ui::CallReport", "%1 is retired, so %2"))
                     .arg(attempt.resolvedFrom, attempt.modelAsked);
    }
    if (!attempt.modelServed.isEmpty() && attempt.modelServed != attempt.modelAsked) {
        lines << said(QT_TRANSLATE_NOOP("aio::ui::CallReport", "Answered by %1")).arg(attempt.modelServed);
    }
    if (!attempt.fallbackReason.isEmpty()) {
        lines << fallbackText(attempt.fallbackReason);
    }
    if (!attempt.keyReference.isEmpty()) {
        lines << said(QT_TRANSLATE_NOOP("aio::ui::CallReport", "Key: %1")).arg(attempt.keyReference);
    }
    if (!attempt.user.isEmpty()) {
        lines << said(QT_TRANSLATE_NOOP("aio::ui::CallReport", "For %1")).arg(attempt.user);
    }
    return lines;
}

QString callReport(const QList<usage::UsageAttempt> &attempts, const catalog::ModelCatalog &catalog)
{
    if (attempts.isEmpty()) {
        return {};
    }
    QStringList lines{said(QT_TRANSLATE_NOOP("aio::ui::CallReport", "Call %1"))
                          .arg(attempts.constFirst().call.toString(QUuid::WithoutBraces))};
    for (const TimelineStep &step : timelineOf(attempts)) {
        lines << QStringLiteral("%1\t%2").arg(step.text, exactDurationText(step.length));
    }
    for (const usage::UsageAttempt &attempt : attempts) {
        lines << QString();
        lines << attemptLines(attempt, catalog);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace aio::ui
