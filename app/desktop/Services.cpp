#include "app/desktop/Services.h"

#include "app/desktop/CandidateImport.h"
#include "app/desktop/PersonName.h"
#include "core/remote/RemoteDatabase.h"
#include "core/routing/ProviderModels.h"

namespace aio::desktop {

namespace {

DatabaseOptions optionsFor(const Workspace &workspace, const std::optional<ServerAddress> &server)
{
    DatabaseOptions options;
    options.file = workspace.databaseFile();
    options.server = server;
    options.waitsForServer = true;
    options.backupFolder = workspace.backupsFolder();
    return options;
}

} // namespace

Services::Services(Workspace workspace)
    : m_workspace(std::move(workspace))
    , m_settings(m_workspace.settingsFile())
    , m_files(m_workspace.sourcesFolder())
    , m_server(remote::serverOf(m_workspace))
    , m_database(optionsFor(m_workspace, m_server))
    , m_jobs(m_database, m_files, Author{accountName(), m_workspace.deviceId()})
    , m_candidates(m_database, m_files, Author{accountName(), m_workspace.deviceId()})
    , m_documents(m_database, Author{accountName(), m_workspace.deviceId()})
    , m_drafts(m_candidates, m_jobs, m_documents, m_tasks)
    , m_intakeRepository(m_database, m_files)
    , m_ai(m_database, m_workspace, Author{accountName(), m_workspace.deviceId()})
    , m_engine(m_builtIn, m_ai.orchestrator(), {}, accountName())
    , m_pinnedEngines(m_builtIn, m_ai.orchestrator(), accountName())
    , m_intake({m_engine, m_jobs, m_intakeRepository, m_tasks})
    , m_fileChooser(m_settings)
    , m_usageOverview(m_database)
    , m_usageReports(m_database)
    , m_retention(m_database, Author{accountName(), m_workspace.deviceId()})
    , m_foreignLogs(m_database, Author{accountName(), m_workspace.deviceId()})
    , m_alerts({m_database, m_usageReports, Author{accountName(), m_workspace.deviceId()},
          [this] { return alertRules(); }, [this](const QUuid &id) { return m_webhookKeys.read(id); }})
    , m_usageWatch(m_database)
    , m_routingFeed(m_ai, m_routingFacts)
    , m_providers(m_ai, m_settings, m_fileChooser)
    , m_status(m_ai, m_providers.services(), m_routingFacts, m_usageReports)
{
    QObject::connect(&m_ai.orchestrator(), &Orchestrator::logged, &m_usageFeed, &ui::UsageFeed::logged);
    QObject::connect(&m_usageWatch, &usage::UsageWatch::logged, &m_usageFeed, &ui::UsageFeed::logged);
    QObject::connect(&m_usageWatch, &usage::UsageWatch::logged, &m_status, &StatusFeed::refreshSoon);
    QObject::connect(&m_foreignLogs, &usage::ForeignFollower::finished, &m_usageFeed, [this](qint64 added) {
        if (added > 0) {
            Q_EMIT m_usageFeed.logged();
        }
    });
    QObject::connect(&m_database, &Database::reachChanged, &m_usageFeed,
        [this](const DatabaseReach &reach) { m_usageFeed.setAway(reach.isAway()); });
}

QFuture<Result<Migrator::Report>> Services::open()
{
    QFuture<Result<Migrator::Report>> opened = m_database.open();
    // Waits on the database thread for its turn behind open(); calls made before it is done have no route.
    m_ai.load();
    m_retention.start();
    m_foreignLogs.start();
    return opened;
}

ui::JobsServices Services::jobsServices()
{
    return {m_jobs, m_intake, m_engine, m_builtIn, m_tasks, m_settings, m_fileChooser, jobModels()};
}

ui::JobModels Services::jobModels()
{
    ui::JobModels models;
    models.providers = [this] {
        const OrchestratorSetup &setup = m_ai.setup();
        const QDate today = QDateTime::currentDateTimeUtc().date();
        QList<ui::ReaderChoice> choices;
        for (const ai::ProviderConfig &provider : setup.providers) {
            if (provider.enabled && provider.kind != ai::ProviderKind::BuiltIn) {
                choices.append({provider.id, provider.name.isEmpty() ? provider.id : provider.name,
                    routing::modelsOf(provider, setup.catalog, today), keyObstacle(provider.id)});
            }
        }
        return choices;
    };
    models.engine = [this](const ai::ModelRef &model) -> extraction::ExtractionEngine & {
        return m_pinnedEngines.engine(model);
    };
    models.explain = [this](const routing::RouteRequest &request) { return explain(request); };
    return models;
}

routing::RouteDecision Services::explain(const routing::RouteRequest &request) const
{
    // Not by the orchestrator, which learns of a missing key only when it asks for it.
    const OrchestratorSetup &setup = m_ai.setup();
    return routing::decide(request, setup.policy, m_routingFacts.providers(), m_routingFacts.catalog(),
        QDateTime::currentDateTimeUtc().date(), setup.policyRevision);
}

routing::KeyObstacle Services::keyObstacle(const QString &provider) const
{
    const routing::ProviderState *state = m_routingFacts.provider(provider);
    return state != nullptr ? routing::keyObstacle(*state) : routing::KeyObstacle::None;
}

ui::HomeServices Services::homeServices()
{
    return {m_jobs, m_tasks, m_providers.services(), m_status.engines(), accountName(), ai::defaultPlan(),
        [this] { return m_status.quotas(); }, [this] { return m_status.spendReport(); }};
}

ui::CandidatesServices Services::candidatesServices()
{
    return {m_candidates, m_documents, m_tasks, m_settings, m_fileChooser, importCandidate,
        [this](const QString &text, const Resume &known, const WorkContext &context) {
            return readCandidateWithModel(m_ai.orchestrator(), accountName(), text, known, context);
        }};
}

ui::DocumentsServices Services::documentsServices()
{
    return {m_documents, m_candidates, m_jobs, m_drafts, m_settings, m_fileChooser, accountName(), m_tasks,
        m_ai.orchestrator(), [this] { return m_ai.setup(); },
        [this](const routing::RouteRequest &request) { return explain(request); },
        [this](const QString &provider) { return keyObstacle(provider); }};
}

ui::CallsServices Services::callsServices()
{
    return {m_ai.usage(), m_usageOverview, [this] { return m_ai.setup().catalog; }, m_usageFeed, m_tasks,
        m_settings, m_fileChooser};
}

ui::DashboardServices Services::dashboardServices()
{
    return {m_usageReports, m_usageOverview, m_usageFeed, m_settings, m_fileChooser,
        [this] { return m_status.budget(); },
        ui::ReplayServices{m_database, m_ai.routes(), [this] { return m_routingFacts.providers(); },
            [this] { return m_routingFacts.catalog(); }},
        ui::AlertsServices{
            m_alerts, m_webhookKeys, m_database, Author{accountName(), m_workspace.deviceId()}}};
}

usage::AlertRules Services::alertRules() const
{
    return usage::AlertRules::fromText(m_settings.text(SettingKey::UsageAlerts));
}

Author Services::author() const
{
    return {accountName(), m_workspace.deviceId()};
}

ui::ReconcileServices Services::reconcileServices()
{
    return {m_database, Author{accountName(), m_workspace.deviceId()}, m_fileChooser,
        [this] { return m_ai.setup().catalog; }, [this] { return m_ai.setup().providers; }};
}

ui::ActivityServices Services::activityServices()
{
    return {m_ai.activity(), m_settings, m_fileChooser};
}

ui::QuotasServices Services::quotasServices()
{
    return {m_database, m_ai.quotas(), m_ai.usage(), m_settings, [this] { return m_ai.setup().providers; },
        [this] { return m_ai.setup().policy.plans(); }};
}

ui::RoutingServices Services::routingServices()
{
    return {m_database, m_ai.routes(), m_ai.usage(), m_routingFacts, [this] { m_ai.reload(); }};
}

} // namespace aio::desktop
