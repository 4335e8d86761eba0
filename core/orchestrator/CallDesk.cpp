#include "core/orchestrator/CallDesk.h"

#include "core/orchestrator/CallRun.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>

namespace aio {

namespace {

constexpr int loggedIntervalMs = 250;

ai::AiError closingDown()
{
    ai::AiError error;
    error.kind = ai::AiErrorKind::Cancelled;
    error.message = QCoreApplication::translate("Orchestrator", "The program is closing.");
    return error;
}

} // namespace

CallDesk::CallDesk(usage::LedgerOptions ledger, KeyAccess &keys)
    : m_keys(keys)
    , m_setup(std::make_shared<const OrchestratorSetup>())
    , m_ledger(std::move(ledger), this)
    , m_engine(std::random_device()())
    , m_loggedTimer(this)
{
    connect(&m_ledger, &LedgerQueue::waitingChanged, this, &CallDesk::waitingChanged);
    connect(&m_ledger, &LedgerQueue::sent, this, &CallDesk::noteLogged);
    m_loggedTimer.setSingleShot(true);
    m_loggedTimer.setInterval(loggedIntervalMs);
    connect(&m_loggedTimer, &QTimer::timeout, this, [this] {
        if (m_running == 0) {
            m_ledger.rest();
        }
        Q_EMIT logged();
    });
}

CallDesk::~CallDesk() = default;

void CallDesk::configure(const OrchestratorSetup &setup)
{
    if (setup.providers != m_setup->providers) {
        m_learned.forget();
    }
    m_setup = std::make_shared<const OrchestratorSetup>(setup);
}

void CallDesk::begin(ai::Request request, CallOptions options, std::shared_ptr<QPromise<CallResult>> promise)
{
    if (m_closed) {
        promise->addResult(CallResult(ai::AiFailure(closingDown())));
        promise->finish();
        return;
    }
    run(std::move(request), std::move(options), std::move(promise));
}

QCoro::Task<> CallDesk::run(
    ai::Request request, CallOptions options, std::shared_ptr<QPromise<CallResult>> promise)
{
    ++m_running;
    CallRun call(*this, std::move(request), std::move(options), m_closing.get_token());
    promise->addResult(co_await call.complete());
    promise->finish();
    if (--m_running == 0 && m_closed) {
        Q_EMIT idle();
    }
}

void CallDesk::close()
{
    m_closed = true;
    m_closing.request_stop();
    if (m_running == 0) {
        Q_EMIT idle();
    }
}

routing::RouteDecision CallDesk::decide(const routing::RouteRequest &request,
    const std::optional<UnsavedProvider> &unsaved, const OrchestratorSetup &setup) const
{
    const qint64 now = steadyNow();
    QList<routing::ProviderState> states;
    const auto add = [&](const ai::ProviderConfig &config) {
        routing::ProviderState state{config};
        const auto breaker = m_breakers.constFind(config.id);
        if (breaker != m_breakers.constEnd()) {
            const auto opens = breaker->opensAt(now);
            state.circuitOpen = opens.has_value();
            state.retryAt = opens ? QDateTime::currentMSecsSinceEpoch() + *opens - now : 0;
        }
        states.append(state);
    };
    if (unsaved) {
        // Nothing that happened to the saved settings says anything of these.
        states.append({unsaved->config});
    } else {
        states.reserve(setup.providers.size());
        for (const ai::ProviderConfig &config : setup.providers) {
            add(config);
        }
    }
    return routing::decide(request, setup.policy, states, setup.catalog,
        QDateTime::currentDateTimeUtc().date(), setup.policyRevision);
}

QList<ProviderCondition> CallDesk::conditions() const
{
    const qint64 now = steadyNow();
    QList<ProviderCondition> all;
    for (const ai::ProviderConfig &config : m_setup->providers) {
        const CircuitBreaker breaker = m_breakers.value(config.id);
        const auto opens = breaker.opensAt(now);
        all.append({config.id, breaker.state(now), opens ? *opens - now : 0, m_gate.inside(config.id)});
    }
    return all;
}

void CallDesk::forgive(const QString &provider)
{
    if (m_breakers.remove(provider) > 0) {
        Q_EMIT conditionsChanged();
    }
}

providers::ProviderClient &CallDesk::client()
{
    if (!m_client) {
        m_client = std::make_unique<providers::ProviderClient>();
    }
    return *m_client;
}

qint64 CallDesk::steadyNow() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void CallDesk::noteSuccess(const QString &provider)
{
    const auto breaker = m_breakers.find(provider);
    if (breaker == m_breakers.end()) {
        return;
    }
    const bool wasClosed = breaker->state(steadyNow()) == CircuitBreaker::State::Closed;
    m_breakers.erase(breaker);
    if (!wasClosed) {
        Q_EMIT conditionsChanged();
    }
}

void CallDesk::noteFailure(const QString &provider, ai::AiErrorKind kind)
{
    CircuitBreaker &breaker = m_breakers[provider];
    const qint64 now = steadyNow();
    const bool wasOpen = breaker.state(now) == CircuitBreaker::State::Open;
    if (kind == ai::AiErrorKind::Cancelled) {
        breaker.abandoned();
    } else {
        breaker.failed(kind, now);
    }
    if (!wasOpen && breaker.state(now) == CircuitBreaker::State::Open) {
        Q_EMIT conditionsChanged();
    }
}

void CallDesk::noteLogged(const QList<usage::QuotaAlert> &alerts)
{
    for (const usage::QuotaAlert &alert : alerts) {
        Q_EMIT quotaAlert(alert);
    }
    if (!m_loggedTimer.isActive()) {
        m_loggedTimer.start();
    }
}

} // namespace aio
