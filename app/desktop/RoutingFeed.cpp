#include "app/desktop/RoutingFeed.h"

#include "core/base/WhenFinished.h"

#include <QDateTime>

#include <algorithm>

namespace aio::desktop {

namespace {

using Credential = routing::ProviderState::Credential;

Credential credentialOf(const ai::ProviderConfig &provider, const Result<QList<KeyInfo>> &keys)
{
    if (!keys) {
        return Credential::Unknown;
    }
    const auto found = std::find_if(keys->cbegin(), keys->cend(),
        [&provider](const KeyInfo &info) { return info.provider == provider.uuid; });
    if (found == keys->cend()) {
        return Credential::Missing;
    }
    return found->presence == KeyPresence::Unknown ? Credential::Unreadable : Credential::Present;
}

} // namespace

RoutingFeed::RoutingFeed(AiServices &ai, ui::RoutingFacts &facts, QObject *parent)
    : QObject(parent)
    , m_ai(ai)
    , m_facts(facts)
{
    connect(&ai, &AiServices::setupChanged, this, &RoutingFeed::read);
    connect(&ai.secrets(), &SecretStore::keysChanged, this, &RoutingFeed::read);
    connect(&ai.orchestrator(), &Orchestrator::conditionsChanged, this, &RoutingFeed::read);
    connect(&ai.orchestrator(), &Orchestrator::logged, &facts, &ui::RoutingFacts::noteCalls);
}

void RoutingFeed::read()
{
    const QList<ai::ProviderConfig> providers = m_ai.setup().providers;
    whenFinished(m_ai.secrets().list(providers), this,
        [this, providers](const Result<QList<KeyInfo>> &keys) { show(providers, keys); });
}

void RoutingFeed::show(const QList<ai::ProviderConfig> &providers, const Result<QList<KeyInfo>> &keys)
{
    whenFinished(m_ai.orchestrator().conditions(), this,
        [this, providers, keys](const QList<ProviderCondition> &conditions) {
            QList<routing::ProviderState> states;
            for (const ai::ProviderConfig &provider : providers) {
                routing::ProviderState state{provider, credentialOf(provider, keys), false, 0};
                for (const ProviderCondition &condition : conditions) {
                    if (condition.provider == provider.id) {
                        state.circuitOpen = condition.circuit == CircuitBreaker::State::Open;
                        state.retryAt =
                            state.circuitOpen ? QDateTime::currentMSecsSinceEpoch() + condition.retryInMs : 0;
                    }
                }
                states << state;
            }
            m_facts.setCatalog(m_ai.setup().catalog);
            m_facts.setProviders(states);
        });
}

} // namespace aio::desktop
