#include "ui/documents/ai/EngineChoice.h"

#include "core/orchestrator/Orchestrator.h"
#include "ui/reasons/KeyObstacleText.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::EngineChoice)
};

const QString builtInText = QStringLiteral("builtin");
const QString planPrefix = QStringLiteral("plan:");
const QString providerPrefix = QStringLiteral("provider:");

} // namespace

QString EngineChoice::toText() const
{
    switch (kind) {
    case Kind::Plan:
        return planPrefix + id;
    case Kind::Provider:
        return providerPrefix + id;
    case Kind::BuiltIn:
        break;
    }
    return builtInText;
}

std::optional<EngineChoice> EngineChoice::fromText(const QString &text)
{
    if (text == builtInText) {
        return EngineChoice{};
    }
    for (const auto &[prefix, kind] :
        {std::pair{planPrefix, Kind::Plan}, std::pair{providerPrefix, Kind::Provider}}) {
        if (text.startsWith(prefix) && text.size() > prefix.size()) {
            return EngineChoice{kind, text.mid(prefix.size())};
        }
    }
    return std::nullopt;
}

QList<EngineOffer> engineOffers(const OrchestratorSetup &setup,
    const std::function<routing::KeyObstacle(const QString &provider)> &obstacle)
{
    QList<EngineOffer> offers;
    for (const QString &plan : setup.policy.plans()) {
        offers.append({{EngineChoice::Kind::Plan, plan}, Text::tr("%1 plan").arg(ai::planTitle(plan)),
            routing::KeyObstacle::None});
    }
    for (const ai::ProviderConfig &provider : setup.providers) {
        if (provider.enabled && provider.kind != ai::ProviderKind::BuiltIn) {
            const routing::KeyObstacle found = obstacle(provider.id);
            const QString title =
                Text::tr("Only %1").arg(provider.name.isEmpty() ? provider.id : provider.name);
            offers.append({{EngineChoice::Kind::Provider, provider.id},
                found == routing::KeyObstacle::None ? title
                                                    : Text::tr("%1: %2").arg(title, keyObstacleText(found)),
                found});
        }
    }
    return offers;
}

} // namespace aio::ui
