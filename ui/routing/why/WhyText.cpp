#include "ui/routing/why/WhyText.h"

#include "ui/routing/matrix/RouteText.h"
#include "ui/widgets/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

namespace aio::ui {

namespace {

using routing::Candidate;
using routing::RouteDecision;

constexpr int percent = 100;
constexpr int msInSecond = 1000;

QString said(const char *text, int count = -1)
{
    return QCoreApplication::translate("aio::ui::WhyText", text, nullptr, count);
}

QString shortDay(qint64 time)
{
    return shortTime(QDateTime::fromMSecsSinceEpoch(time), QDateTime::currentDateTime());
}

WhyStep ruleStep(const RouteCell &cell, const RoutingSheet &sheet)
{
    const QString title = said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Route of %1")).arg(cellTitle(cell));
    if (sheet.changedCells().contains(cell)) {
        return {Severity::Info, title,
            said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Changed here, not in force until you save"))};
    }
    const routing::PolicyRevision &revision = sheet.inForce();
    if (revision.revision == 0) {
        return {Severity::Success, title,
            said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "The standard policy; nobody changed it yet"))};
    }
    return {Severity::Success, title,
        said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Revision %1, saved by %2, %3"))
            .arg(QLocale().toString(revision.revision), revision.author, shortDay(revision.savedAt))};
}

QList<WhyStep> skippedSteps(const RouteDecision &decision)
{
    QList<WhyStep> steps;
    for (const Candidate &candidate : decision.candidates) {
        if (candidate.verdict == Candidate::Verdict::Used) {
            break;
        }
        if (candidate.reason != routing::SkipReason::Repeated) {
            steps << WhyStep{Severity::Danger,
                said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "%1 is skipped"))
                    .arg(candidateFullTitle(candidate)),
                candidate.sentence};
        }
    }
    return steps;
}

std::optional<WhyStep> retirementStep(const Candidate &candidate)
{
    if (!candidate.resolvedFrom.isEmpty()) {
        return WhyStep{Severity::Warning,
            said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "%1 is retired")).arg(candidate.resolvedFrom),
            candidate.resolution, said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Update the policy"))};
    }
    if (candidate.model.retiresOn.isValid()) {
        return WhyStep{Severity::Info,
            said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "In service until %1"))
                .arg(QLocale().toString(candidate.model.retiresOn.addDays(-1), QLocale::ShortFormat)),
            candidate.model.successor.isEmpty()
                ? said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "No successor is known yet"))
                : said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Then %1 takes its place"))
                      .arg(candidate.model.successor)};
    }
    return std::nullopt;
}

WhyStep abilityStep(const Candidate &candidate)
{
    QStringList parts;
    const ai::ModelInfo &model = candidate.model;
    const bool vision = model.vision.value_or(false);
    parts << (vision ? said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Text and images"))
                     : said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Text")));
    if (model.contextTokens) {
        parts << said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "%1 tokens"))
                     .arg(QLocale().toString(*model.contextTokens));
    }
    if (candidate.validateJson) {
        parts << said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "JSON is checked here"));
    } else if (model.structuredOutput.value_or(false)) {
        parts << said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "JSON output"));
    }
    return {Severity::Success, said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Can do the task")),
        parts.join(QStringLiteral(", "))};
}

WhyStep healthStep(const Candidate &candidate, const RoutingFigures &figures)
{
    const auto summary = figures.provider(candidate.ref.provider);
    const std::optional<double> rate = summary ? summary->errorRate() : std::nullopt;
    if (!rate) {
        return {Severity::Success,
            said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "No problem with the provider")),
            said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "%1, not called in the last 14 days"))
                .arg(candidate.providerName)};
    }
    constexpr double tooMany = 0.1;
    const QString share = QLocale().toString(*rate * percent, 'f', 1);
    return {*rate > tooMany ? Severity::Warning : Severity::Success,
        *rate > tooMany ? said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "The provider fails often"))
                        : said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Provider is healthy")),
        said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "%1, %2\u00A0% errors in the last 14 days"))
            .arg(candidate.providerName, share)};
}

