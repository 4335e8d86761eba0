#pragma once

#include "core/jobstore/JobRecord.h"
#include "ui/shell/CommandSource.h"

namespace aio {
class JobStore;
}

namespace aio::desktop {

/// The jobs of the workspace in the palette: "#engineer". Reads them again when they changed.
class JobCommands : public ui::CommandSource
{
    Q_OBJECT

public:
    JobCommands(JobStore &jobs, std::function<void(const QUuid &)> open, QObject *parent = nullptr);

    [[nodiscard]] QList<ui::Command> commands() override;

private:
    void reload();

    JobStore &m_store;
    std::function<void(const QUuid &)> m_open;
    QList<JobSummary> m_jobs;
    bool m_stale = true;
};

} // namespace aio::desktop
