#include "app/cli/OpenWorkspace.h"

#include "app/cli/Wait.h"
#include "core/base/AccountName.h"
#include "core/remote/RemoteDatabase.h"

namespace aio::cli {

namespace {

DatabaseOptions optionsFor(const Workspace &workspace)
{
    DatabaseOptions options;
    options.file = workspace.databaseFile();
    options.server = remote::serverOf(workspace);
    options.backupFolder = workspace.backupsFolder();
    options.pollIntervalMs = 0; // a command is over before anyone else's change matters
    return options;
}

} // namespace

OpenWorkspace::OpenWorkspace(const Workspace &workspace)
    : m_workspace(workspace)
    , m_author{accountName(), workspace.deviceId()}
    , m_database(optionsFor(workspace))
    , m_jobs(m_database, FileStore(workspace.sourcesFolder()), m_author)
{
}

Result<std::unique_ptr<OpenWorkspace>> OpenWorkspace::open(const GlobalOptions &options)
{
    const auto workspace = Workspace::open(Workspace::locate(options.workspace));
    if (!workspace) {
        return Failure(workspace.error());
    }
    std::unique_ptr<OpenWorkspace> opened(new OpenWorkspace(*workspace));
    const auto report = waitFor(opened->m_database.open());
    if (!report) {
        return Failure(report.error());
    }
    opened->m_migration = *report;
    return opened;
}

} // namespace aio::cli