/// The limit of this cell that is closest to its end; nothing if none applies.
const usage::QuotaStatus *tightest(
    const RouteCell &cell, const Candidate &candidate, const RoutingFigures &figures)
{
    const usage::QuotaStatus *worst = nullptr;
    for (const usage::QuotaStatus &status : figures.quotas()) {
        // Limits of single people do not explain a route of a plan.
        if (status.limit.scope == quota::QuotaScope::User) {
            continue;
        }
        const auto subject =
            status.limit.subjectOf({QString(), cell.plan, cell.task, candidate.ref.provider});
        const bool applies = subject && *subject == status.subject;
        if (applies && (!worst || status.percent() > worst->percent())) {
            worst = &status;
        }
    }
    return worst;
}

WhyStep quotaStep(const RouteCell &cell, const Candidate &candidate, const RoutingFigures &figures)
{
    const usage::QuotaStatus *status = tightest(cell, candidate, figures);
    if (!status) {
        return {Severity::Success, said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Within quota")),
            said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "No limit of a plan, task or provider applies"))};
    }
    const int used = status->percent();
    constexpr int close = 80;
    const QString detail = said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "%1: %2\u00A0% used"))
                               .arg(status->limit.title(), QLocale().toString(used));
    if (used >= percent && status->limit.hard) {
        return {
            Severity::Danger, said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "The quota is used up")), detail};
    }
    return {used >= close ? Severity::Warning : Severity::Success,
        said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Within quota")), detail};
}

/// When the next one is tried: after the retries or the time of the one before.
QString fallbackNote(const Candidate &before, const RoutingFacts &facts)
{
    const routing::ProviderState *state = facts.provider(before.ref.provider);
    if (!state) {
        return {};
    }
    const QString seconds = QLocale().toString(state->config.timeoutMs / msInSecond);
    return state->config.retries > 0
        ? said(
            QT_TRANSLATE_N_NOOP("aio::ui::WhyText", "after %n retries or %1\u00A0s"), state->config.retries)
              .arg(seconds)
        : said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "after %1\u00A0s")).arg(seconds);
}

/// Everything behind the first choice, in its order; what cannot be used with the reason.
QList<WhyFallback> fallbacks(const RouteDecision &decision, const RoutingFacts &facts)
{
    QList<WhyFallback> list;
    const Candidate *before = nullptr;
    int number = 0;
    for (const Candidate &candidate : decision.candidates) {
        if (candidate.verdict == Candidate::Verdict::Used) {
            ++number;
            if (before) {
                list << WhyFallback{number, candidateFullTitle(candidate), fallbackNote(*before, facts)};
            }
            before = &candidate;
        } else if (before && candidate.reason != routing::SkipReason::Repeated) {
            list << WhyFallback{0, candidateFullTitle(candidate), candidate.sentence};
        }
    }
    return list;
}

} // namespace

WhyText whyText(const RouteCell &cell, const RoutingSheet &sheet, const RoutingFigures &figures)
{
    const RouteDecision decision = sheet.decide(cell);
    const QList<Candidate> used = decision.used();
    WhyText text;
    text.headline = QStringLiteral("%1 → %2").arg(cellTitle(cell),
        used.isEmpty() ? said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "refused"))
                       : candidateTitle(used.first()));
    text.steps << ruleStep(cell, sheet) << skippedSteps(decision);
    if (used.isEmpty()) {
        text.steps << WhyStep{Severity::Danger,
            said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "No model can take this")), decision.error().hint};
        return text;
    }
    const Candidate &first = used.first();
    text.model = first.ref;
    text.worstCost = first.worstCost;
    text.isFree = first.kind == ai::ProviderKind::BuiltIn;
    if (const auto step = retirementStep(first)) {
        text.steps << *step;
    }
    if (text.isFree) {
        text.steps << WhyStep{Severity::Success,
            said(QT_TRANSLATE_NOOP("aio::ui::WhyText", "Works without a key or a network")), first.sentence};
    } else {
        text.steps << abilityStep(first) << healthStep(first, figures) << quotaStep(cell, first, figures);
    }
    text.fallbacks = fallbacks(decision, sheet.facts());
    return text;
}

} // namespace aio::ui
