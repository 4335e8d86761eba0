#include "app/desktop/Services.h"

#include "app/desktop/PersonName.h"

namespace aio::desktop {

namespace {

DatabaseOptions optionsFor(const Workspace &workspace)
{
    DatabaseOptions options;
    options.file = workspace.databaseFile();
    options.backupFolder = workspace.backupsFolder();
    return options;
}

} // namespace

Services::Services(Workspace workspace)
    : m_workspace(std::move(workspace))
    , m_settings(m_workspace.settingsFile())
    , m_files(m_workspace.sourcesFolder())
    , m_database(optionsFor(m_workspace))
    , m_jobs(m_database, m_files, Author{accountName(), m_workspace.deviceId()})
    , m_intakeRepository(m_database, m_files)
    , m_intake({m_engine, m_jobs, m_intakeRepository, m_tasks})
    , m_fileChooser(m_settings)
{
}

ui::JobsServices Services::jobsServices()
{
    return {m_jobs, m_intake, m_engine, m_engine, m_tasks, m_settings, m_fileChooser};
}

} // namespace aio::desktop
