#include "core/routing/RouteDecision.h"

#include <QCoreApplication>

#include <array>

namespace aio::routing {

namespace {

constexpr std::array reasonNames{u"", u"provider_missing", u"disabled", u"no_credential", u"circuit_open",
    u"plan_excludes", u"no_model", u"lacks_vision", u"lacks_json", u"context_too_small", u"over_ceiling",
    u"retired", u"cannot_do_task", u"repeated"};

} // namespace

QString skipReasonName(SkipReason reason)
{
    return QString::fromUtf16(reasonNames.at(std::size_t(reason)));
}

QList<Candidate> RouteDecision::used() const
{
    QList<Candidate> found;
    for (const Candidate &candidate : candidates) {
        if (candidate.verdict == Candidate::Verdict::Used) {
            found << candidate;
        }
    }
    return found;
}

std::optional<Candidate> RouteDecision::first() const
{
    for (const Candidate &candidate : candidates) {
        if (candidate.verdict == Candidate::Verdict::Used) {
            return candidate;
        }
    }
    return std::nullopt;
}

std::optional<ai::Money> RouteDecision::worstCost() const
{
    ai::Money sum;
    for (const Candidate &candidate : candidates) {
        if (candidate.verdict != Candidate::Verdict::Used) {
            continue;
        }
        if (!candidate.worstCost) {
            return std::nullopt;
        }
        sum += *candidate.worstCost;
    }
    return sum;
}

ai::AiError RouteDecision::error() const
{
    QStringList reasons;
    for (const Candidate &candidate : candidates) {
        if (!reasons.contains(candidate.sentence)) {
            reasons << candidate.sentence;
        }
    }
    ai::AiError error;
    error.kind = ai::AiErrorKind::NoRoute;
    error.message = QCoreApplication::translate("Routing", "No model can take this.");
    if (!reasons.isEmpty()) {
        error.message += u' ' + reasons.join(u' ');
    }
    error.hint = QCoreApplication::translate(
        "Routing", "Add a provider or its key, or change the route of this plan and task.");
    return error;
}

} // namespace aio::routing
