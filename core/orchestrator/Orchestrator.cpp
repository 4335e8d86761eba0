#include "core/orchestrator/Orchestrator.h"

#include "core/orchestrator/CallDesk.h"
#include "core/orchestrator/IdempotentCalls.h"

#include <QPromise>

#include <utility>

namespace aio {

namespace {

// Runs `work` on the desk's thread and finishes the future with what it returns.
template <typename Work> auto onDesk(CallDesk *desk, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    QMetaObject::invokeMethod(
        desk,
        [promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

} // namespace

Orchestrator::Orchestrator(usage::LedgerOptions ledger, KeyAccess &keys, QObject *parent)
    : QObject(parent)
    , m_desk(new CallDesk(std::move(ledger), keys))
    , m_known(std::make_unique<IdempotentCalls>())
{
    qRegisterMetaType<usage::QuotaAlert>();
    m_thread.setObjectName(QStringLiteral("orchestrator"));
    m_desk->moveToThread(&m_thread);
    connect(m_desk, &CallDesk::logged, this, &Orchestrator::logged);
    connect(m_desk, &CallDesk::waitingChanged, this, &Orchestrator::waitingChanged);
    connect(m_desk, &CallDesk::quotaAlert, this, &Orchestrator::quotaAlert);
    connect(m_desk, &CallDesk::conditionsChanged, this, &Orchestrator::conditionsChanged);
    connect(m_desk, &CallDesk::idle, &m_thread, &QThread::quit, Qt::DirectConnection);
    // The ledger and the connections belong to that thread to their end.
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

Orchestrator::~Orchestrator()
{
    QMetaObject::invokeMethod(m_desk, &CallDesk::close, Qt::QueuedConnection);
    m_thread.wait();
}

void Orchestrator::configure(const OrchestratorSetup &setup)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, setup] { desk->configure(setup); }, Qt::QueuedConnection);
}

QFuture<CallResult> Orchestrator::complete(ai::Request request, CallOptions options)
{
    const QString key = request.idempotencyKey;
    return m_known->once(key, [&] {
        const auto promise = std::make_shared<QPromise<CallResult>>();
        promise->start();
        QMetaObject::invokeMethod(
            m_desk,
            [desk = m_desk, promise, request = std::move(request), options = std::move(options)]() mutable {
                desk->begin(std::move(request), std::move(options), promise);
            },
            Qt::QueuedConnection);
        return promise->future();
    });
}

QFuture<QList<ProviderCondition>> Orchestrator::conditions()
{
    return onDesk(m_desk, [desk = m_desk] { return desk->conditions(); });
}

void Orchestrator::forgive(const QString &provider)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, provider] { desk->forgive(provider); }, Qt::QueuedConnection);
}

} // namespace aio
