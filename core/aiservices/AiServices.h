#pragma once

#include "core/activity/ActivityLog.h"
#include "core/catalog/PriceStore.h"
#include "core/orchestrator/Orchestrator.h"
#include "core/orchestrator/StoredKeys.h"
#include "core/providerstore/ProviderStore.h"
#include "core/quota/QuotaStore.h"
#include "core/routing/RouteStore.h"
#include "core/secrets/SecretStore.h"
#include "core/storage/Database.h"
#include "core/usage/UsageLog.h"
#include "core/workspace/Workspace.h"

#include <QFuture>
#include <QObject>

namespace aio {

/// Everything of a workspace that has to do with models, put together once: the stores, and the orchestrator,
/// which is told of every change in them. The window, the command line and a server each have one.
///
/// Lives on a thread with an event loop. The database must outlive it and be open before load().
class AiServices : public QObject
{
    Q_OBJECT

public:
    AiServices(
        Database &database, const Workspace &workspace, const Author &author, QObject *parent = nullptr);
    ~AiServices() override;

    /// Reads providers, routes and prices and tells the orchestrator. Calls made before that have no route.
    QFuture<Result<void>> load();

    [[nodiscard]] SecretStore &secrets() { return m_secrets; }
    [[nodiscard]] ProviderStore &providers() { return m_providers; }
    [[nodiscard]] routing::RouteStore &routes() { return m_routes; }
    [[nodiscard]] catalog::PriceStore &prices() { return m_prices; }
    [[nodiscard]] quota::QuotaStore &quotas() { return m_quotas; }
    [[nodiscard]] usage::UsageLog &usage() { return m_usage; }
    [[nodiscard]] ActivityLog &activity() { return m_activity; }
    [[nodiscard]] Orchestrator &orchestrator() { return m_orchestrator; }

    /// What the orchestrator works with now.
    [[nodiscard]] const OrchestratorSetup &setup() const { return m_setup; }

    /// To be called after a policy or prices were saved here: reads them again.
    void reload();

Q_SIGNALS:
    /// setup() is new.
    void setupChanged();
    /// Routes or prices could not be read; the orchestrator goes on with what it has.
    void reloadFailed(const aio::Error &error);

private:
    struct Read
    {
        routing::PolicyRevision policy;
        QList<catalog::UserPrice> prices;
    };
    [[nodiscard]] QFuture<Result<Read>> read();
    void take(const Read &read);
    void configure();
    void keysChanged(const QUuid &provider);

    SecretStore m_secrets;
    ProviderStore m_providers;
    routing::RouteStore m_routes;
    catalog::PriceStore m_prices;
    quota::QuotaStore m_quotas;
    usage::UsageLog m_usage;
    ActivityLog m_activity;
    StoredKeys m_keys;
    Orchestrator m_orchestrator;
    OrchestratorSetup m_setup;
    QList<catalog::UserPrice> m_userPrices;
};

} // namespace aio
