#pragma once

#include "core/catalog/ModelCatalog.h"
#include "core/orchestrator/CallOutcome.h"
#include "core/orchestrator/CircuitBreaker.h"
#include "core/orchestrator/KeyAccess.h"
#include "core/orchestrator/RetryPolicy.h"
#include "core/routing/Router.h"
#include "core/usage/UsageLedger.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>
#include <mutex>

namespace aio {

class CallDesk;
class IdempotentCalls;

/// What decides where calls go. Replaced as a whole when something in it changes; running calls keep theirs.
struct OrchestratorSetup
{
    QList<ai::ProviderConfig> providers; ///< the built-in one too
    routing::RoutePolicy policy;
    qint64 policyRevision = 0;
    catalog::ModelCatalog catalog;
    RetryPolicy retry; ///< `retries` is each provider's own
};

/// How a provider does right now, as calls see it.
struct ProviderCondition
{
    QString provider;
    CircuitBreaker::State circuit = CircuitBreaker::State::Closed;
    qint64 retryInMs = 0; ///< until an open circuit lets the next call through
    int running = 0; ///< calls inside
};

/// The one way to a model. Routes by plan and task, reserves quota, attempts, retries, falls back, settles
/// and logs: an attempt is in the log before its caller sees the result.
///
/// Every function may be called from any thread and returns at once; the work is done on a thread of its own,
/// which also has its own connection to the usage log. Futures finish there. The destructor stops all calls,
/// which end as Cancelled and are logged so.
class Orchestrator : public QObject
{
    Q_OBJECT

public:
    /// The ledger's database must have been opened (and so brought to this version) before the first call.
    Orchestrator(usage::LedgerOptions ledger, KeyAccess &keys, QObject *parent = nullptr);
    ~Orchestrator() override;

    void configure(const OrchestratorSetup &setup);

    /// Makes the call. With an idempotency key that was used before, the first outcome (or the call that
    /// still runs) is returned and no second call is made; failures are not remembered.
    [[nodiscard]] QFuture<CallResult> complete(ai::Request request, CallOptions options = {});

    [[nodiscard]] QFuture<QList<ProviderCondition>> conditions();

    /// A key was changed: what its predecessor did wrong is forgotten.
    void forgive(const QString &provider);

Q_SIGNALS:
    /// Attempts were logged since the last time; at most four times a second.
    void logged();
    /// How many attempts wait for a database that is out of reach; see LedgerOptions::waitingFile.
    void waitingChanged(int attempts);
    /// A limit reached a step of its alerts.
    void quotaAlert(const aio::usage::QuotaAlert &alert);
    /// A circuit opened or closed.
    void conditionsChanged();

private:
    QThread m_thread;
    CallDesk *m_desk;
    std::unique_ptr<IdempotentCalls> m_known;
};

} // namespace aio
