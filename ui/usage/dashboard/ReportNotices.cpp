#include "ui/usage/dashboard/ReportNotices.h"

#include "ui/charts/ChartNumbers.h"
#include "ui/usage/calls/CallText.h"
#include "ui/usage/dashboard/ReportText.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::Dashboard)
};

constexpr qint64 fewFailures = 5; // below, a rate says nothing
constexpr double muchMore = 1.5;
constexpr double leastRise = 0.01;

/// Failures that do not go away by themselves.
bool asksForPerson(ai::AiErrorKind kind)
{
    return kind == ai::AiErrorKind::Auth || kind == ai::AiErrorKind::NoCredit
        || kind == ai::AiErrorKind::ModelGone || kind == ai::AiErrorKind::NoRoute;
}

void addFailures(QList<UsageNotice> &notices, const usage::UsageReport &report)
{
    for (const auto &[name, count] : report.errorKinds()) {
        const auto kind = ai::aiErrorKindFromName(name);
        if (kind && asksForPerson(*kind)) {
            notices.append(
                {Severity::Danger, Text::tr("%1: %Ln calls", nullptr, int(count)).arg(callStatusText(kind)),
                    callErrorText(*kind).hint, {QStringLiteral("status=") + name}});
        }
    }
    const auto now = report.total.figures.errorRate();
    const auto before = report.previousSpan ? report.previous.figures.errorRate() : std::nullopt;
    const bool rose = now && before && report.total.figures.errors >= fewFailures && *now > *before * muchMore
        && *now - *before > leastRise;
    if (rose) {
        notices.append({Severity::Danger, Text::tr("More calls fail than before"),
            Text::tr("%1 instead of %2")
                .arg(chartValueText(ChartUnit::Share, now), chartValueText(ChartUnit::Share, before)),
            {QStringLiteral("status=error")}});
    }
}

void addUnpriced(QList<UsageNotice> &notices, const usage::UsageReport &report)
{
    for (const usage::ReportShare &share : report.shares.value(usage::UsageDimension::Model)) {
        if (share.now.figures.unpriced > 0 && !share.name.isEmpty()) {
            notices.append({Severity::Warning,
                Text::tr("%Ln calls without a price", nullptr, int(share.now.figures.unpriced)),
                Text::tr("%1: the sums lack them").arg(share.name), {QStringLiteral("model=") + share.name}});
        }
    }
}

} // namespace

QList<UsageNotice> reportNotices(const usage::UsageReport &report)
{
    QList<UsageNotice> notices;
    addFailures(notices, report);
    addUnpriced(notices, report);
    return notices;
}

} // namespace aio::ui
