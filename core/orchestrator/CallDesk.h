#pragma once

#include "core/orchestrator/CallGate.h"
#include "core/orchestrator/LearnedModels.h"
#include "core/orchestrator/LedgerQueue.h"
#include "core/orchestrator/Orchestrator.h"
#include "core/providers/ProviderClient.h"

#include <QHash>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <random>
#include <stop_token>

namespace aio {

/// What the orchestrator's thread owns: the connection to providers, the ledger, and what is known of each
/// provider's health. Calls run here as coroutines; see CallRun. Every function belongs to that thread.
class CallDesk : public QObject
{
    Q_OBJECT

public:
    CallDesk(usage::LedgerOptions ledger, KeyAccess &keys);
    ~CallDesk() override;

    void configure(const OrchestratorSetup &setup);
    void begin(ai::Request request, CallOptions options, std::shared_ptr<QPromise<CallResult>> promise);
    [[nodiscard]] QList<ProviderCondition> conditions() const;
    void forgive(const QString &provider);
    /// Stops all calls; emits idle() when the last one ended, perhaps at once.
    void close();

    // For the calls:

    [[nodiscard]] std::shared_ptr<const OrchestratorSetup> setup() const { return m_setup; }
    [[nodiscard]] routing::RouteDecision decide(const routing::RouteRequest &request,
        const std::optional<UnsavedProvider> &unsaved, const OrchestratorSetup &setup) const;
    [[nodiscard]] LedgerQueue &ledger() { return m_ledger; }
    /// Made at the first call: connections belong to the thread that makes them.
    [[nodiscard]] providers::ProviderClient &client();
    [[nodiscard]] CallGate &gate() { return m_gate; }
    [[nodiscard]] LearnedModels &learned() { return m_learned; }
    [[nodiscard]] KeyAccess &keys() { return m_keys; }
    [[nodiscard]] CircuitBreaker &breaker(const QString &provider) { return m_breakers[provider]; }
    [[nodiscard]] qint64 steadyNow() const;
    [[nodiscard]] double random() { return m_uniform(m_engine); }

    void noteSuccess(const QString &provider);
    void noteFailure(const QString &provider, ai::AiErrorKind kind);
    void noteLogged(const QList<usage::QuotaAlert> &alerts);

Q_SIGNALS:
    void logged();
    void waitingChanged(int attempts);
    void quotaAlert(const aio::usage::QuotaAlert &alert);
    void conditionsChanged();
    void idle();

private:
    QCoro::Task<> run(
        ai::Request request, CallOptions options, std::shared_ptr<QPromise<CallResult>> promise);

    KeyAccess &m_keys;
    std::shared_ptr<const OrchestratorSetup> m_setup;
    LedgerQueue m_ledger;
    std::unique_ptr<providers::ProviderClient> m_client;
    CallGate m_gate;
    LearnedModels m_learned;
    QHash<QString, CircuitBreaker> m_breakers;
    std::mt19937 m_engine;
    std::uniform_real_distribution<double> m_uniform{0.0, 1.0};
    QTimer m_loggedTimer;
    std::stop_source m_closing;
    int m_running = 0;
    bool m_closed = false;
};

} // namespace aio
