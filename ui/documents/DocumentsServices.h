#pragma once

#include "core/candidatestore/CandidateStore.h"
#include "core/documentstore/DocumentStore.h"
#include "core/draftqueue/DraftQueue.h"
#include "core/jobstore/JobStore.h"
#include "core/routing/KeyObstacle.h"
#include "core/settings/Settings.h"
#include "core/tasks/TaskList.h"
#include "ui/shell/FileChooser.h"

#include <functional>

namespace aio {

class Orchestrator;
struct OrchestratorSetup;

} // namespace aio

namespace aio::ui {

/// What the Documents page works with. All of it outlives the page.
struct DocumentsServices
{
    DocumentStore &documents;
    CandidateStore &candidates;
    JobStore &jobs;
    DraftQueue &drafts;
    Settings &settings;
    FileChooser &files;
    QString person; ///< who answers for claims that are kept, and asks models
    TaskList &tasks;
    Orchestrator &orchestrator;
    std::function<OrchestratorSetup()> models; ///< what the orchestrator works with now
    /// Where a request would go now, missing keys and all. On the GUI thread.
    std::function<routing::RouteDecision(const routing::RouteRequest &)> explain;
    /// Of the provider with this id.
    std::function<routing::KeyObstacle(const QString &)> keyObstacle;
};

} // namespace aio::ui
