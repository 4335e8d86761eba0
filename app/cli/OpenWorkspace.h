#pragma once

#include "app/cli/GlobalOptions.h"
#include "core/jobstore/JobStore.h"
#include "core/storage/Database.h"
#include "core/workspace/Workspace.h"

#include <memory>

namespace aio::cli {

/// The workspace of a command, opened: folder, database, jobs.
class OpenWorkspace
{
public:
    /// Makes the workspace if it does not exist.
    [[nodiscard]] static Result<std::unique_ptr<OpenWorkspace>> open(const GlobalOptions &options);

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] JobStore &jobs() { return m_jobs; }
    /// Who changes things in it from here.
    [[nodiscard]] const Author &author() const { return m_author; }
    /// What opening did to the schema.
    [[nodiscard]] const Migrator::Report &migration() const { return m_migration; }

private:
    explicit OpenWorkspace(const Workspace &workspace);

    Workspace m_workspace;
    Author m_author;
    Database m_database;
    JobStore m_jobs;
    Migrator::Report m_migration;
};

} // namespace aio::cli
