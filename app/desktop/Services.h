#pragma once

#include "app/desktop/ProviderDesk.h"
#include "app/desktop/RoutingFeed.h"
#include "app/desktop/StatusFeed.h"
#include "core/aiservices/AiServices.h"
#include "core/assist/ModelEngine.h"
#include "core/assist/PinnedEngines.h"
#include "core/candidatestore/CandidateStore.h"
#include "core/documentstore/DocumentStore.h"
#include "core/draftqueue/DraftQueue.h"
#include "core/extraction/builtin/BuiltInEngine.h"
#include "core/intake/IntakeQueue.h"
#include "core/jobstore/IntakeRepository.h"
#include "core/jobstore/JobStore.h"
#include "core/settings/Settings.h"
#include "core/storage/Database.h"
#include "core/tasks/TaskList.h"
#include "core/usage/UsageOverview.h"
#include "core/usage/UsageWatch.h"
#include "core/usage/alerts/AlertDesk.h"
#include "core/usage/alerts/WebhookKeys.h"
#include "core/usage/foreign/ForeignFollower.h"
#include "core/usage/report/UsageReports.h"
#include "core/usage/upkeep/RetentionTimer.h"
#include "core/workspace/Workspace.h"
#include "ui/activity/ActivityLogPage.h"
#include "ui/candidates/CandidatesServices.h"
#include "ui/documents/DocumentsServices.h"
#include "ui/jobs/page/JobsServices.h"
#include "ui/quotas/QuotasServices.h"
#include "ui/routing/RoutingServices.h"
#include "ui/usage/calls/CallsServices.h"
#include "ui/usage/dashboard/DashboardServices.h"
#include "ui/usage/reconcile/ReconcileServices.h"

namespace aio::desktop {

/// Everything that the window works with, in the order in which it lives.
class Services
{
public:
    explicit Services(Workspace workspace);

    /// Begins to open the database, on its thread. Whatever is asked of it afterwards waits for that.
    QFuture<Result<Migrator::Report>> open();

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Database &database() { return m_database; }
    /// Where the database is, unless it is the workspace's own file.
    [[nodiscard]] const std::optional<ServerAddress> &server() const { return m_server; }
    [[nodiscard]] const FileStore &files() const { return m_files; }
    [[nodiscard]] TaskList &tasks() { return m_tasks; }
    [[nodiscard]] JobStore &jobs() { return m_jobs; }
    [[nodiscard]] IntakeQueue &intake() { return m_intake; }
    [[nodiscard]] AiServices &ai() { return m_ai; }
    [[nodiscard]] ui::JobsServices jobsServices();
    [[nodiscard]] ui::JobModels jobModels();
    [[nodiscard]] routing::RouteDecision explain(const routing::RouteRequest &request) const;
    [[nodiscard]] routing::KeyObstacle keyObstacle(const QString &provider) const;
    [[nodiscard]] ui::CandidatesServices candidatesServices();
    [[nodiscard]] ui::DocumentsServices documentsServices();
    [[nodiscard]] ui::CallsServices callsServices();
    [[nodiscard]] ui::DashboardServices dashboardServices();
    [[nodiscard]] ui::ReconcileServices reconcileServices();
    [[nodiscard]] ui::ActivityServices activityServices();
    [[nodiscard]] ui::RoutingServices routingServices();
    [[nodiscard]] ui::QuotasServices quotasServices();
    [[nodiscard]] ui::HomeServices homeServices();
    [[nodiscard]] usage::AlertDesk &alerts() { return m_alerts; }
    [[nodiscard]] usage::AlertRules alertRules() const;
    /// Who changes what is kept in the workspace.
    [[nodiscard]] Author author() const;
    [[nodiscard]] StatusFeed &status() { return m_status; }
    [[nodiscard]] const ui::ProvidersServices &providersServices() const { return m_providers.services(); }

private:
    Workspace m_workspace;
    Settings m_settings;
    FileStore m_files;
    std::optional<ServerAddress> m_server;
    Database m_database;
    TaskList m_tasks;
    JobStore m_jobs;
    CandidateStore m_candidates;
    DocumentStore m_documents;
    DraftQueue m_drafts;
    IntakeRepository m_intakeRepository;
    AiServices m_ai;
    extraction::BuiltInEngine m_builtIn;
    ModelEngine m_engine;
    PinnedEngines m_pinnedEngines;
    IntakeQueue m_intake;
    ui::NativeFileChooser m_fileChooser;
    usage::UsageOverview m_usageOverview;
    usage::UsageReports m_usageReports;
    usage::RetentionTimer m_retention;
    usage::ForeignFollower m_foreignLogs;
    usage::WebhookKeys m_webhookKeys;
    usage::AlertDesk m_alerts;
    ui::UsageFeed m_usageFeed;
    usage::UsageWatch m_usageWatch;
    ui::RoutingFacts m_routingFacts;
    RoutingFeed m_routingFeed;
    ProviderDesk m_providers;
    StatusFeed m_status;
};

} // namespace aio::desktop
