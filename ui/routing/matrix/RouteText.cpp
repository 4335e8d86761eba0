#include "ui/routing/matrix/RouteText.h"

#include "ui/widgets/MoneyEdit.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

using routing::Candidate;
using routing::RouteEntry;

QString said(const char *text)
{
    return QCoreApplication::translate("aio::ui::RouteText", text);
}

} // namespace

QString builtInTitle()
{
    return said(QT_TRANSLATE_NOOP("aio::ui::RouteText", "Built-in"));
}

QString cellTitle(const RouteCell &cell)
{
    return said(QT_TRANSLATE_NOOP("aio::ui::RouteText", "%1, %2"))
        .arg(ai::planTitle(cell.plan), ai::taskTitle(cell.task));
}

QString entryTitle(const RouteEntry &entry, const RoutingFacts &facts)
{
    switch (entry.by) {
    case RouteEntry::By::AnyFast:
        return said(QT_TRANSLATE_NOOP("aio::ui::RouteText", "Fast model of each other provider"));
    case RouteEntry::By::AnyQuality:
        return said(QT_TRANSLATE_NOOP("aio::ui::RouteText", "Quality model of each other provider"));
    case RouteEntry::By::Provider:
        if (entry.provider == routing::builtInProviderId()) {
            return builtInTitle();
        }
        break;
    case RouteEntry::By::Kind:
        break;
    }
    if (!entry.model.isEmpty()) {
        return entry.model;
    }
    Q_UNUSED(facts)
    return said(QT_TRANSLATE_NOOP("aio::ui::RouteText", "Its model for the task"));
}

QString entryDetail(const RouteEntry &entry, const RoutingFacts &facts)
{
    if (entry.by == RouteEntry::By::Kind) {
        return said(QT_TRANSLATE_NOOP("aio::ui::RouteText", "any %1")).arg(ai::providerKindTitle(entry.kind));
    }
    if (entry.by != RouteEntry::By::Provider || entry.provider == routing::builtInProviderId()) {
        return {};
    }
    const routing::ProviderState *state = facts.provider(entry.provider);
    return state ? state->config.name
                 : said(QT_TRANSLATE_NOOP("aio::ui::RouteText", "%1, not set up")).arg(entry.provider);
}

QString candidateTitle(const Candidate &candidate)
{
    if (candidate.ref.provider == routing::builtInProviderId()) {
        return builtInTitle();
    }
    if (!candidate.ref.model.isEmpty()) {
        return candidate.ref.model;
    }
    return candidate.providerName.isEmpty() ? candidate.ref.provider : candidate.providerName;
}

QString candidateFullTitle(const Candidate &candidate)
{
    const QString title = candidateTitle(candidate);
    return candidate.providerName.isEmpty() || candidate.ref.provider == routing::builtInProviderId()
            || candidate.ref.model.isEmpty()
        ? title
        : QStringLiteral("%1 · %2").arg(title, candidate.providerName);
}

QString routeLine(const routing::Route &route, ai::AiTask task, const RoutingFacts &facts)
{
    QStringList parts;
    for (const RouteEntry &entry : route.chain) {
        parts << entryTitle(entry, facts);
    }
    if (route.builtInLast && task != ai::AiTask::Chat) {
        parts << builtInTitle();
    }
    QString line = parts.isEmpty() ? said(QT_TRANSLATE_NOOP("aio::ui::RouteText", "nothing"))
                                   : parts.join(QStringLiteral(" → "));
    if (route.ceiling) {
        line += said(QT_TRANSLATE_NOOP("aio::ui::RouteText", ", at most %1")).arg(moneyText(*route.ceiling));
    }
    return line;
}

QString decisionText(const routing::RouteDecision &decision)
{
    QStringList lines{said(QT_TRANSLATE_NOOP("aio::ui::RouteText", "%1 × %2"))
                          .arg(ai::planTitle(decision.plan), ai::taskTitle(decision.task))};
    int number = 0;
    for (const Candidate &candidate : decision.candidates) {
        const bool used = candidate.verdict == Candidate::Verdict::Used;
        const QString mark = used ? QStringLiteral("%1.").arg(++number) : QStringLiteral("–");
        lines << QStringLiteral("%1 %2: %3").arg(mark, candidateFullTitle(candidate), candidate.sentence);
        if (!candidate.resolution.isEmpty() && candidate.resolution != candidate.sentence) {
            lines << QStringLiteral("   ") + candidate.resolution;
        }
    }
    return lines.join(u'\n');
}

} // namespace aio::ui
